import type {OutcomeTerm} from "../../claim.js";
import type {NumberMention, Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";

/** A number that may count outcomes: its words are all that a form matched. */
export interface Candidate {
  reading: Reading;
  number: NumberMention;
  counted: OutcomeTerm;
  words: string;
  span: Span;
  /** Whether the sentence before, in the same paragraph, tells of outcomes. */ toldBefore: () => boolean;
}

/** The words before what a form matched. */
export const before = ({reading: {mask}, span: {start}}: Candidate) => mask.slice(Math.max(0, start - 60), start);

/** The words behind it. */
export const after = ({reading: {mask}, span: {end}}: Candidate) => mask.slice(end, end + 50);
