import {writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {codebookMarkdown} from "../../../data-loaders/desk/index.js";
import {tables} from "../../../data-loaders/tables/index.js";
import {runCommand} from "../runCommand.js";

const usage = `npm run codebook

Writes CODEBOOK.md, every column of every table, from the tables' schemas.`;

await runCommand(async () => {
  const {help} = parseArgs({options: {help: {type: "boolean", short: "h"}}}).values;
  if (help) return (console.log(usage), 0);
  writeFileSync("CODEBOOK.md", codebookMarkdown(tables));
  console.log(`CODEBOOK.md: ${tables.length} tables`);
  return 0;
}, 1);
