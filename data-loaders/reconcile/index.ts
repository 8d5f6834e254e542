import type {Extraction} from "../extract/claim.js";
import type {Document} from "../read/document.js";
import {corrected} from "./corrections.js";
import {grouped} from "./grouped.js";
import {withStatements} from "./statements.js";

/** What was extracted from the documents, in their order, corrected by the text of corrections.csv and joined. */
export function reconcile(
  documents: readonly Document[],
  extractions: readonly Extraction[],
  corrections: string
): Extraction[] {
  const right = corrected(corrections, documents, extractions);
  const said = withStatements(
    right.flatMap(({quotations}) => quotations),
    documents
  );
  const quotations = grouped(said, ({document}) => document);
  return documents.map(({id}, n) => ({...right[n], quotations: quotations.get(id) ?? []}));
}
