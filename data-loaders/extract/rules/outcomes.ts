import {clauseAt} from "../clauses.js";
import type {NumberMention} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {refuse} from "./doubt.js";
import {doubts} from "./outcomes/doubts.js";
import {forms} from "./outcomes/forms.js";
import {periodOf} from "./period.js";
import {qualifierOf} from "./qualifier.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

/** How many verdicts, convictions, acquittals, sentences, trials or cases the Court has come to. */
export const outcomes: Rule = {
  name: "outcomes",
  kind: "outcomes",
  trigger:
    /\bverdict|\bconvict|\bacquit|\bjudge?ment|\bsentence|\btrials?\b|\bcases?\b|\bguilty\b|\bindict|\bdefendants?|\baccused\b|\bsuspects?\b|\bprosecuted\b|\btried\b|\bjailed\b|\bcleared\b|\bcharged\b|\bcharges against\b|\bbehind bars\b|\bimprisoned\b|\bfindings? of guilt/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    if (reading.numbers.length === 0) return {findings, refusals};
    const taken = new Set<NumberMention>();
    for (const [counted, expression] of forms) {
      for (const match of reading.mask.matchAll(expression)) {
        const [words, ...groups] = match;
        const figure = groups.find((group) => group && isNumber(group))!;
        const at = match.index + words.indexOf(figure);
        const number = reading.numbers.find(({start}) => start === at);
        if (!number || taken.has(number)) continue;
        const span = {start: match.index, end: match.index + words.length};
        const reason = refuse(doubts, {reading, number, counted, words, span});
        if (reason) {
          refusals.push({reason, span, reading});
          continue;
        }
        taken.add(number);
        const period = periodOf(reading, clauseAt(reading, number.start), "spent");
        findings.push({
          kind: "outcomes",
          count: number.value,
          counted,
          words: groups.find((group) => group && !isNumber(group))!.replace(/^has /i, ""),
          period: period.edtf,
          qualifier: qualifierOf(reading.text, number.start, number.end),
          inferred: period.inferred ? ["period"] : [],
          span,
          reading
        });
      }
    }
    return {findings, refusals};
  }
};

const isNumber = (group: string) => group.includes("\uE003");
