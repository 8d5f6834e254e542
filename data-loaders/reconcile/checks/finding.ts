import type {Claim} from "../../extract/claim.js";
import type {
  BudgetToDate,
  InstrumentsDeposited,
  JudgmentCount,
  MembersInForce,
  ReferenceRecord
} from "../../record/index.js";
import type {Span} from "./span.js";

export const findings = [
  "supported",
  "supported loosely",
  "outdated",
  "depends on definition",
  "differs",
  "not checkable",
  "not verified"
] as const;

/**
 * How a claim stands to the record: the record's value in words, the cells it stands in and where they come from,
 * whether they are confirmed, until when an outdated claim was true (a day or ""), and why, in one sentence.
 */
export interface Finding {
  finding: (typeof findings)[number];
  record_value: string;
  record_cells: string[];
  sources: string[];
  certainty: "confirmed" | "unverified" | "";
  true_until: string;
  why: string;
}

/** The record, and what is counted from it. */
export interface Evidence {
  record: ReferenceRecord;
  members: readonly MembersInForce[];
  instruments: readonly InstrumentsDeposited[];
  judgments: readonly JudgmentCount[];
  budgets: readonly BudgetToDate[];
}

/** Holds a claim of one kind against the record; `time` is that of the claim, or else of its document. */
export type Unit<C extends Claim> = (claim: C, time: Span, evidence: Evidence) => Finding;

/** The finding on a claim of which the record knows nothing. */
export function notCheckable(why: string): Finding {
  return {
    finding: "not checkable",
    record_value: "",
    record_cells: [],
    sources: [],
    certainty: "",
    true_until: "",
    why
  };
}
