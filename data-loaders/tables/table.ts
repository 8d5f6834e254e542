import type {z} from "zod";
import type {Claim, Decision, Quotation} from "../extract/claim.js";
import type {Document} from "../read/document.js";
import type {ReferenceRecord} from "../record/index.js";

export type Cell = string | number | boolean | null | readonly string[];
export type Row = Record<string, Cell>;

/**
 * What every builder may read, in the order of the catalogue and, within a document, of the text. `tables` holds the
 * rows, `decisions` the decisions of the tables that stand earlier in the list.
 */
export interface TableInput {
  documents: readonly Document[];
  claims: readonly Claim[];
  quotations: readonly Quotation[];
  decisions: readonly Decision[];
  record: ReferenceRecord;
  tables: Record<string, readonly Row[]>;
}

/** One table: its schema, which gives type, validation, codebook and datapackage.json, and its builder. */
export interface Table<N extends string = string, S extends z.ZodObject = z.ZodObject> {
  name: N;
  title: string;
  description: string;
  schema: S;
  build(input: TableInput): z.infer<S>[];
  /** What the builder refused, and why. */
  decide?(input: TableInput): Decision[];
}

/** The type of a table's rows. */
export type RowOf<T extends Table> = z.infer<T["schema"]>;

/** Types a table by its name and schema. */
export function defineTable<const N extends string, S extends z.ZodObject>(table: Table<N, S>): Table<N, S> {
  return table;
}
