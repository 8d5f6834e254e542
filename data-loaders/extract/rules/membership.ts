import type {NumberMention} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {refuse} from "./doubt.js";
import {doubts} from "./membership/doubts.js";
import {forms} from "./membership/forms.js";
import {qualifierOf} from "./qualifier.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

/** How many States are in the Court, ratified or signed its Statute, or stay outside. */
export const membership: Rule = {
  name: "membership",
  kind: "membership",
  trigger:
    /\bmember|\bpart(?:y|ies)\b|\bsignator|\bsignatur|\bsigned\b|\bratif|\bcountries\b|\bstates\b|\bnations?\b|\b-state\b|\bjoin|\bacced|\brolls?\b|\branks\b/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    if (reading.numbers.length === 0) return {findings, refusals};
    const taken = new Set<NumberMention>();
    for (const [measure, expression] of forms) {
      for (const {0: words, 1: figure, index} of reading.mask.matchAll(expression)) {
        const at = index + words.indexOf(figure);
        const number = reading.numbers.find(({start}) => start === at);
        if (!number || taken.has(number)) continue;
        taken.add(number);
        const span = {start: index, end: index + words.length};
        const reason = refuse(doubts, {reading, number, measure, words, span});
        if (reason) refusals.push({reason, span, reading});
        else
          findings.push({
            kind: "membership",
            count: number.value,
            measure,
            qualifier: number.ordinal ? "exactly" : qualifierOf(reading.text, number.start, number.end),
            inferred: [],
            span,
            reading
          });
      }
    }
    return {findings, refusals};
  }
};
