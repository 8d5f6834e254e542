import type {DrawnRow} from "../../charts/chart.js";
import type {Row} from "../readTables.js";

/**
 * The documents that a figure's rows come from, by their short names and publisher: "INN (Israel National News)"; then
 * the record's sources, which stand with the data where they are too many for a line.
 */
export function sourceLine(rows: readonly DrawnRow[], documents: readonly Row[]): string {
  const drawn = documents.filter(({short}) => rows.some(({documents}) => documents.includes(String(short))));
  const names = drawn.map(({short, publisher, published}) => {
    const year = String(published).slice(0, 4);
    return `${short === publisher ? short : `${short} (${publisher})`}${year && `, ${year}`}`;
  });
  const recorded = [...new Set(rows.flatMap(({record}) => record ?? []))];
  const all = [
    ...names,
    ...(recorded.length > 2 ? ["the record, whose sources stand beside each row of the data"] : recorded)
  ];
  return all.length === 0 ? "" : `${all.length === 1 ? "Source" : "Sources"}: ${all.join("; ")}`;
}
