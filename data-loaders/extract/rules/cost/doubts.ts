import {anyOf} from "../../anyOf.js";
import {bodyOf} from "../../focus.js";
import {doubt, type Doubt} from "../doubt.js";
import {ofNationalCourts} from "../otherCourts.js";
import {before, behind, round, type Candidate} from "./candidate.js";
import {wordsNear} from "./words.js";

const tooLarge = doubt<Candidate>("too large a sum for the Court's own cost", ({sum}) => sum.amount > 20e9);
const tooSmall = doubt<Candidate>("too small a sum for the Court's own cost", ({sum}) => sum.amount < 10_000);

const increase = /^(?:,? or [^.;,]{0,12}%| \([^)]{0,12}\))?,? (?:increase|rise|raise|hike)\b/;
const moreOf = /\b(?:additional|extra|further) $/i;

const grewBy =
  /\b(?:r[io]s(?:e|es|en|ing)|rose|grew|grow[ns]?|increas\w+|fell|fall\w*|cut|reduc\w+|shr[au]nk|trim\w*|rais\w+|up|down|lower\w*|slash\w*) [^.;,]{0,30}?\bby (?:about |some |nearly |almost |around |more than |over |roughly |up to |a )?$/i;

// "a €22m or 17% increase", "an additional €5m", "rose by €12m".
const added = doubt<Candidate>(
  "what is added, not the sum",
  (candidate) =>
    increase.test(behind(candidate)) || moreOf.test(before(candidate)) || grewBy.test(before(candidate).slice(-80))
);

const punishes = ["fine[sd]?", "reparations?", "compensation", "damages", "ransom", "bribe\\w*", "bail", "settlement"];
const gives = ["aid\\b", "loan", "grant", "trust fund", "donat\\w+", "reward", "bounty", "subsidy"];
const owes = ["dues", "arrears", "owes?", "owed", "owing", "unpaid", "debt", "shortfall", "gap", "tax"];
const owns = ["assets?", "worth \\uE004", "wealth", "fortune", "stolen", "embezzl\\w+", "frozen", "seized"];
const earns = ["salary", "salaries", "paid (?:him|her|them|to)", "pension", "legal (?:fees|aid)"];
const shares = ["contribution\\w*", "share of", "pays(?! for)", "stake", "host state", "sanctions"];
const trades = ["GDP", "trade", "exports?", "deal", "invest(?:ment|ors?)", "ship\\w*", "weapons?", "arms"];
const changes = ["cuts?\\b", "cut (?:of|by)", "(?:increase|rise|raise) of", "more than (?:last|the previous) year"];
const other = new RegExp(`\\b${anyOf(punishes, gives, owes, owns, earns, shares, trades, changes)}\\b`, "i");

const otherMoney = doubt<Candidate>("money of another kind", (candidate) => {
  if (!other.test(round(candidate, 70, 50))) return false;
  const {budget, spent} = wordsNear(candidate);
  return budget >= 12 && spent >= 10;
});

const payer = /\b(?:contributors?|contributing|paying|pays|paid in)\b/i;
const gave = /\b(?:contribut(?:es?|ed)|donor|pay|paid(?! (?:by|for))|chips in|gives|gave|provid(?:es|ed))\b/i;
const budgetBefore = /\bbudget (?:of|is|was|at) (?:[\w-]+ )?$/;
const budgetBehind = /^ (?:[\w-]+ )?budget\b/;

// "Ruritania pays €25m"; but "the biggest contributors to the Court's €150m budget".
const oneStates = doubt<Candidate>(
  "money of another kind",
  (candidate) =>
    (payer.test(candidate.words.slice(0, candidate.at + 40)) || gave.test(candidate.words.slice(0, candidate.at))) &&
    candidate.reading.countries.length > 0 &&
    !budgetBehind.test(behind(candidate)) &&
    !budgetBefore.test(before(candidate))
);

const building = /\b(?:building|premises|headquarters|complex)\b/i;
const theProbe =
  /\b[Tt]he [A-Z\uE000][^,.;]{0,30} (?:investigation|probe|inquiry|trial|case|hearing)s? (?:has |have |had )?cost (?:[\w-]+ ){0,3}$/;
const forProbes =
  /^[^.;,]{0,20}\b(?:for|prosecut\w+|investigat\w+) (?:the |its |\uE000+ )(?:\uE000+ |\uE003+ |[A-Z]\w+ )?(?:cases?|trials?|investigations?)\b/;
const oneProbe =
  /\b(?:investigations?|probe|inquiry|trial|case|hearing)s? (?:in|into|of|against)\b[^,.;]{0,50}\bcost (?:[\w-]+ ){0,3}$/i;

// "its premises, which cost €206m", "the investigation in Ruritania cost €20m".
const onePart = doubt<Candidate>(
  "the cost of one thing only",
  (candidate) =>
    building.test(round(candidate, 70, 50)) ||
    building.test(before(candidate).slice(-60)) ||
    oneProbe.test(before(candidate)) ||
    theProbe.test(before(candidate)) ||
    forProbes.test(behind(candidate))
);

const others =
  "commission|government|ministry|army|police|inquiry|war|conflict|regime|country|union|defen[cs]e|military|parliament";
const spends = "(?:has |have |had )?(?:spen[dt]s?|costs?|budget)";
const othersSpend = new RegExp(
  `\\uE000+ ${spends}\\b[^\\uE001]*$|\\b(?:${others})(?:'s)? (?:[\\w-]+ ){0,3}?${spends}\\b[^\\uE001]*$`,
  "i"
);

// "Ruritania spent $20m on the summit", "the country's defence budget".
const elsewhere = doubt<Candidate>("the Court isn't who pays or costs", ({words, at}) => {
  const told = words.slice(0, at);
  return othersSpend.test(told) || ofNationalCourts(told);
});

const otherBody = doubt<Candidate>(
  "the Court isn't who pays or costs",
  ({reading, sum}) => bodyOf(reading, sum) !== "court"
);

/** What may speak against a sum, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [
  tooLarge,
  tooSmall,
  added,
  otherMoney,
  oneStates,
  onePart,
  elsewhere,
  otherBody
];
