import type {Cost, Membership, Outcomes, Standing, Withdrawal} from "../../data-loaders/extract/claim.js";

/** The values of a claim that a passage is expected to yield; where the claim stands in it is not compared. */
export type ExpectedClaim =
  | Pick<Withdrawal, "kind" | "country" | "scope" | "step" | "date">
  | Pick<Standing, "kind" | "country" | "standing" | "since">
  | Pick<Membership, "kind" | "count" | "measure" | "qualifier">
  | Pick<Cost, "kind" | "amount" | "currency" | "measure" | "period" | "qualifier">
  | Pick<Outcomes, "kind" | "count" | "counted" | "qualifier">;

/** A text of our own making, the day it stands for (EDTF), and every claim it yields but events. */
export interface Passage {
  id: string;
  published: string;
  text: string;
  expected: ExpectedClaim[];
}
