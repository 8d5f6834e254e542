import {anyOf} from "../../anyOf.js";
import type {OutcomeTerm} from "../../claim.js";
import {clauseAt} from "../../clauses.js";
import {bodyOf} from "../../focus.js";
import {doubt, type Doubt} from "../doubt.js";
import {after, before, type Candidate} from "./candidate.js";
import {otherCases, whatBecame, notItsAccused} from "./otherThings.js";

const between = ({reading: {mask}, number, span}: Candidate) => mask.slice(number.end, span.end);

const ofCourt = "(?:in|of) (?:the (?:court|tribunal)'s|the \\uE001+'s?|its|\\uE001+'s)\\b";
const lastOfAll = new RegExp(`^ (?:[\\w-]+ ){0,3}?${ofCourt}|^ (?:ever|since)\\b`, "i");

const whoWas: readonly OutcomeTerm[] = ["convictions", "acquittals", "sentences"];
const byCourt = /^ (?:by|at) (?:the )?(?:\uE001|court\b)/;
const courtsOwn = /(?:(?:\bcourt|\uE001)'s|\bits) (?:only )?(?:the )?$/;

// "the second trial": one; but "only the second verdict in the court's history" counts two.
const ordinal = doubt<Candidate>(
  "an ordinal tells one, not a count",
  ({reading: {mask}, number, counted, span: {end}}) =>
    number.ordinal &&
    !lastOfAll.test(mask.slice(end, end + 60)) &&
    !(
      whoWas.includes(counted) &&
      (byCourt.test(mask.slice(end, end + 20)) || courtsOwn.test(mask.slice(0, number.start)))
    )
);

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

const going = ["pending", "ongoing", "open", "live", "active", "under ?way", "investigat\\w+", "preliminary"];
const ended = ["dropped", "collapsed", "withdrawn", "dismissed"];
const ahead = ["next", "upcoming", "test", "this (?:case|trial|verdict)"];
const punished = ["death", "life", "prison", "suspended", "consecutive", "concurrent"];
const unfinished = new RegExp(`\\b${anyOf(going, ended, ahead, punished)}\\b`, "i");

const dropped = /\b(?:dropped|withdrew|dismissed|abandoned|threw out)(?: [\w-]+){0,2} $/i;

// "five pending cases", "two life sentences".
const notOutcome = doubt<Candidate>(
  "not an outcome",
  (candidate) => unfinished.test(candidate.words) || dropped.test(before(candidate))
);

const among = anyOf(
  ["in", "of", "from", "on", "at", "related", "between", "these", "those", "both", "all", "the", "his", "her", "their"],
  ["another", "other", "next", "last", "previous", "further"]
);
const ofWhole = new RegExp(`\\b${among} (?:the |these |those |of )?$`, "i");
const whole = anyOf(
  [
    "out of",
    "t(?:ake|akes|aken|aking|ook) on",
    "total of",
    "history of",
    "record of",
    "docket of",
    "caseload of",
    "prosecutions? of",
    "tally of",
    "number of",
    "conviction of"
  ],
  ["result in", "resulted in", "resulting in", "ended in", "judgments? in", "verdicts? in"],
  ["(?:guilty|convicted) in", "ruled (?:on|in)", "just", "only", "with", "completed", "for"]
);
const isWhole = new RegExp(`\\b${whole} (?:the )?$`, "i");
const inAll =
  /^ (?:to date|so far|since|in (?:its|\uE003+)|brought (?:before|to)|(?:that |which )?(?:the )?(?:it|court|tribunal|\uE001+) (?:has|had)|opened)\b/i;

// "in two of the cases", "the other three trials"; but "a total of three trials", "ended in two convictions".
const part = doubt<Candidate>(
  "part of a whole told elsewhere",
  (candidate) =>
    !candidate.number.ordinal &&
    !/\b(?:number|amount|tally|count|total) of\b/.test(candidate.words) &&
    !inAll.test(after(candidate)) &&
    !/\b(?:previous|earlier|prior)\b/.test(candidate.words) &&
    ofWhole.test(before(candidate).slice(-16)) &&
    !isWhole.test(before(candidate))
);

const otherBody = doubt<Candidate>("not the Court's outcome", ({reading, span}) => bodyOf(reading, span) !== "court");

const totals = [
  "achieved",
  "obtained",
  "convicted",
  "only",
  "just",
  "single",
  "mere",
  "one verdict",
  "so far",
  "to date"
];
const comesTo = ["secured", "produced", "delivered", "completed", "has had", "led to", "resulted in", "yielded"];
const counting = new RegExp(`\\b${anyOf(totals, comesTo)}\\b`, "i");

// "three convictions and one acquittal".
const countedWith = /\uE003 [^.;,]{0,40}(?:,? and|,) $/;

// "one conviction was upheld"; but "it has had one conviction".
const one = doubt<Candidate>(
  "one, without a word that counts",
  ({reading: {mask, sentence}, number, span}) =>
    number.value === 1 &&
    !countedWith.test(mask.slice(0, number.start)) &&
    sentence.role !== "headline" &&
    !counting.test(mask.slice(Math.max(0, span.start - 40), span.end))
);

const times = ["so far", "to date", "since", "in (?:its|the|over|more|almost|nearly|\\uE003)", "over", "during", "for"];
const spans = ["years?", "decades?", "history", "record", "existence", "before"];
const sums = [
  "only",
  "just",
  "total",
  "mere",
  "altogether",
  "in all",
  "all told",
  "tally",
  "number",
  "despite",
  "docket",
  "caseload",
  "prosecutions",
  "under its belt",
  "to its name",
  "to show for",
  "stands? at",
  "with"
];
const has = ["has", "have", "secured", "reached", "achieved", "obtained", "won", "managed", "made", "come", "came"];
const gives = ["handed (?:down|out)", "deliver\\w*", "issued", "produced", "passed", "pronounced", "announced"];
const ends = ["completed", "concluded", "resulted", "yield\\w*", "led to", "brought", "ended", "finished", "rendered"];
const hears = ["returned", "tried", "heard", "opened", "registered"];
const collective = new RegExp(`\\b${anyOf(times, spans, sums, has, gives, ends, hears)}\\b`, "i");

// "Ruritania's two trials interest few."
const noTally = doubt<Candidate>("nothing says that it is the Court's tally", ({reading, number}) => {
  if (number.ordinal) return false;
  const {start, end} = clauseAt(reading, number.start);
  const round = reading.mask.slice(Math.max(0, start - 60), end + 60);
  return !collective.test(round) && reading.sentence.role !== "headline";
});

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
