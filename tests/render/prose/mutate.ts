import type {Cell, CellValue, TableRows} from "../../../src/render/prose/cells.js";
import type {Binding} from "../../../src/render/prose/check/context.js";
import {readValues} from "../../../src/render/prose/values/readValues.js";
import type {Quantity, Value} from "../../../src/render/prose/values/value.js";

/** A page's source with one value of one bound phrase replaced by one that doesn't follow. */
export function wrongWords(source: string, {line, column, words, address}: Binding): string[] {
  const steps = address.scheme === "cell" && address.cells.some(({column}) => column === "step");
  const values = readValues(words, {countries: true, steps});
  const swaps = values.map((value): [string, string] => [value.words, wrongValue(value)]);
  // A name is replaced whole.
  const texts =
    address.scheme === "cell" && address.cells.some(({column}) => /^(?:speaker|speaker_key|publisher)$/.test(column));
  if (texts) swaps.push([words, "the Fijian Justice Ministry"]);
  return swaps.map(([from, to]) => replaceAt(source, line, column, from, to));
}

/** The source with each quotation of a phrase changed by one letter. */
export function wrongQuotes(source: string, {line, column, words}: Binding): string[] {
  return [...words.matchAll(/“([^”]*)”/g)].map(([, quoted]) => {
    const at = quoted.search(/\p{L}(?=[^\p{L}]*$)/u);
    const letter = quoted[at] === "x" ? "y" : "x";
    return replaceAt(source, line, column, quoted, quoted.slice(0, at) + letter + quoted.slice(at + 1));
  });
}

/** The tables with one cell under a phrase holding something from which its words don't follow. */
export function wrongCells(tables: TableRows, {words, address, cells}: Binding): TableRows[] {
  const wrong = (cell: Cell, column: string, value: CellValue): TableRows => ({
    ...tables,
    [cell.table]: tables[cell.table].map((row) => (row === cell.row ? {...row, [column]: value} : row))
  });
  if (address.scheme === "count") {
    const [[column] = ["collection"]] = address.where;
    return cells.map((cell) => wrong(cell, column, "something-else"));
  }
  if (address.scheme !== "cell") return [];
  const named = cells.filter((cell) =>
    address.cells.some(
      ({table, key, column}) => table === cell.table && column === cell.column && (key === "*" || key === cell.key)
    )
  );
  const lower = readValues(words).some(
    (value) => value.kind === "quantity" && /^(?:over|at least)$/.test(value.qualifier)
  );
  return named.map((cell) => {
    const value = cell.row[cell.column];
    if (typeof value === "number") return wrong(cell, cell.column, lower ? Math.floor(value / 3) : value * 3 + 1);
    if (cell.column === "step") return wrong(cell, cell.column, value === "rescinded" ? "voted" : "rescinded");
    if (cell.column === "country") return wrong(cell, cell.column, "FJI");
    return wrong(cell, cell.column, /^\d{4}/.test(String(value)) ? "1951-02-03" : "fijian-justice-ministry");
  });
}

function wrongValue(value: Value): string {
  switch (value.kind) {
    case "quantity":
      return wrongQuantity(value);
    case "date":
      return "3 February 1951";
    case "range":
      return "1951 to 1953";
    case "country":
      return "Fiji";
    case "step":
      return value.step === "rescinded" ? "voted" : "rescinded";
    case "unread":
      return "0/0";
  }
}

// A larger bound from below doesn't follow, nor a smaller one from above.
function wrongQuantity({value, measure, currency, qualifier}: Quantity): string {
  const other = qualifier === "under" || qualifier === "at most" ? Math.floor(value / 3) : value * 3 + 1;
  if (measure === "money") return `${currency} ${other}`.replace(/^USD /, "$");
  if (measure === "percent") return `${other}%`;
  return measure === "count" ? String(other) : `${other} ${measure}`;
}

function replaceAt(source: string, line: number, column: number, from: string, to: string): string {
  const lines = source.split("\n");
  const at = lines[line - 1].indexOf(from, column - 1);
  if (at < 0) throw new Error(`missing words: ${from} (${line}:${column})`);
  lines[line - 1] = lines[line - 1].slice(0, at) + to + lines[line - 1].slice(at + from.length);
  return lines.join("\n");
}
