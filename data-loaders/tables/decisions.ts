import {z} from "zod";
import {count, key, name, oneOf} from "./schema/column.js";
import {placeColumns, placeOf, documentOf} from "./schema/provenance.js";
import {defineTable} from "./table.js";
import {distinctKeys} from "./schema/distinctKeys.js";

/** A row a decision: what was refused, merged, left out or repaired, and why. */
export const decisions = defineTable({
  name: "decisions",
  title: "Decisions",
  description: "What was refused, merged, left out, repaired or corrected, with the reason: a row a decision.",
  schema: z.strictObject({
    key: key("Document, rule and span."),
    ...placeColumns,
    stage: oneOf(["read", "extract", "reconcile", "tables"], "Stage", "The stage that decided."),
    rule: name("Rule", "The rule or table that decided."),
    outcome: oneOf(["refused", "merged", "furniture", "repaired", "corrected"], "Outcome", "What was done."),
    reason: name("Reason", "Why."),
    start: count("Start", "Offset of the first character of the span in the file received, from 0.", "code points"),
    end: count("End", "Offset after the span's last character.", "code points")
  }),
  build: ({decisions, documents}) =>
    distinctKeys(
      decisions.map(({document, stage, rule, outcome, reason, start, end}) => ({
        key: `${document}.${slug(rule)}.${start}-${end}`,
        ...placeOf(documentOf(documents, document)),
        stage,
        rule,
        outcome,
        reason,
        start,
        end
      }))
    )
});

function slug(rule: string): string {
  return rule
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
