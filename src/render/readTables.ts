import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {tablesFolder} from "./refreshTables.js";

/** A value as it stands in a table's JSON file. */
export type Value = string | number | boolean | null | readonly string[];
export type Row = Record<string, Value>;
export type Tables = Record<string, readonly Row[]>;

/** The tables as last written, by name, from the JSON files that the site publishes. */
export function readTables(): Tables {
  const names = readdirSync(tablesFolder).filter((file) => file.endsWith(".json") && file !== "datapackage.json");
  return Object.fromEntries(
    names
      .sort()
      .map((file) => [file.slice(0, -".json".length), JSON.parse(readFileSync(join(tablesFolder, file), "utf8"))])
  );
}
