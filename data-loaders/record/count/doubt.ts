/** A cell of the record that a count uses. */
export interface UsedCell {
  table: string;
  row: {key: string; unverified: readonly string[]};
  column: string;
}

/** The names of those cells whose value nobody could confirm. */
export function unverifiedCells(used: readonly UsedCell[]): string[] {
  return used
    .filter(({row, column}) => row.unverified.includes(column))
    .map(({table, row, column}) => `${table}/${row.key}/${column}`);
}
