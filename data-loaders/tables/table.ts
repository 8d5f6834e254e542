import type {z} from "zod";
import type {Claim, Decision, Quotation} from "../extract/claim.js";
import type {Document} from "../read/document.js";

/** What every builder may read. `tables` holds the rows of the tables that stand earlier in the list. */
export interface TableInput {
  documents: Document[];
  claims: Claim[];
  quotations: Quotation[];
  decisions: Decision[];
  tables: Record<string, readonly Row[]>;
}

export type Row = Record<string, string | number | boolean | null | readonly string[]>;

/** One table: its schema, which gives type, validation, codebook and datapackage.json, and its builder. */
export interface Table<S extends z.ZodObject = z.ZodObject> {
  name: string;
  title: string;
  description: string;
  schema: S;
  build(input: TableInput): z.infer<S>[];
}
