import {z} from "zod";
import {outcomeTerms, qualifiers, type Decision, type Voice} from "../extract/claim.js";
import {quotientQualifier} from "./cost/quotientQualifier.js";
import {quoteOfBoth} from "./cost/quoteOfBoth.js";
import {statementsOf, type Statement} from "./cost/statements.js";
import {yearsOf} from "./cost/yearsOf.js";
import {
  always,
  amount,
  amountOrNone,
  count,
  countOrNone,
  key,
  name,
  oneOf,
  oneOfOrNone,
  period,
  reference
} from "./schema/column.js";
import {distinctKeys} from "./schema/distinctKeys.js";
import {inferredColumn, placeColumns, placeOf, quoteColumns, quoteOf, voiceColumns} from "./schema/provenance.js";
import {defineTable, type TableInput} from "./table.js";
import type {Document} from "../read/document.js";

const table = "cost-per-verdict";

/** A row a statement that sets a sum spent against a count of verdicts, with the quotient that we work out. */
export const costPerVerdict = defineTable({
  name: table,
  title: "Cost per verdict",
  description:
    "Statements in which a sum spent and a count of verdicts stand for the same period: a row a statement. The quotient is worked out here; no document makes the division.",
  schema: z.strictObject({
    key: key("The document's key; .2 for a second statement in one document."),
    ...placeColumns,
    period: period("The time that both stand for; empty where their one sentence gives none."),
    years: countOrNone("Years", "The period's length: its last year less its first.", "years"),
    spent: amount("Spent", "The sum.", "units of the currency"),
    currency: name("Currency", "ISO 4217 code."),
    spent_qualifier: oneOf(qualifiers, "Qualifier of the sum", "How the words bound the sum."),
    verdicts: count("Verdicts", "The count."),
    counted: oneOf(outcomeTerms, "Counted", "What is counted."),
    words: name("Words", "The document's word for what is counted."),
    verdicts_qualifier: oneOf(qualifiers, "Qualifier of the count", "How the words bound the count."),
    per_verdict: amountOrNone(
      "Per verdict",
      "Sum divided by count, worked out; empty where the qualifiers leave no bound.",
      "units of the currency"
    ),
    per_verdict_qualifier: oneOfOrNone(
      qualifiers,
      "Qualifier of the quotient",
      "What the qualifiers of sum and count make of the quotient's."
    ),
    worked_out: always("Worked out", "We work the quotient out; no document says it."),
    spent_claim: reference("claims", "Claim of the sum", "The claim's key."),
    verdicts_claim: reference("claims", "Claim of the count", "The claim's key."),
    ...voiceColumns,
    inferred: inferredColumn,
    ...quoteColumns
  }),
  build: (input) =>
    distinctKeys(perDocument(input).flatMap(({document, statements}) => statements.map((one) => rowOf(one, document)))),
  decide: (input) =>
    perDocument(input).flatMap(({statements, decisions}) => [
      ...decisions,
      ...statements.filter((one) => qualifierOf(one) === null).map(noBound)
    ])
});

function perDocument({documents, claims}: TableInput) {
  return documents.map((document) => ({
    document,
    ...statementsOf(claims.filter((claim) => claim.document === document.id))
  }));
}

function rowOf(statement: Statement, document: Document) {
  const {spent, verdicts} = statement;
  const qualifier = qualifierOf(statement);
  return {
    key: document.id,
    ...placeOf(document),
    period: spent.period,
    years: yearsOf(spent.period),
    spent: spent.amount,
    currency: spent.currency,
    spent_qualifier: spent.qualifier,
    verdicts: verdicts.count,
    counted: verdicts.counted,
    words: verdicts.words,
    verdicts_qualifier: verdicts.qualifier,
    per_verdict: qualifier === null ? null : spent.amount / verdicts.count,
    per_verdict_qualifier: qualifier ?? ("" as const),
    worked_out: true as const,
    spent_claim: spent.key,
    verdicts_claim: verdicts.key,
    voice: voiceOf(statement),
    speaker: spent.speaker || verdicts.speaker,
    speaker_key: spent.speaker_key,
    inferred: inferredOf(statement),
    ...quoteOf(quoteOfBoth(statement, document))
  };
}

function qualifierOf({spent, verdicts}: Statement) {
  return quotientQualifier(spent.qualifier, verdicts.qualifier);
}

function voiceOf({spent, verdicts}: Statement): Voice {
  return spent.voice === verdicts.voice ? spent.voice : "attributed";
}

function inferredOf({spent, verdicts}: Statement): string[] {
  const ofSum = spent.inferred.map((column) => (column === "amount" ? "spent" : column));
  const ofCount = verdicts.inferred.map((column) => (column === "count" ? "verdicts" : column));
  return [...new Set([...ofSum, ...ofCount])];
}

function noBound({spent, verdicts}: Statement): Decision {
  return {
    document: spent.document,
    stage: "tables",
    rule: table,
    outcome: "refused",
    reason: `no quotient: ${spent.qualifier} divided by ${verdicts.qualifier} has no bound`,
    start: spent.quote.start,
    end: spent.quote.end
  };
}
