import {clauseAt} from "../../clauses.js";
import type {MoneyMention, Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";

/** A sum that may be what the Court costs: the clause it stands in, or the sentence where that is a few words only. */
export interface Candidate {
  reading: Reading;
  sum: MoneyMention;
  clause: Span;
  /** The clause's words, masked. */ words: string;
  /** Where in them the sum begins. */ at: number;
}

const clauseOrAll = (reading: Reading, at: number) => {
  const clause = clauseAt(reading, at);
  return clause.end - clause.start < 30 ? {start: 0, end: reading.mask.length} : clause;
};

/** A sum with the clause round it. */
export function candidateOf(reading: Reading, sum: MoneyMention): Candidate {
  const clause = clauseOrAll(reading, sum.start);
  return {reading, sum, clause, words: reading.mask.slice(clause.start, clause.end), at: sum.start - clause.start};
}

/** The sentence's words before the sum. */
export const before = ({reading: {mask}, sum}: Candidate) => mask.slice(0, sum.start);

/** The sentence's words behind it. */
export const behind = ({reading: {mask}, sum}: Candidate) => mask.slice(sum.end);

/** The clause's words round it, so many characters before and behind. */
export const round = ({words, at, sum}: Candidate, left: number, right: number) =>
  words.slice(Math.max(0, at - left), at + (sum.end - sum.start) + right);

/** How far from a place the nearest match stands, in characters. */
export function nearest(words: string, expression: RegExp, at: number): number {
  let best = Infinity;
  for (const {index, 0: found} of words.matchAll(expression))
    best = Math.min(best, index > at ? index - at : at - index - found.length);
  return best;
}
