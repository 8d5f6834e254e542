import type {DrawnRow} from "./chart.js";

/** The columns that every row read out of a document has. */
interface Said {
  key: string;
  short: string;
  voice: string;
  speaker: string;
  quote_text: string;
}

/** A table's row as a chart's data: its cell, its document, voice, speaker and quote, and the chart's own columns. */
export function drawnRow(
  table: string,
  {key, short, voice, speaker, quote_text}: Said,
  values: DrawnRow["values"],
  claim = key
): DrawnRow {
  return {cell: `${table}/${key}`, claim, documents: [short], voice, speaker, quote: quote_text, values};
}
