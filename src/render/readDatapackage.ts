import {readFileSync} from "node:fs";
import {join} from "node:path";
import {tablesFolder} from "./refreshTables.js";

/** What datapackage.json says of a table. */
export interface Resource {
  name: string;
  title: string;
  description: string;
  schema: {fields: {name: string; type: string; title: string; description: string}[]};
}

/** The tables in their order, as datapackage.json describes them. */
export function readDatapackage(): Resource[] {
  return JSON.parse(readFileSync(join(tablesFolder, "datapackage.json"), "utf8")).resources;
}
