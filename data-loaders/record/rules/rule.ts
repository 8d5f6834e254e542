import type {RecordRows, ReferenceRecord} from "../files/index.js";

/** A cell that can't be right beside another, and the way out. */
export interface Problem {
  table: keyof RecordRows;
  key: string;
  column: string;
  kind?: "mismatch" | "unknown";
  wayOut: string;
}

/** What rows of the record must hold against each other. */
export type Rule = (record: ReferenceRecord) => Problem[];
