import type {Tables} from "../../data-loaders/tables/index.js";
import type {Theme} from "./theme.js";

export type TableName = keyof Tables;

/** How a chart is asked to draw itself; `document` is the page's, or one of linkedom in Node. */
export interface DrawOptions {
  width: number;
  theme: Theme;
  document: Document;
}

/** One row of what a chart draws, for its data table and its CSV: who says it, in which words, and the chart's columns. */
export interface DrawnRow {
  /** `table/key` of the row drawn; marks carry it as `data-cell`. */
  cell: string;
  /** The key of the claim whose words these are; "" when they are of none alone. */
  claim: string;
  /** The documents' short names. */
  documents: string[];
  voice: string;
  speaker: string;
  quote: string;
  /** Where a row of the record comes from; it has no document, voice or quote. */
  record?: string;
  values: Record<string, string | number>;
}

/**
 * One chart, the same for page, embed and export. Its texts are worked out from the tables that it reads, which hold
 * the rows of one collection; `draw` is pure and gives an SVG of the given width, in pixels.
 */
export interface Chart<T extends TableName = TableName> {
  slug: string;
  tables: readonly T[];
  title(tables: Pick<Tables, T>): string;
  subtitle(tables: Pick<Tables, T>): string;
  notes(tables: Pick<Tables, T>): string[];
  alt(tables: Pick<Tables, T>): string;
  draw(tables: Pick<Tables, T>, options: DrawOptions): SVGElement;
  rows(tables: Pick<Tables, T>): DrawnRow[];
}

/** Types a chart by the tables that it names. */
export function defineChart<const T extends TableName>(chart: Chart<T>): Chart {
  return chart as unknown as Chart;
}

/** The named tables with the rows of one collection, those of all documents when it is "". */
export function ofCollection(
  tables: Record<string, readonly Record<string, unknown>[]>,
  names: readonly string[],
  collection: string
): Tables {
  const entries = names.map((name) => [
    name,
    tables[name].filter((row) => collection === "" || !("collection" in row) || row.collection === collection)
  ]);
  return Object.fromEntries(entries);
}
