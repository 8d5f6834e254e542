import {z} from "zod";
import {findings} from "../reconcile/checks/finding.js";
import {check, evidenceOf} from "../reconcile/checks/index.js";
import {kinds} from "./claims.js";
import {cells, edtfOrNone, key, list, name, oneOf, oneOfOrNone, reference, text} from "./schema/column.js";
import {documentOf, placeColumns, placeOf} from "./schema/provenance.js";
import {defineTable} from "./table.js";

/** A row a claim, held against the record. */
export const checks = defineTable({
  name: "checks",
  title: "Checks",
  description: "Each claim held against the record at the claim's date: a row a claim. Nobody is scored.",
  schema: z.strictObject({
    key: key("The claim's key."),
    claim: reference("claims", "Claim", "The claim's key."),
    ...placeColumns,
    kind: oneOf(kinds, "Kind", "What sort of thing is said."),
    date: edtfOrNone("Date", "When the record was asked about: the claim's own date, or else its document's."),
    finding: oneOf(findings, "Finding", "How the claim stands to the record."),
    record_value: text("Record", "What the record has, in words; empty where it has nothing."),
    record_cells: cells("Record's cells", "Where it stands."),
    sources: list("Sources", "The documents that make the facts, and where they were read; or what was counted."),
    certainty: oneOfOrNone(["confirmed", "unverified"], "Certainty", "Whether what the record has is confirmed."),
    true_until: text("True until", "Outdated: the last day on which it was true."),
    why: name("Why", "One sentence.")
  }),
  build: ({claims, documents, record}) => {
    if (record.about.as_of === "") return [];
    const evidence = evidenceOf(record);
    return claims.map((claim) => {
      const document = documentOf(documents, claim.document);
      const {date, finding, record_value, record_cells, sources, certainty, true_until, why} = check(
        claim,
        document,
        evidence
      );
      return {
        key: claim.key,
        claim: claim.key,
        ...placeOf(document),
        kind: claim.kind,
        date,
        finding,
        record_value,
        record_cells,
        // The semicolon joins the items of a list in the CSV.
        sources: [...new Set(sources)].map((source) => source.replaceAll(";", ",")),
        certainty,
        true_until,
        why
      };
    });
  }
});
