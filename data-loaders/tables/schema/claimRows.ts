import type {Claim, Kind} from "../../extract/claim.js";
import type {TableInput} from "../table.js";
import {key} from "./column.js";
import {
  documentOf,
  inferredColumn,
  placeColumns,
  placeOf,
  qualifierColumn,
  quoteColumns,
  quoteOf,
  voiceColumns,
  voiceOf
} from "./provenance.js";

/** The first columns of a table that has a row a claim. */
export const claimHead = {key: key("The claim's key.").meta({references: "claims"}), ...placeColumns};

/** The last columns of a table that has a row a claim. */
export const claimTail = {qualifier: qualifierColumn, ...voiceColumns, inferred: inferredColumn, ...quoteColumns};

/** A row a claim of the kind: head, the values taken by `own`, tail. */
export function claimRows<K extends Kind, V>(
  {claims, documents}: TableInput,
  kind: K,
  own: (claim: Extract<Claim, {kind: K}>) => V
) {
  return claims
    .filter((claim): claim is Extract<Claim, {kind: K}> => claim.kind === kind)
    .map((claim) => ({
      key: claim.key,
      ...placeOf(documentOf(documents, claim.document)),
      ...own(claim),
      qualifier: claim.qualifier,
      ...voiceOf(claim),
      inferred: claim.inferred,
      ...quoteOf(claim.quote)
    }));
}
