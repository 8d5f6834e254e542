import type {CellName, Where} from "./address.js";
import {rowOf, rowsOfCollection, type Cell, type TableRow, type TableRows} from "./cells.js";
import {nearest} from "./nearest.js";

/** The tables, and the collection whose story the page tells. */
export interface Scope {
  tables: TableRows;
  collection: string;
}

/** The cells of a name: one, or one a row for "*". Throws on a table, row or column that isn't there. */
export function resolveCell({table, key, column}: CellName, {tables, collection}: Scope): Cell[] {
  const rows = rowsOfTable(table, {tables, collection});
  requireColumn(table, column, tables);
  if (key === "*") return rows.map((row) => ({table, key: String(row.key), column, row}));
  const row = rowOf(tables, table, key);
  if (row) return [{table, key, column, row}];
  const like = nearest(
    key,
    tables[table].map(({key}) => String(key))
  );
  throw new Error(
    `unknown key: ${table}/${key}; ${like.length > 0 ? `perhaps ${like.join(", ")}` : "the table has no such row"}`
  );
}

/** The rows of the collection that meet the conditions. */
export function rowsWhere(table: string, where: Where, scope: Scope): TableRow[] {
  const rows = rowsOfTable(table, scope);
  for (const [column] of where) requireColumn(table, column, scope.tables);
  return rows.filter((row) => where.every(([column, value]) => String(row[column] ?? "") === value));
}

function rowsOfTable(table: string, {tables, collection}: Scope): readonly TableRow[] {
  if (Object.hasOwn(tables, table)) return rowsOfCollection(tables, table, collection);
  throw new Error(`unknown table: ${table}; one of ${Object.keys(tables).join(", ")}`);
}

function requireColumn(table: string, column: string, tables: TableRows): void {
  const row = tables[table][0];
  if (!row || Object.hasOwn(row, column)) return;
  const like = nearest(column, Object.keys(row));
  throw new Error(
    `unknown column: ${table}/*/${column}; ${like.length > 0 ? `perhaps ${like.join(", ")}` : `one of ${Object.keys(row).join(", ")}`}`
  );
}
