import {cellsOf, fitting, paste} from "./candidates.js";
import {addressOf} from "./cells.js";
import {follows} from "./follow/follows.js";
import type {Scope} from "./resolve.js";
import {readValues} from "./values/readValues.js";

/** Links to the cells from which the words follow, ready to paste; for words without a value, to the rows that hold them. */
export function findCells(words: string, scope: Scope): string[] {
  const values = readValues(words, {countries: true, steps: true});
  if (values.length > 0) {
    const fits = cellsOf(scope)
      .filter(
        ({fact}) => fact.kind === "date" || values.some((value) => value.kind === fact.kind || value.kind === "range")
      )
      .filter(({cell}) => follows(words, [cell]).problem === "")
      .map(({cell}) => paste(words, cell));
    if (fits.length > 0) return [...new Set([...fitting(words, values, scope), ...fits])];
  }
  return rowsWith(words, scope);
}

function rowsWith(words: string, {tables}: Scope): string[] {
  const wanted = words.toLowerCase();
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(
          ([column, value]) =>
            typeof value === "string" &&
            !/^quote_(?:exact|prefix|suffix)$/.test(column) &&
            value.toLowerCase().includes(wanted)
        )
        .slice(0, 1)
        .map(
          ([column, value]) =>
            `${addressOf({table, key: String(row.key), column})}  ${JSON.stringify(shorten(String(value), wanted))}`
        )
    )
  );
}

function shorten(text: string, wanted: string): string {
  const at = text.toLowerCase().indexOf(wanted);
  const start = Math.max(0, at - 40);
  const end = Math.min(text.length, at + wanted.length + 40);
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}
