import {parseArgs} from "node:util";
import type {Bench} from "./bench.js";
import {catalogue} from "./catalogue.js";
import {fiveDocuments} from "./fiveDocuments.js";
import {hostile} from "./hostile.js";
import {hundredPages} from "./hundredPages.js";
import {lighthouseScores} from "./lighthouse.js";
import {refused} from "./refused.js";
import {throughput} from "./throughput.js";

/** The benchmark's units, in the order in which they run. */
export const benches: readonly Bench[] = [
  fiveDocuments,
  throughput,
  hostile,
  refused,
  hundredPages,
  catalogue,
  lighthouseScores
];

const help = `usage: npm run bench -- [NAME…]

Prints ratios taken in one run on this machine, with the absolute figures beside them.

${benches.map(({name, shows}) => `  ${name.padEnd(12)}${shows}`).join("\n")}
`;

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {help: {type: "boolean", default: false}}});
  if (values.help) return void process.stdout.write(help);
  const unknown = positionals.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown !== undefined)
    throw new Error(`unknown bench: ${unknown}; one of ${benches.map(({name}) => name).join(", ")}`);
  for (const {name, shows, run} of benches) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    process.stdout.write(`\n${name}: ${shows}\n`);
    await run((line) => void process.stdout.write(`  ${line}\n`));
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
