import {anyOf} from "../../anyOf.js";
import {clauseAt} from "../../clauses.js";
import {doubt} from "../doubt.js";
import {after, type Candidate} from "./candidate.js";

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
const comesTo = [
  "secured",
  "produced",
  "delivered",
  "completed",
  "has had",
  "led to",
  "resulted in",
  "yielded",
  "points? to",
  "to its name",
  "(?:in|after|over) (?:[\\w-]+ ){0,3}?(?:\\uE003+ years|decade)"
];
const counting = new RegExp(`\\b${anyOf(totals, comesTo)}\\b`, "i");

// "three convictions and one acquittal".
const countedWith = /\uE003[^.;,\uE003]{0,40}(?:,? and|,|,? with|:| -) $/;
const countedBefore = /^(?:,| and|, and) (?:just |only )?\uE003+ (?:acquittal|conviction)/;

/** "one conviction was upheld"; but "it has had one conviction". */
export const one = doubt<Candidate>(
  "one, without a word that counts",
  ({reading: {mask, sentence}, number, span}) =>
    number.value === 1 &&
    !number.ordinal &&
    !/^(?:an?|only)$/i.test(number.words) &&
    !countedWith.test(mask.slice(0, number.start)) &&
    !countedBefore.test(mask.slice(span.end)) &&
    sentence.role !== "headline" &&
    !counting.test(mask.slice(Math.max(0, span.start - 40), span.end + 30))
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

const every = /\b(?:all|each|every \uE003+|none|not (?:a single )?\uE003+)(?: of)?(?: the| its| those)? $/i;
const courts = /\b(?:its|it has|so far|to date|by the court|court's)\b|\uE001/i;
const ofOneCase = /^[^.;]{0,20} (?:in|over|from) (?:the|this|that|\uE000)/;

// More than any one situation has of accused.
const many = 20;
const ofThoseWho = /^of (?:the|its) $/i;

/** "none of the 44 people whom it has charged": all there are. */
export const allOfThem = (candidate: Candidate) => {
  const told = candidate.reading.mask.slice(0, candidate.number.start);
  if (ofThoseWho.test(told) && candidate.counted === "accused") return candidate.number.value >= many;
  return (
    every.test(told) &&
    courts.test(candidate.words + after(candidate).slice(0, 30)) &&
    !ofOneCase.test(after(candidate))
  );
};

// "the Court's 44 indictees are all Ruritanian".
const itsOwn = ({reading: {mask}, number, span}: Candidate) =>
  /(?:court's|\uE001+'s|\bits) $/i.test(mask.slice(0, number.start)) &&
  /^ (?:are|were|have|include|come)\b/.test(mask.slice(span.end));

/** "Ruritania's two trials interest few." */
export const noTally = doubt<Candidate>("nothing says that it is the Court's tally", (candidate) => {
  const {reading, number, counted, toldBefore} = candidate;
  if (number.ordinal || allOfThem(candidate) || itsOwn(candidate)) return false;
  if (counted === "accused" ? number.value >= many : reading.sums.some(({amount}) => amount >= 1e8)) return false;
  const {start, end} = clauseAt(reading, number.start);
  const round = reading.mask.slice(Math.max(0, start - 60), end + 60);
  return !collective.test(round) && reading.sentence.role !== "headline" && !toldBefore();
});
