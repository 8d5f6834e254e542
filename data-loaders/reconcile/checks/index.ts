import type {Claim} from "../../extract/claim.js";
import type {Document} from "../../read/document.js";
import {
  cumulativeBudget,
  instrumentsDeposited,
  judgmentsByDefinition,
  membersInForce,
  type ReferenceRecord
} from "../../record/index.js";
import {cost} from "./cost.js";
import {event} from "./event.js";
import {notCheckable, type Evidence, type Finding} from "./finding.js";
import {membership} from "./membership.js";
import {outcomes} from "./outcomes.js";
import {spanOf, type Span} from "./span.js";
import {standing} from "./standing.js";
import {withdrawal} from "./withdrawal.js";
import {dateWords} from "./words.js";

/** The record with what is counted from it, as the checks read it. */
export function evidenceOf(record: ReferenceRecord): Evidence {
  return {
    record,
    members: membersInForce(record),
    instruments: instrumentsDeposited(record),
    judgments: judgmentsByDefinition(record),
    budgets: cumulativeBudget(record)
  };
}

/** A claim of a document held against the record, at `date`: the claim's own, or else its document's (EDTF or ""). */
export function check(claim: Claim, {row}: Pick<Document, "row">, evidence: Evidence): Finding & {date: string} {
  const time = timeOf(claim, row.published);
  if (!time) return {...notCheckable("Neither the claim nor its document has a date."), date: ""};
  const {as_of} = evidence.record.about;
  if (time.first > as_of) return {...notCheckable(`The record stands as of ${dateWords(as_of)}.`), date: time.edtf};
  return {...findingOn(claim, time, evidence), date: time.edtf};
}

function findingOn(claim: Claim, time: Span, evidence: Evidence): Finding {
  switch (claim.kind) {
    case "withdrawal":
      return withdrawal(claim, time, evidence);
    case "standing":
      return standing(claim, time, evidence);
    case "membership":
      return membership(claim, time, evidence);
    case "cost":
      return cost(claim, time, evidence);
    case "outcomes":
      return outcomes(claim, time, evidence);
    case "event":
      return event(claim, time, evidence);
  }
}

/** A period that ended before the document is the claim's own time; one that runs up to it is the document's. */
function timeOf(claim: Claim, published: string): Span | undefined {
  const time = published === "" ? undefined : spanOf(published);
  const own = "date" in claim ? claim.date : "period" in claim && claim.period !== "year" ? claim.period : "";
  if (own === "") return time;
  if ("date" in claim) return spanOf(own);
  const {last} = spanOf(own);
  return time && last >= time.first ? time : spanOf(last);
}
