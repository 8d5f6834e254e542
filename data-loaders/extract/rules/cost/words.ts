import {anyOf} from "../../anyOf.js";
import {nearest, round, type Candidate} from "./candidate.js";

const asked =
  "(?:request|ask|appropriat|allocat|earmark)\\w* (?:for )?\\uE004[^.;,]{0,30} (?:for|to (?:run|fund)) [^.;,]{0,30}\\b(?:operations|activities|work|running|court|year|\\uE001)";
const yearly = ["per (?:year|annum)\\b", "a year\\b", "annual", "yearly\\b", "each year\\b", "every year\\b"];
const funds = ["annually\\b", "financial year\\b", "running costs?\\b", "operating costs?\\b", "funding of\\b"];
const budget = new RegExp(`\\b${anyOf(["budget", asked, "will have \\uE004"], yearly, funds)}`, "gi");

const costs = ["spen[dt]", "cost(?:s|ing|ed)?\\b", "expen(?:se|d)", "price[- ]tag", "bill\\b", "at a (?:total )?cost"];
const eats = ["consum\\w+", "burn(?:ed|t|ing|s)? through", "swallow\\w+", "gone through", "devour\\w*", "used up"];
const wastes = [
  "squander\\w*",
  "wast\\w+",
  "sunk\\b",
  "bought\\b",
  "eaten\\b",
  "sink",
  "pour\\w+",
  "g[eo]t(?:ten)? through",
  "invested",
  "disburs\\w+",
  "outlay"
];
const pays = [
  "ran up",
  "run up",
  "ha(?:s|ve) used\\b",
  "worth of",
  "to show for",
  "paid for",
  "for the money",
  "pric\\w+"
];
const spent = new RegExp(`\\b${anyOf(costs, eats, wastes, pays)}|\\uE004 (?:of|in)(?: [\\w-]+)? funding\\b`, "gi");

const decided =
  /\b(?:approved|adopted|agreed(?: to spend)?|granted|budgeted|asked for|requested|proposed|set aside|up from)\b/i;
const forAYear = /^ (?:for )?\uE005|^ the (?:year|previous)|^ [^.;,]{0,24} for \uE005/;

// "approved €150 million for 2016".
const decidedForAYear = (candidate: Candidate) => {
  const {reading, sum, words, at} = candidate;
  const forIt = forAYear.test(reading.mask.slice(sum.end, sum.end + 40)) || /\bfor \uE005/i.test(words.slice(0, at));
  return forIt && decided.test(round(candidate, 40, 30));
};

/** How far the next word of a budget and the next of spending stand from the sum, in the clause round it. */
export const wordsNear = (candidate: Candidate) => ({
  budget: decidedForAYear(candidate) ? 1 : nearest(candidate.words, budget, candidate.at),
  spent: nearest(candidate.words, spent, candidate.at)
});

/** The same in the whole sentence. */
export const wordsInSentence = ({reading: {mask}, sum}: Candidate) => ({
  budget: nearest(mask, budget, sum.start),
  spent: nearest(mask, spent, sum.start)
});
