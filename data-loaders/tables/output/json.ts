import type {Row} from "../table.js";

/** The rows as a JSON array, exact, a row a line. */
export function jsonOf(rows: readonly Row[]): string {
  return `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(",")}\n]\n`;
}
