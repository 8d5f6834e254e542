import type {CostMeasure} from "../claim.js";
import {anyCode, anyName, anySign} from "../mentions/currencies.js";
import {pattern, type MoneyMention} from "../mentions/mention.js";
import {clauseAt} from "../clauses.js";
import {bodyOf} from "../focus.js";
import type {Reading} from "../reading.js";
import {periodOf} from "./period.js";
import {qualifierOf} from "./qualifier.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

const perCase = pattern(
  `\\b(?:per|for (?:each|every|a)|each|every|a|apiece)(?: single)?(?: [\\w-]+)? ?(?:conviction|verdict|case|trial|judgment|judgement|sentence|convict|defendant|accused|prosecution)\\b|\\b(?:conviction|verdict|case|trial|judgment|sentence)s? (?:each )?(?:has |have )?(?:cost|costs|costing)\\b`,
  "i"
);
const budget =
  /\bbudget|\b(?:request|ask|appropriat|allocat|earmark)\w* (?:for )?\uE004[^.;,]{0,30} (?:for|to (?:run|fund)) [^.;,]{0,30}\b(?:operations|activities|work|running|court|year|\uE001)|\bper (?:year|annum)\b|\ba year\b|\bannual|\byearly\b|\beach year\b|\bevery year\b|\bannually\b|\bfinancial year\b|\brunning costs?\b|\bwill have \uE004|\boperating costs?\b|\bfunding of\b/i;
const spent =
  /\bspen[dt]|\bcost(?:s|ing|ed)?\b|\bexpen(?:se|d)|\bconsum\w+|\bburn(?:ed|t|ing|s)? through|\bswallow\w+|\bgone through|\bpour\w+ into|\bprice[- ]tag|\bbill\b|\bat a (?:total )?cost|\boutlay|\bsquander\w*|\bwast\w+|\bdevour\w*|\bran up|\brun up|\bused up|\bsunk\b|\binvested|\bha(?:s|ve) used\b|\bsink|\bworth of|\bpaid for|\bfor the money|\bpric\w+|\bdisburs\w+|\uE004 (?:of|in)(?: [\w-]+)? funding\b/i;
const otherMoney =
  /\b(?:fine[sd]?|reparations?|compensation|damages|ransom|bribe\w*|bail|aid\b|loan|grant|trust fund|dues|arrears|owes?|owed|owing|unpaid|debt|reward|bounty|donat\w+|assets?|worth \uE004|wealth|fortune|salary|salaries|paid (?:him|her|them|to)|stolen|embezzl\w+|frozen|pension|contribution\w*|share of|pays|stake|GDP|trade|exports?|legal (?:fees|aid)|ship\w*|weapons?|arms|building|premises|headquarters|host state|sanctions|seized|deal|invest(?:ment|ors?)|shortfall|cuts?\b|cut (?:of|by)|increase of|rise of|raise of|more than (?:last|the previous) year|gap|subsidy|tax|settlement)\b/i;

// "spent a billion dollars for a single conviction": the whole sum.
const spentFor = /\bspen[dt]\b[^.;]*\uE004 for (?:an?|one|its)\b/i;
// "the biggest contributors to the Court's EUR 150 million budget".
const budgetBehind = /^ (?:[\w-]+ )?budget\b/;
// "After 20 years and a billion dollars, the Court has convicted five."
const after = pattern(`^"?After [^.;]{0,80}@M,? `, "i");
const outcome = /\b(?:convict|verdict|acquit|judg|trial|case|sentence)/i;
const payer = /\b(?:contributors?|contributing|paying|pays|paid in)\b/i;

// "a €22m or 17% increase", "an additional €5m".
const increase = /^(?:,? or [^.;,]{0,12}%| \([^)]{0,12}\))?,? (?:increase|rise|raise|hike)\b/;
const moreOf = /\b(?:additional|extra|further) $/i;

/** What the Court costs: money spent over a time, a year's budget, or what a case or a conviction came to. */
export const cost: Rule = {
  name: "cost",
  kind: "cost",
  trigger: new RegExp(`(?<!\\p{L})(?:${anySign}) ?\\d|\\b(?:${anyCode}|${anyName})\\b|\\d ?[€$£]`, "iu"),
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    for (const sum of reading.sums) {
      const read = measureOf(reading, sum);
      const span = {start: sum.start, end: sum.end};
      if (typeof read === "string") {
        refusals.push({reason: read, span, reading});
        continue;
      }
      const {measure, clause} = read;
      const period = measure === "per-case" ? {edtf: "", inferred: false} : periodOf(reading, clause, measure, sum);
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
    shareQualifiers(reading, findings);
    return {findings, refusals};
  }
};

