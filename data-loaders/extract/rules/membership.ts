import type {NumberMention} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {refuse} from "./doubt.js";
import {doubts} from "./membership/doubts.js";
import {forms, formsOfAnswer} from "./membership/forms.js";
import {qualifierOf} from "./qualifier.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

/** How many States are in the Court, ratified or signed its Statute, or stay outside. */
export const membership: Rule = {
  name: "membership",
  kind: "membership",
  trigger:
    /\bmember|\bpart(?:y|ies)\b|\bsignator|\bsignatur|\bsigned\b|\bratif|\bcountr(?:y|ies)\b|\bstates?\b|\bnations?\b|\bgovernments\b|\b-state\b|\bjoin|\bacced|\brolls?\b|\branks\b|^(?=.{2,60}$).*\d\d/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    if (reading.numbers.length === 0) return {findings, refusals};
    const taken = new Set<NumberMention>();
    for (const [measure, expression] of [...forms, ...formsOfAnswer(reading)]) {
      for (const {0: words, index, ...groups} of reading.mask.matchAll(expression)) {
        const figure = (groups[1] ?? groups[2]).length;
        const number = reading.numbers.find(
          ({start, end}) => start >= index && end <= index + words.length && end - start === figure
        );
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
