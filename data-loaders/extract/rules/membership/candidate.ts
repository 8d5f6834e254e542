import type {MembershipMeasure} from "../../claim.js";
import type {NumberMention, Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";

/** A number that may count States: its words are all that a form matched. */
export interface Candidate {
  reading: Reading;
  number: NumberMention;
  measure: MembershipMeasure;
  words: string;
  span: Span;
}

/** The words before the number. */
export const before = ({reading, number}: Candidate) =>
  reading.mask.slice(Math.max(0, number.start - 40), number.start);
