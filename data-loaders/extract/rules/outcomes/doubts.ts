import {anyOf} from "../../anyOf.js";
import {bodyOf} from "../../focus.js";
import {doubt, type Doubt} from "../doubt.js";
import {after, before, type Candidate} from "./candidate.js";
import {notOutcome} from "./notOutcome.js";
import {ordinal} from "./ordinal.js";
import {notItsAccused, otherCases, whatBecame} from "./otherThings.js";
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
    single.test(between(candidate)) || (candidate.counted !== "accused" && countsBehind.test(after(candidate)))
);

// "for every two convictions".
const perCase = doubt<Candidate>("per case, no count", (candidate) =>
  /\b(?:each|per|every) $/i.test(before(candidate))
);

const otherBody = doubt<Candidate>("not the Court's outcome", ({reading, span}) => bodyOf(reading, span) !== "court");

const willBe = anyOf(
  ["expected", "planned", "scheduled", "to (?:hear|hold|open|start|begin)", "demand\\w*", "call\\w* for", "if"],
  ["will", "would", "could", "may", "might"]
);
const planned = new RegExp(`\\b${willBe}\\b[^.;]{0,30}$`, "i");

// "will open two trials".
const notDone = doubt<Candidate>("not done", (candidate) => planned.test(before(candidate)));

/** What may speak against a count of outcomes, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [
  ordinal,
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
  whatBecame,
  notItsAccused
];
