import type {Cell, Row} from "../tables/table.js";

/** A cell that differs, by its row's key and its column. */
export interface CellChange {
  key: string;
  column: string;
  before: Cell;
  after: Cell;
}

/** What differs in one table. */
export interface TableChanges {
  table: string;
  added: Row[];
  removed: Row[];
  changed: CellChange[];
}

type Rows = Readonly<Record<string, readonly Row[]>>;

/** What differs between two sets of tables, cell by cell, rows found by their key; tables that are the same are left out. */
export function changesBetween(before: Rows, after: Rows): TableChanges[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((table) => changesIn(table, before[table] ?? [], after[table] ?? []))
    .filter(({added, removed, changed}) => added.length + removed.length + changed.length > 0);
}

function changesIn(table: string, before: readonly Row[], after: readonly Row[]): TableChanges {
  const old = new Map(before.map((row) => [row.key, row]));
  const now = new Set(after.map(({key}) => key));
  return {
    table,
    added: after.filter(({key}) => !old.has(key)),
    removed: before.filter(({key}) => !now.has(key)),
    changed: after.flatMap((row) => (old.has(row.key) ? cellsOf(old.get(row.key)!, row) : []))
  };
}

function cellsOf(before: Row, after: Row): CellChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]))
    .map((column) => ({
      key: String(after.key),
      column,
      before: before[column] ?? null,
      after: after[column] ?? null
    }));
}
