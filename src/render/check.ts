import {statSync} from "node:fs";
import {setTimeout as sleep} from "node:timers/promises";
import {parseArgs} from "node:util";
import {checkSite} from "./prose/checkSite.js";
import {isError, print} from "./prose/finding.js";
import {pageSources} from "./prose/pageSources.js";
import {readTables} from "./readTables.js";
import {refreshTables} from "./refreshTables.js";
import {runCommand} from "./runCommand.js";
import {sourceFiles} from "./sourceFiles.js";
import {tableSources} from "./tablesKey.js";

const usage = `npm run check [-- --watch]

Checks every number and quotation of the pages in src against the tables and the documents, without building. Prints
each error as file:line:column with up to three links that would fit, then what is only for the eye.
  --watch   checks again on each change of a page, a document or the pipeline
Exit codes: 0 nothing wrong, 1 errors found, 2 wrong use.
Find the cell for a number or a word with: npm run cells -- WORDS`;

async function check(): Promise<boolean> {
  const start = performance.now();
  await refreshTables();
  const {pages, findings, coverage} = checkSite(readTables());
  const errors = findings.filter(isError);
  const looks = findings.filter((finding) => !isError(finding));
  for (const finding of errors) console.error(print(finding));
  if (looks.length > 0) console.log(`${errors.length > 0 ? "\n" : ""}For the eye:\n${looks.map(print).join("\n")}\n`);
  for (const {file, coverage} of pages.filter(({coverage}) => coverage.waived > 0))
    console.log(`${file}: ${coverage.waived} of ${coverage.rendered} numbers are waived`);
  const {rendered, bound, tallied, waived, unbound} = coverage;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${pages.length} pages, ${rendered} numbers: ${bound} bound, ${tallied} tallied, ${waived} waived, ${unbound} unbound; ` +
      `${errors.length} error${errors.length === 1 ? "" : "s"} (${seconds} s)`
  );
  return errors.length === 0;
}

function state(): string {
  const files = [...sourceFiles(tableSources), ...pageSources().keys()];
  return files.map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`).join("\n");
}

async function watch(): Promise<never> {
  for (let last = ""; ; await sleep(200)) {
    try {
      const now = state();
      if (now === last) continue;
      last = now;
      console.log("");
      await check();
    } catch (error) {
      console.error((error as Error).message);
    }
  }
}

await runCommand(async () => {
  const {values} = parseArgs({options: {help: {type: "boolean", short: "h"}, watch: {type: "boolean"}}});
  if (values.help) return (console.log(usage), 0);
  if (values.watch) return watch();
  return (await check()) ? 0 : 1;
}, 1);
