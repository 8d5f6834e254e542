import {csvOf} from "../../../data-loaders/tables/output/csv.js";
import type {DrawnRow} from "../../charts/chart.js";

/** The rows that a chart draws, as CSV: its columns, then document, voice, speaker, quote, the record's source, the cell. */
export function rowsCsv(rows: readonly DrawnRow[]): string {
  const own = [...new Set(rows.flatMap(({values}) => Object.keys(values)))];
  const recorded = rows.some(({record}) => record !== undefined) ? ["record"] : [];
  const empty = Object.fromEntries([...own, ...recorded].map((column) => [column, ""]));
  return csvOf(
    [...own, "document", "voice", "speaker", "quote", ...recorded, "claim", "cell"],
    rows.map(({values, documents, ...said}) => ({...empty, ...said, document: documents, ...values}))
  );
}
