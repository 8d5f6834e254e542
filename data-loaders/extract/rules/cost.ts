import {anyCode, anyName, anySign} from "../mentions/currencies.js";
import {letter} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {bareSums} from "./cost/bareSums.js";
import {candidateOf} from "./cost/candidate.js";
import {doubts} from "./cost/doubts.js";
import {measureOf} from "./cost/measureOf.js";
import {shareQualifiers} from "./cost/shareQualifiers.js";
import {refuse} from "./doubt.js";
import {periodOf} from "./period.js";
import {qualifierOf} from "./qualifier.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

/** What the Court costs: money spent over a time, a year's budget, or what a case or a conviction came to. */
export const cost: Rule = {
  name: "cost",
  kind: "cost",
  trigger: new RegExp(`(?<!${letter})(?:${anySign}) ?\\d|\\b(?:${anyCode}|${anyName})\\b|\\d ?[€$£]`, "i"),
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    for (const sum of [...reading.sums, ...bareSums(reading)].sort((a, b) => a.start - b.start)) {
      const candidate = candidateOf(reading, sum);
      const span = {start: sum.start, end: sum.end};
      const reason = refuse(doubts, candidate);
      const told = reason ? null : measureOf(candidate);
      if (!told) {
        refusals.push({reason: reason ?? "no word of spending or budget stands with it", span, reading});
        continue;
      }
      const {measure, far} = told;
      const stretch = far ? {start: 0, end: reading.mask.length} : candidate.clause;
      const period = measure === "per-case" ? {edtf: "", inferred: false} : periodOf(reading, stretch, measure, sum);
      findings.push({
        kind: "cost",
        amount: sum.amount,
        currency: sum.currency,
        measure,
        period: period.edtf,
        qualifier: qualifierOf(reading.text, sum.start, sum.end),
        inferred: period.inferred ? ["period"] : [],
        span,
        reading
      });
    }
    shareQualifiers(reading.text, findings);
    return {findings, refusals};
  }
};
