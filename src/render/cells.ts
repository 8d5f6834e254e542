import {parseArgs} from "node:util";
import {findCells} from "./prose/findCells.js";
import {readTables} from "./readTables.js";
import {refreshTables} from "./refreshTables.js";
import {Misuse, runCommand} from "./runCommand.js";

const usage = `npm run -s cells -- WORDS

Prints links, ready to paste, to the cells from which the words follow ("over 100", "16 November 2016", "Gambia"), with
the documents' words; for words without a value, the rows that hold them.
  --collection NAME   only cells of one collection
Exit codes: 0 found, 1 nothing found, 2 wrong use.`;

async function cells(): Promise<number> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {help: {type: "boolean", short: "h"}, collection: {type: "string", default: ""}}
  });
  const words = positionals.join(" ").trim();
  if (values.help) return (console.log(usage), 0);
  if (words === "")
    throw new Misuse("missing words: give a number, a date, a country or other words (--help tells more)");
  await refreshTables();
  const found = findCells(words, {tables: readTables(), collection: values.collection});
  for (const line of found.slice(0, 40)) console.log(line);
  if (found.length > 40) console.log(`… and ${found.length - 40} more`);
  if (found.length > 0) return 0;
  console.error(`nothing found for "${words}"`);
  return 1;
}

await runCommand(cells, 1);
