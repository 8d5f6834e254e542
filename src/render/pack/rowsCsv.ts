import {csvOf} from "../../../data-loaders/tables/output/csv.js";
import type {DrawnRow} from "../../charts/chart.js";

/** The rows that a chart draws, as CSV: its columns, then document, voice, speaker, quote and the row's cell. */
export function rowsCsv(rows: readonly DrawnRow[]): string {
  const columns = [...Object.keys(rows[0]?.values ?? {}), "document", "voice", "speaker", "quote", "claim", "cell"];
  return csvOf(
    columns,
    rows.map(({values, documents, ...said}) => ({...said, document: documents, ...values}))
  );
}
