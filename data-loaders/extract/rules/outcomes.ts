import {clauseAt} from "../clauses.js";
import type {NumberMention} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {refuse} from "./doubt.js";
import {doubts} from "./outcomes/doubts.js";
import {formOfAnswer, forms} from "./outcomes/forms.js";
import {periodOf} from "./period.js";
import {qualifierOf} from "./qualifier.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

/** How many verdicts, convictions, acquittals, sentences, trials or cases the Court has come to. */
export const outcomes: Rule = {
  name: "outcomes",
  kind: "outcomes",
  trigger:
    /\bverdict|\bconvict|\bacquit|\bjudge?ment|\bsentence|\btrials?\b|\bcases?\b|\bguilty\b|\bindict|\bdefendants?|\baccused\b|\bsuspects?\b|\bprosecuted\b|\btried\b|\bjailed\b|\bcleared\b|\bcharged\b|\bcharges against\b|\bbehind bars\b|\bimprisoned\b|\bfindings? of guilt|\bprison\b|\bprosecutions?\b|^(?=.{2,40}$).*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i,
  apply(reading: Reading): Outcome {
    const {previous} = reading;
    let told: boolean | undefined;
    const toldBefore = () => (told ??= found(previous!, () => false).findings.length > 0);
    return found(reading, previous?.sentence.paragraph === reading.sentence.paragraph ? toldBefore : () => false);
  }
};

// What a sentence counts; the sentence before it is asked once, and asks no further.
function found(reading: Reading, toldBefore: () => boolean): Outcome {
  const findings: Finding[] = [];
  const refusals: Refusal[] = [];
  const answer = formOfAnswer(reading);
  const taken = new Set<number>();
  for (const [counted, expression, word] of answer ? [...forms, answer] : forms) {
    for (const match of reading.mask.matchAll(expression)) {
      const [words, ...groups] = match;
      const number = numberIn(reading, match.index, words, groups);
      if (!number || taken.has(number.start)) continue;
      const span = {start: match.index, end: match.index + words.length};
      const reason = refuse(doubts, {
        reading,
        number,
        counted,
        words,
        span,
        toldBefore: answer ? () => true : toldBefore
      });
      if (reason) {
        refusals.push({reason, span, reading});
        continue;
      }
      taken.add(number.start);
      const period = periodOf(reading, clauseAt(reading, number.start), "spent");
      findings.push({
        kind: "outcomes",
        count: number.value,
        counted,
        words: word ?? groups.find((group) => group && !isNumber(group))!.replace(/^has /i, ""),
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

const isNumber = (group: string) => group.includes("\uE003") || /^(?:an?|single|lone|sole|solitary|only)$/i.test(group);

// The number in what a form matched; an article or "single" is one.
function numberIn({numbers, text}: Reading, start: number, words: string, groups: string[]): NumberMention | undefined {
  const figure = groups.find((group) => group && isNumber(group))!;
  const at = start + words.indexOf(figure);
  if (figure.includes("\uE003")) return numbers.find((number) => number.start === at);
  const end = at + figure.length;
  return {type: "number", value: 1, ordinal: false, words: text.slice(at, end), start: at, end};
}
