import {z} from "zod";
import type {Kind} from "../../extract/claim.js";
import type {Row, TableInput} from "../table.js";
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
export function claimRows<S extends z.ZodObject>({tables}: TableInput, kind: Kind, {shape}: S): z.infer<S>[] {
  const columns = Object.keys(shape);
  const places = new Map(tables.documents.map(({key, short, collection}) => [key, {short, collection}]));
  return tables.claims
    .filter((claim) => claim.kind === kind)
    .map((claim) => ({...claim, ...places.get(claim.document)}) as Row)
    .map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])) as z.infer<S>);
}
