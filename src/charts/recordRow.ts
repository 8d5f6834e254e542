import type {DrawnRow} from "./chart.js";

/** The columns that every row of the record has. */
interface Recorded {
  key: string;
  primary: string;
  read_in: string;
}

/** A row of the record as a chart's data: its cell, its source as "primary, as read in read_in", the chart's columns. */
export function recordRow(
  table: string,
  {key, primary, read_in}: Recorded,
  values: DrawnRow["values"],
  named = key
): DrawnRow {
  const record =
    read_in === "not found" ? `${primary}, which was not found to read` : `${primary}, as read in ${read_in}`;
  return {cell: `${table}/${named}`, claim: "", documents: [], voice: "", speaker: "", quote: "", record, values};
}
