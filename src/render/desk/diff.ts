import {parseArgs} from "node:util";
import {changesBetween} from "../../../data-loaders/desk/index.js";
import {visible} from "../prose/finding.js";
import {checkedOut} from "./checkedOut.js";
import {publishedIn, type Published} from "./published.js";
import {Misuse, runCommand} from "../runCommand.js";
import {tellChanges} from "./tellChanges.js";

const usage = `npm run -s diff -- [REV] [--all]

Tells what differs between what a git revision publishes (HEAD when none is given) and what the project does now, saved
or not yet committed: the cells of every table, the texts of every chart, the sentences of every page.

  --all   tells every row and cell of a table, not the first ones alone

Exit codes: 0 nothing differs, 1 something does, 2 wrong use or the two can't be compared.`;

async function diff(): Promise<number> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {all: {type: "boolean", default: false}, help: {type: "boolean", short: "h"}}
  });
  if (values.help) return (console.log(usage), 0);
  if (positionals.length > 1)
    throw new Misuse(`invalid revisions: ${positionals.join(" ")}; give one (--help tells more)`);
  const [revision = "HEAD"] = positionals;
  const old = checkedOut(revision);
  const stop = () => {
    old.remove();
    process.exit(130);
  };
  process.once("SIGINT", stop);
  try {
    const before = await publishedIn(old.folder).catch((error: Error) => {
      throw new Error(`invalid revision: ${revision} can't be built with the packages installed now; ${error.message}`);
    });
    const lines = differing(before, await publishedIn("."), values);
    const name = `${revision} (${old.commit.slice(0, 12)})`;
    console.log(lines.length === 0 ? `nothing published differs from ${name}` : `published, against ${name}`);
    if (lines.length > 0) console.log(visible(lines.join("\n")));
    return lines.length === 0 ? 0 : 1;
  } finally {
    old.remove();
    process.off("SIGINT", stop);
  }
}

function differing(before: Published, after: Published, options: {all: boolean}): string[] {
  const tables = tellChanges(changesBetween(before.tables, after.tables), options);
  const charts = tellChanges(changesBetween({charts: before.charts}, {charts: after.charts}), {all: true});
  const pages = [...new Set([...Object.keys(before.sentences), ...Object.keys(after.sentences)])].sort();
  const sentences = pages.flatMap((page) => {
    const [old, now] = [before.sentences[page] ?? [], after.sentences[page] ?? []];
    const gone = old.filter((sentence) => !now.includes(sentence));
    const come = now.filter((sentence) => !old.includes(sentence));
    if (gone.length + come.length === 0) return [];
    return [
      `  ${page}`,
      ...gone.map((sentence) => `    - ${sentence}`),
      ...come.map((sentence) => `    + ${sentence}`)
    ];
  });
  const part = (title: string, lines: string[]) => (lines.length === 0 ? [] : ["", title, ...lines]);
  return [...part("tables", tables), ...part("charts", charts), ...part("sentences", sentences)];
}

await runCommand(diff, 2);
