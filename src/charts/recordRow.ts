import type {DrawnRow} from "./chart.js";

/** The columns that every row of the record has. */
interface Recorded {
  key: string;
  primary: string;
  read_in: string;
}

/** A row of the record as a chart's data: its cell, its source as "primary, as read in read_in", the chart's columns. */
export function recordRow(table: string, {key, primary, read_in}: Recorded, values: DrawnRow["values"]): DrawnRow {
  const found = read_in === "not found" ? "which was not found to read" : `as read in ${read_in}`;
  return recorded(table, key, `${primary}, ${found}`, values);
}

/** A row that is counted from tables of the record. */
export function countedRow(table: string, {key}: {key: string}, from: string, values: DrawnRow["values"]): DrawnRow {
  return recorded(table, key, `counted from ${from}`, values);
}

function recorded(table: string, key: string, record: string, values: DrawnRow["values"]): DrawnRow {
  return {cell: `${table}/${key}`, claim: "", documents: [], voice: "", speaker: "", quote: "", record, values};
}
