import {columnsOf} from "../schema/describe.js";
import type {BuiltTable} from "../schema/validate.js";
import {csvOf} from "./csv.js";
import {datapackageOf, type Project} from "./datapackage.js";
import {jsonOf} from "./json.js";

/** The published files of the tables, name to text: a JSON and a CSV each, and datapackage.json. */
export function filesOf(built: readonly BuiltTable[], project: Project): Map<string, string> {
  const files = new Map<string, string>();
  for (const {table, rows} of built) {
    const columns = columnsOf(table).map(({name}) => name);
    files.set(`${table.name}.json`, jsonOf(rows));
    files.set(`${table.name}.csv`, csvOf(columns, rows));
  }
  const descriptor = datapackageOf(built, (table) => files.get(`${table}.csv`)!, project);
  return files.set("datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`);
}
