import {csvFormatRow} from "d3-dsv";
import type {Cell, Row} from "../table.js";

/** What joins the items of a list in one cell. */
export const listDelimiter = ";";

/** What the published schema says of text cells in the CSV. */
export const guardNote = "In the CSV, text that begins with = + - @ or a tab has a leading apostrophe.";

/** The rows as CSV (RFC 4180), header first; text that a spreadsheet would run as a formula gets an apostrophe. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => csvCell(row[column])))];
  return lines.map((line) => `${csvFormatRow([...line])}\r\n`).join("");
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join(listDelimiter);
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}
