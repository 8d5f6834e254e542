import {csvFormatRow, csvParseRows} from "d3-dsv";
import type {CatalogueRow} from "../read/document.js";

/** The text of documents.csv with rows at its end, in the file's own order of columns and kind of line break. */
export function appendRows(text: string, rows: readonly CatalogueRow[]): string {
  const [header] = csvParseRows(text.replace(/^\ufeff/, ""));
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = rows.map((row) => csvFormatRow(header.map((name) => row[name as keyof CatalogueRow])) + end);
  return text + (text.endsWith("\n") ? "" : end) + lines.join("");
}
