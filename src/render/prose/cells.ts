/** A value as it stands in a table's JSON file. */
export type CellValue = string | number | boolean | null | readonly string[];
export type TableRow = Readonly<Record<string, CellValue>>;
export type TableRows = Readonly<Record<string, readonly TableRow[]>>;

/** One cell, with its row. */
export interface Cell {
  table: string;
  key: string;
  column: string;
  row: TableRow;
}

/** A table whose key may be any date: the row in force on that date, null before the first. */
export type StepTable = (rows: readonly TableRow[], date: string) => TableRow | null;

/** The last row whose date is not after the day. */
const lastUpTo: StepTable = (rows, day) => {
  const before = rows.filter(({date}) => String(date) <= day);
  return before.length === 0
    ? null
    : before.reduce((last, row) => (String(row.date) >= String(last.date) ? row : last));
};

/** The tables that are step functions, by name. */
export const stepTables: Record<string, StepTable> = {
  "members-in-force": lastUpTo,
  "instruments-deposited": lastUpTo,
  "judgments-by-definition": lastUpTo,
  "cumulative-budget": lastUpTo
};

/** `table/key/column`. */
export function addressOf({table, key, column}: Omit<Cell, "row">): string {
  return `${table}/${key}/${column}`;
}

/** The rows of a table that belong to the page's collection; all of a table without that column, or without one. */
export function rowsOfCollection(tables: TableRows, table: string, collection: string): readonly TableRow[] {
  const rows = tables[table] ?? [];
  if (!collection) return rows;
  return rows.filter((row) => row.collection === undefined || row.collection === collection);
}

/** The row with this key, or the row in force on that date where the table is a step function. */
export function rowOf(tables: TableRows, table: string, key: string): TableRow | undefined {
  const rows = tables[table] ?? [];
  const found = keyed(rows).get(key);
  if (found || !Object.hasOwn(stepTables, table)) return found;
  // A table of several step functions has the one's name before the date: `convictions.2016-11-16`.
  const [, name, day] = /^(?:(.+)\.)?(\d{4}-\d\d-\d\d)$/.exec(key) ?? [];
  const steps = name ? rows.filter((row) => String(row.key).startsWith(`${name}.`)) : rows;
  const row = day ? stepTables[table](steps, day) : null;
  // The row holds on the day asked for, so that the words may name that day.
  return row ? {...row, key, date: day} : undefined;
}

const indexes = new WeakMap<readonly TableRow[], Map<string, TableRow>>();

function keyed(rows: readonly TableRow[]): Map<string, TableRow> {
  let index = indexes.get(rows);
  if (!index) indexes.set(rows, (index = new Map(rows.map((row) => [String(row.key), row]))));
  return index;
}
