import type {DrawnRow} from "../../charts/chart.js";
import type {Row} from "../readTables.js";

/** The documents that a figure's rows come from, by their short names and publisher: "INN (Israel National News)". */
export function sourceLine(rows: readonly DrawnRow[], documents: readonly Row[]): string {
  const drawn = documents.filter(({short}) => rows.some(({documents}) => documents.includes(String(short))));
  const names = drawn.map(({short, publisher, published}) => {
    const year = String(published).slice(0, 4);
    return `${short === publisher ? short : `${short} (${publisher})`}${year && `, ${year}`}`;
  });
  return names.length === 0 ? "" : `${names.length === 1 ? "Source" : "Sources"}: ${names.join("; ")}`;
}
