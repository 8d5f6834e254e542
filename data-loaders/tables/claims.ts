import {z} from "zod";
import {
  costMeasures,
  membershipMeasures,
  outcomeTerms,
  scopes,
  standings,
  steps,
  type Claim,
  type Kind
} from "../extract/claim.js";
import {
  amountOrNone,
  count,
  countOrNone,
  edtfOrNone,
  key,
  name,
  oneOf,
  oneOfOrNone,
  period,
  reference,
  slugOrNone,
  text
} from "./schema/column.js";
import {dateColumn, inferredColumn, qualifierColumn, quoteColumns, quoteOf, voiceColumns} from "./schema/provenance.js";
import {defineTable} from "./table.js";

/** The kinds of claims. */
export const kinds = [
  "withdrawal",
  "standing",
  "membership",
  "cost",
  "outcomes",
  "event"
] as const satisfies readonly Kind[];

const noValues = {
  country: "",
  country_words: "",
  scope: "" as const,
  step: "" as const,
  date: "",
  standing: "" as const,
  since: "",
  count: null,
  measure: "" as const,
  amount: null,
  currency: "",
  period: "",
  counted: "" as const,
  words: "",
  actor: "",
  what: "",
  event: ""
};

/** A row a claim, every kind's columns beside each other; a column is empty where the kind hasn't got it. */
export const claims = defineTable({
  name: "claims",
  title: "Claims",
  description: "What the documents say: a row a claim, of all kinds; a column is empty where the kind hasn't got it.",
  schema: z.strictObject({
    key: key("Document and what the claim is about."),
    document: reference("documents", "Document", "The document's key."),
    kind: oneOf(kinds, "Kind", "What sort of thing is said."),
    country: text("Country", "Withdrawal, standing: ISO 3166-1 alpha-3 code; XKX for Kosovo."),
    country_words: text("Country in words", "Withdrawal, standing: the document's words for the country."),
    scope: oneOfOrNone(scopes, "Scope", "Withdrawal: what the text says is given up."),
    step: oneOfOrNone(steps, "Step", "Withdrawal: how far the text says it had gone."),
    date: dateColumn,
    standing: oneOfOrNone(standings, "Standing", "Standing: what the country is to the Rome Statute."),
    since: edtfOrNone("Since", "Standing: since when."),
    count: countOrNone("Count", "Membership, outcomes: the number given."),
    measure: oneOfOrNone([...membershipMeasures, ...costMeasures], "Measure", "Membership, cost: what is measured."),
    amount: amountOrNone("Amount", "Cost: the sum given.", "units of the currency"),
    currency: text("Currency", "Cost: ISO 4217 code."),
    period: period("Cost, outcomes: the time that the words give."),
    counted: oneOfOrNone(outcomeTerms, "Counted", "Outcomes: what is counted."),
    words: text("Words", "Outcomes: the document's word for what is counted."),
    actor: text("Actor", "Event: who did it, in the document's words."),
    what: text("What", "Event: verb and object, in the document's words."),
    event: slugOrNone("Event", "Event: the key of the record's event; empty when it has none."),
    qualifier: qualifierColumn,
    ...voiceColumns,
    via: text("Via", "The outlet that the document reprints; empty when none."),
    inferred: inferredColumn,
    rule: name("Rule", "The rule that found the claim."),
    sentence: count("Sentence", "The sentence's number in the document, from 0."),
    ...quoteColumns
  }),
  build: ({claims}) => claims.map(rowOf)
});

function rowOf({quote, ...claim}: Claim) {
  return {...noValues, ...claim, ...quoteOf(quote)};
}
