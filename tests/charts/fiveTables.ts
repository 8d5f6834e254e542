import {loadTables} from "../../data-loaders/index.js";
import {ofCollection, type Chart} from "../../src/charts/chart.js";
import type {Tables} from "../../src/render/readTables.js";

/** The tables of the project's own documents. */
export const fiveTables = loadTables().rows as unknown as Tables;

export const collection = "november-2016";

/** What a chart draws of them; `change` makes other rows of each table's. */
export function tablesOf(chart: Chart, change = (rows: Tables[string]): Tables[string] => rows) {
  const changed = Object.fromEntries(Object.entries(fiveTables).map(([name, rows]) => [name, change(rows)]));
  return ofCollection(changed, chart.tables, collection);
}
