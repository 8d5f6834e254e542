import {pattern} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import type {Finding, Outcome, Rule} from "./rule.js";
import {countriesWithin} from "./withdrawal/countriesWithin.js";
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
    const match = [
      [oneOf, others] as const,
      [next, first] as const,
      [few, inTurn] as const
    ].reduce<RegExpExecArray | null>(
      (found, [told, expression]) => found ?? (told.test(previous.text) ? expression.exec(reading.mask) : null),
      null
    );
    if (!match) return {findings, refusals: []};
    const span = {start: match.index, end: match.index + match[0].length};
    for (const {iso3, words} of countriesWithin(reading, span.start, span.end))
      findings.push({
        kind: "withdrawal",
        country: iso3,
        country_words: words,
        scope: exit.scope,
        step: "left",
        again: true,
        date: "",
        qualifier: "exactly",
        inferred: [],
        span,
        reading
      });
    return {findings, refusals: []};
  }
};
