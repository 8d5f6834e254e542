import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {refreshTables, tablesFolder} from "./refreshTables.js";

/** What both loaders in src/data do: print the table that Framework asks for with `--table`. */
export async function printTable(format: "json" | "csv"): Promise<void> {
  const {table} = parseArgs({options: {table: {type: "string"}}}).values;
  await refreshTables();
  process.stdout.write(readFileSync(join(tablesFolder, `${table}.${format}`)));
}
