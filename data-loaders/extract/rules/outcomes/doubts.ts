import {anyOf} from "../../anyOf.js";
import {clauseAt} from "../../clauses.js";
import {bodyOf} from "../../focus.js";
import {doubt, type Doubt} from "../doubt.js";
import {ofNationalCourts} from "../otherCourts.js";
import {after, before, type Candidate} from "./candidate.js";
import {notOutcome} from "./notOutcome.js";
import {firstOfMany, ordinal} from "./ordinal.js";
import {notItsAccused, ofEachCountry, otherCases, overOneThing, whatBecame} from "./otherThings.js";
import {part} from "./part.js";
import {noTally, one} from "./tally.js";

const between = ({reading: {mask}, number, span}: Candidate) => mask.slice(number.end, span.end);

const noCount = doubt<Candidate>(
  "no count of the Court's outcomes",
  ({number: {value}}) => !Number.isInteger(value) || value > 500
);

// "a 14-year sentence".
const length = doubt<Candidate>(
  "a length, not a count",
  (candidate) => candidate.counted === "sentences" && /-year|\byear\b|month/i.test(between(candidate))
);

const single = /\b(?:counts?|years?|months?|charges?|times|alleged|victims|witnesses|lawyers)\b/i;
const countsBehind = /^ (?:counts?|charges|years?|months?)\b/;

// "three alleged cases", "found guilty on three counts".
const ofAnother = doubt<Candidate>(
  "counts of another thing",
  (candidate) =>
    (single.test(between(candidate)) && !/^ time\b/.test(between(candidate))) ||
    (candidate.counted !== "accused" && countsBehind.test(after(candidate)))
);

// "for every two convictions".
const perCase = doubt<Candidate>("per case, no count", (candidate) =>
  /\b(?:each|per|every) $/i.test(before(candidate))
);

const others = /\b(?:tribunals|courts) for [^\uE001.;]*, which [^\uE001]*$/;

// "The tribunal for Ruritania convicted 90 people", "a Ruritanian court".
const otherBody = doubt<Candidate>("not the Court's outcome", ({reading, number, span}) => {
  const {start} = clauseAt(reading, number.start);
  return (
    bodyOf(reading, span) !== "court" ||
    ofNationalCourts(reading.mask.slice(start, number.start)) ||
    others.test(reading.mask.slice(0, number.start))
  );
});

const willBe = anyOf(
  ["expected", "planned", "scheduled", "to (?:hear|hold|open|start|begin)", "demand\\w*", "call\\w* for", "if"],
  ["will", "would", "could", "may", "might"]
);
const planned = new RegExp(`\\b${willBe}\\b[^.;]{0,30}$`, "i");

const none = /(?:\b(?:not|never|without|nor|yet to|failed to|hardly|zero)\b|n't\b)[^.;,]{0,40}$/i;

// "will open two trials", "has not secured a single conviction".
const notDone = doubt<Candidate>(
  "not done",
  (candidate) =>
    planned.test(before(candidate)) ||
    (candidate.number.value === 1 && none.test(candidate.reading.mask.slice(0, candidate.number.start)))
);

/** What may speak against a count of outcomes, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [
  ordinal,
  firstOfMany,
  noCount,
  length,
  ofAnother,
  perCase,
  notOutcome,
  part,
  otherBody,
  one,
  noTally,
  notDone,
  otherCases,
  ofEachCountry,
  whatBecame,
  overOneThing,
  notItsAccused
];
