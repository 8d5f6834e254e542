import {anyOf} from "../../anyOf.js";
import {clauseAt} from "../../clauses.js";
import {doubt} from "../doubt.js";
import type {Candidate} from "./candidate.js";

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

/** "one conviction was upheld"; but "it has had one conviction". */
export const one = doubt<Candidate>(
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

/** "Ruritania's two trials interest few." */
export const noTally = doubt<Candidate>("nothing says that it is the Court's tally", ({reading, number}) => {
  if (number.ordinal) return false;
  const {start, end} = clauseAt(reading, number.start);
  const round = reading.mask.slice(Math.max(0, start - 60), end + 60);
  return !collective.test(round) && reading.sentence.role !== "headline";
});
