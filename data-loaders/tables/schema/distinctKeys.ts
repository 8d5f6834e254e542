/** The rows with .2, .3 … after a key that came before. */
export function distinctKeys<R extends {key: string}>(rows: readonly R[]): R[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const nth = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, nth);
    return nth === 1 ? row : {...row, key: `${row.key}.${nth}`};
  });
}
