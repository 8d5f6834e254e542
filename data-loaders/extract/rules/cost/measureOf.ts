import {anyOf} from "../../anyOf.js";
import type {CostMeasure} from "../../claim.js";
import {pattern} from "../../mentions/mention.js";
import {before, behind, round, type Candidate} from "./candidate.js";
import {wordsInSentence, wordsNear} from "./words.js";

type Test = (candidate: Candidate) => boolean;
const close = (candidate: Candidate) => round(candidate, 40, 30);

const soFar = anyOf(
  ["since", "so far", "to date", "in total", "over the (?:past|last)"],
  ["over (?:the (?:past|last) )?\\uE003+ (?:years|decades)"]
);
const overTime = new RegExp(`^ (?:(?:has been |was |were )?spent )?${soFar}\\b`, "i");
const sumsUp = /\bcumulative\b|\btotal of [^.;]{0,30}budgets\b/i;
const comesTo = /\b(?:culminating in|adding up to|which adds up to) (?:[\w-]+ ){0,3}$/i;

// "$1 billion since 2002", "the cumulative budgets".
const inAll: Test = (candidate) =>
  overTime.test(behind(candidate).slice(0, 40)) ||
  sumsUp.test(round(candidate, 70, 30)) ||
  comesTo.test(before(candidate));

const outcomes = anyOf(
  ["conviction", "verdict", "case", "trial", "judgment", "judgement", "sentence", "convict", "defendant"],
  ["accused", "prosecution"]
);
const perCase = pattern(
  `\\b(?:per|for (?:each|every|a)|each|every|a|apiece)(?: single)?(?: [\\w-]+)? ?${outcomes}\\b|\\b(?:conviction|verdict|case|trial|judgment|sentence)s? (?:each )?(?:has |have )?(?:cost|costs|costing)\\b`,
  "i"
);
const outcome = /\b(?:convict|verdict|acquit|judg|trial|case|sentence)/i;
const apiece = /^ apiece\b/;
const everyYear = /\beach year\b|\bevery year\b/i;
const spentFor = /\bspen[dt]\b[^.;]*\uE004 for (?:an?|one|its)\b/i;

// But "spent a billion dollars for a single conviction": the whole sum.
const forEach: Test = (candidate) =>
  ((apiece.test(behind(candidate)) && outcome.test(candidate.reading.mask)) || perCase.test(close(candidate))) &&
  !everyYear.test(close(candidate)) &&
  !spentFor.test(candidate.words);

const yearly = /\b(?:(?:per (?:year|annum)|a year|annual(?:ly)?|yearly|each year|every year)\b|budget)/i;
const manyYears = /\b(?:so far|since|in total|total of|all told|over (?:the )?\uE003)\b/i;
const ofAYear: Test = (candidate) => yearly.test(close(candidate)) && !manyYears.test(close(candidate));

const after = pattern(`^"?After [^.;]{0,80}@M,? |^"?[^.;]{0,60}@M (?:and [^.;,]{1,40} )?(?:later|on),`, "i");

// "After 20 years and a billion dollars, the Court has convicted five.", "a billion dollars later,".
const andThen: Test = ({reading: {mask}, sum}) => after.test(mask) && sum.start < 90 && outcome.test(mask);

const count = "@N (?:[\\w-]+ ){0,2}?(?:convictions?|verdicts?|judge?ments?|acquittals?)";
const beside = pattern(
  `${count}(?:,| for| at| and| -) (?:[\\w-]+ ){0,3}?@M|@M(?:,| for| and| -) (?:[\\w-]+ ){0,2}?${count}`,
  "i"
);

// "four convictions for nearly $2 billion".
const withOutcomes: Test = ({reading: {mask}}) => beside.test(mask);

// What tells a measure, in the order in which it is asked; the last word is the nearer one's, of spending or a budget.
const tests: readonly (readonly [CostMeasure, Test])[] = [
  ["spent", inAll],
  ["per-case", forEach],
  ["budget", ofAYear],
  ["spent", andThen],
  ["spent", withOutcomes]
];

interface Near {
  budget: number;
  spent: number;
}
const nearer = ({budget, spent}: Near): CostMeasure => (spent < budget ? "spent" : "budget");

/** What a sum measures, and whether words of the whole sentence told it; none where no word stands with it. */
export function measureOf(candidate: Candidate): {measure: CostMeasure; far?: true} | null {
  const told = tests.find(([, test]) => test(candidate));
  if (told) return {measure: told[0]};
  const here = wordsNear(candidate);
  if (Math.min(here.budget, here.spent) < Infinity) return {measure: nearer(here)};
  const there = wordsInSentence(candidate);
  if (Math.min(there.budget, there.spent) < 110) return {measure: nearer(there), far: true};
  return headlined(candidate) ? {measure: "spent", far: true} : null;
}

// "$900m, one verdict": a headline needs no verb.
const headlined: Test = ({reading: {sentence, bodies, text}}) =>
  sentence.role === "headline" &&
  bodies.some(({type}) => type === "court") &&
  /verdict|conviction|trial|judg|case|sentence/i.test(text);
