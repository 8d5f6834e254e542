import {factOf} from "./follow/fact.js";
import type {Cell} from "./cells.js";
import {readValues} from "./values/readValues.js";

/** The words of the cell's quote round its value, at most eight; "" for a cell that no document's words carry. */
export function excerpt(cell: Cell): string {
  const {quote_text: quote} = cell.row;
  if (typeof quote !== "string") return "";
  const at = placeOf(quote, cell);
  if (at === null) return cut(quote.split(/\s+/).filter(Boolean), 0, 8);
  const before = quote.slice(0, at.start).split(/\s+/).filter(Boolean);
  const after = quote.slice(at.end).split(/\s+/).filter(Boolean);
  const words = [...before.slice(-3), quote.slice(at.start, at.end), ...after.slice(0, 1)].join(" ");
  return words.replace(/^["“‘]|[.,;:"”]+$/gu, "");
}

function placeOf(quote: string, cell: Cell): {start: number; end: number} | null {
  const fact = factOf(cell);
  for (const value of readValues(quote)) {
    if (
      value.kind === "quantity" &&
      fact.kind === "quantity" &&
      value.value === fact.value &&
      value.measure === fact.measure
    )
      return value;
    if (value.kind === "date" && fact.kind === "date" && value.edtf === fact.edtf) return value;
  }
  return null;
}

function cut(words: string[], from: number, many: number): string {
  return words.slice(from, from + many).join(" ") + (words.length > from + many ? " …" : "");
}
