import {escape, table} from "arquero";
import {z} from "zod";
import type {Kind} from "../../extract/claim.js";
import {claims} from "../claims.js";
import {documents} from "../documents.js";
import type {Row, Table, TableInput} from "../table.js";
import {key} from "./column.js";
import {inferredColumn, placeColumns, qualifierColumn, quoteColumns, voiceColumns} from "./provenance.js";

/** The schema of a table that has a row a claim of one kind: `own` are the kind's columns. */
export function claimSchema<C extends z.ZodRawShape>(own: C) {
  return z.strictObject({
    key: key("The claim's key.").meta({references: "claims"}),
    ...placeColumns,
    ...own,
    qualifier: qualifierColumn,
    ...voiceColumns,
    inferred: inferredColumn,
    ...quoteColumns
  });
}

/** The claims of the kind, joined to their documents, with the columns of the schema. */
export function claimRows<S extends z.ZodObject>({tables}: TableInput, kind: Kind, schema: S): z.infer<S>[] {
  const places = relation(documents, tables.documents).select({
    key: "document",
    short: "short",
    collection: "collection"
  });
  return relation(claims, tables.claims)
    .filter(escape((row: Row) => row.kind === kind))
    .join_left(places, "document")
    .select(Object.keys(schema.shape))
    .objects() as z.infer<S>[];
}

function relation({schema}: Table, rows: readonly Row[]) {
  return table(Object.keys(schema.shape).map((column) => [column, rows.map((row) => row[column])]));
}
