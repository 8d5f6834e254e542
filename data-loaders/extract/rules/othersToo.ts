import {pattern} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import type {Finding, Outcome, Rule} from "./rule.js";
import {countriesWithin} from "./withdrawal/countriesWithin.js";
import {withdrawalFinding} from "./withdrawal/finding.js";
import {findExits} from "./withdrawal/exits.js";

const others = pattern(`^"?The (?:others?|other (?:one|@N)s?) (?:is|are|was|were|being) (@L)(?=[.,;]|$)`, "i");
const first = pattern(`^"?(@L),? (?:is|are|was|were) the (?:others?|@N)(?=[.,;]|$)`, "i");
const inTurn = pattern(
  `^"?@C (?:went|was|came|left|acted) (?:first|@N),? (?:followed|then) (?:(?:@W ){0,4}?by )?@L`,
  "i"
);
const few = /\b(?:two|three|four|several|some)\b/i;
const oneOf = /\bone of (?:only |the |just )?(?:two|three|four|five)\b/i;
const next = /\b(?:second|third|fourth|latest)\b/i;

// What the sentence before has to say, and what this one then says of the others.
const forms: readonly (readonly [RegExp, RegExp])[] = [
  [oneOf, others],
  [next, first],
  [few, inTurn]
];

/** "Ruritania was one of three States that gave notice. The others were Sylvania and Arcadia." */
export const othersToo: Rule = {
  name: "othersToo",
  kind: "withdrawal",
  trigger: /^"?The other|\b(?:is|are|was|were) the (?:first|others?)\b|\bfirst,? (?:followed|then)\b/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const {previous} = reading;
    const [exit] = previous ? findExits(previous).exits : [];
    if (!previous || !exit) return {findings, refusals: []};
    const form = forms.find(([told, expression]) => told.test(previous.text) && expression.test(reading.mask));
    const match = form?.[1].exec(reading.mask);
    if (!match) return {findings, refusals: []};
    const span = {start: match.index, end: match.index + match[0].length};
    for (const country of countriesWithin(reading, span.start, span.end))
      findings.push({
        ...withdrawalFinding({country, scope: exit.scope, step: "left", date: undefined, span, reading}),
        again: true
      });
    return {findings, refusals: []};
  }
};