function measureOf(
  reading: Reading,
  sum: MoneyMention
): {measure: CostMeasure; clause: {start: number; end: number}} | string {
  const {mask} = reading;
  if (sum.amount > 20e9) return "too large a sum for the Court's own cost";
  if (sum.amount < 10_000) return "too small a sum for the Court's own cost";
  let clause = clauseAt(reading, sum.start);
  if (clause.end - clause.start < 30) clause = {start: 0, end: mask.length};
  const words = mask.slice(clause.start, clause.end);
  const at = sum.start - clause.start;
  const around = words.slice(Math.max(0, at - 70), at + (sum.end - sum.start) + 50);
  const other = otherMoney.exec(around);
  const close = words.slice(Math.max(0, at - 40), at + (sum.end - sum.start) + 30);
  const body = bodyOf(reading, sum);
  const each = perCase.test(close);
  const each2 = each && !/\beach year\b|\bevery year\b/i.test(close);
  const budgetWord =
    /\b(?:approved|adopted|asked for|requested|proposed|set aside|up from)\b/i.test(close) &&
    (/^ (?:for )?\uE005|^ the (?:year|previous)/.test(mask.slice(sum.end, sum.end + 12)) ||
      /\bfor \uE005/i.test(words.slice(0, at)))
      ? 1
      : nearest(words, budget, at);
  const spentWord = nearest(words, spent, at);
  if (increase.test(mask.slice(sum.end)) || moreOf.test(mask.slice(0, sum.start))) return "what is added, not the sum";
  if (other && !(budgetWord < 12 || spentWord < 10)) return "money of another kind";
  if (payer.test(words.slice(0, at + 40)) && reading.countries.length > 0 && !budgetBehind.test(mask.slice(sum.end)))
    return "money of another kind";
  if (body !== "court") return "the Court isn't who pays or costs";
  if (
    /^ (?:(?:has been |was |were )?spent )?(?:since|so far|to date|in total|over (?:the (?:past|last) )?\uE003+ (?:years|decades)|over the (?:past|last))\b/i.test(
      mask.slice(sum.end, sum.end + 40)
    ) &&
    body === "court"
  )
    return {measure: "spent", clause};
  if (/\bcumulative\b|\btotal of [^.;]{0,30}budgets\b/i.test(close)) return {measure: "spent", clause};
  if (/\b(?:culminating in|adding up to|which adds up to) (?:[\w-]+ ){0,3}$/i.test(mask.slice(0, sum.start)))
    return {measure: "spent", clause};
  if (each2 && !spentFor.test(words)) return {measure: "per-case", clause};
  const yearly =
    /\b(?:per (?:year|annum)|a year|annual(?:ly)?|yearly|each year|every year)\b/i.test(close) ||
    /\bbudget/i.test(close);
  if (yearly && !/\b(?:so far|since|in total|total of|all told|over (?:the )?\uE003)\b/i.test(close))
    return {measure: "budget", clause};
  if (after.test(mask) && sum.start < 90 && outcome.test(mask)) return {measure: "spent", clause};
  if (budgetWord === Infinity && spentWord === Infinity)
    return wholeSentence(reading, sum) ?? "no word of spending or budget stands with it";
  return {measure: spentWord < budgetWord ? "spent" : "budget", clause};
}

// "$900m, one verdict": a headline needs no verb; elsewhere the word may stand in the next clause.
function wholeSentence(
  reading: Reading,
  sum: MoneyMention
): {measure: CostMeasure; clause: {start: number; end: number}} | null {
  const whole = {start: 0, end: reading.mask.length};
  const budgetWord = nearest(reading.mask, budget, sum.start);
  const spentWord = nearest(reading.mask, spent, sum.start);
  if (Math.min(budgetWord, spentWord) < 110)
    return {measure: spentWord < budgetWord ? "spent" : "budget", clause: whole};
  if (
    reading.sentence.role === "headline" &&
    reading.bodies.some(({type}) => type === "court") &&
    /verdict|conviction|trial|judg|case|sentence/i.test(reading.text)
  )
    return {measure: "spent", clause: whole};
  return null;
}

function nearest(words: string, expression: RegExp, at: number): number {
  let best = Infinity;
  for (const {index, 0: found} of words.matchAll(new RegExp(expression.source, "gi")))
    best = Math.min(best, index > at ? index - at : at - index - found.length);
  return best;
}

// "about €140 million ($150 million)": the second figure is the first in other money.
function shareQualifiers({text}: Reading, findings: Finding[]): void {
  findings.forEach((finding, i) => {
    const first = findings[i - 1];
    if (!first || finding.kind !== "cost" || first.kind !== "cost") return;
    if (
      !/^[^.;]{0,14}\($|^ ?\/ ?$|^, or (?:about |roughly )?$|^ or $/.test(
        text.slice(first.span.end, finding.span.start)
      )
    )
      return;
    if (finding.qualifier === "exactly") finding.qualifier = first.qualifier;
    if (!finding.period) finding.period = first.period;
    finding.measure = first.measure;
  });
}
