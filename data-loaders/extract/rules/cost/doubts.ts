import {anyOf} from "../../anyOf.js";
import {bodyOf} from "../../focus.js";
import {doubt, type Doubt} from "../doubt.js";
import {before, behind, round, type Candidate} from "./candidate.js";
import {wordsNear} from "./words.js";

const tooLarge = doubt<Candidate>("too large a sum for the Court's own cost", ({sum}) => sum.amount > 20e9);
const tooSmall = doubt<Candidate>("too small a sum for the Court's own cost", ({sum}) => sum.amount < 10_000);

const increase = /^(?:,? or [^.;,]{0,12}%| \([^)]{0,12}\))?,? (?:increase|rise|raise|hike)\b/;
const moreOf = /\b(?:additional|extra|further) $/i;

// "a €22m or 17% increase", "an additional €5m".
const added = doubt<Candidate>(
  "what is added, not the sum",
  (candidate) => increase.test(behind(candidate)) || moreOf.test(before(candidate))
);

const punishes = ["fine[sd]?", "reparations?", "compensation", "damages", "ransom", "bribe\\w*", "bail", "settlement"];
const gives = ["aid\\b", "loan", "grant", "trust fund", "donat\\w+", "reward", "bounty", "subsidy"];
const owes = ["dues", "arrears", "owes?", "owed", "owing", "unpaid", "debt", "shortfall", "gap", "tax"];
const owns = ["assets?", "worth \\uE004", "wealth", "fortune", "stolen", "embezzl\\w+", "frozen", "seized"];
const earns = ["salary", "salaries", "paid (?:him|her|them|to)", "pension", "legal (?:fees|aid)"];
const shares = ["contribution\\w*", "share of", "pays", "stake", "host state", "sanctions"];
const trades = ["GDP", "trade", "exports?", "deal", "invest(?:ment|ors?)", "ship\\w*", "weapons?", "arms"];
const builds = ["building", "premises", "headquarters"];
const changes = ["cuts?\\b", "cut (?:of|by)", "(?:increase|rise|raise) of", "more than (?:last|the previous) year"];
const other = new RegExp(`\\b${anyOf(punishes, gives, owes, owns, earns, shares, trades, builds, changes)}\\b`, "i");

const otherMoney = doubt<Candidate>("money of another kind", (candidate) => {
  if (!other.test(round(candidate, 70, 50))) return false;
  const {budget, spent} = wordsNear(candidate);
  return budget >= 12 && spent >= 10;
});

const payer = /\b(?:contributors?|contributing|paying|pays|paid in)\b/i;
const budgetBehind = /^ (?:[\w-]+ )?budget\b/;

// "Ruritania pays €25m"; but "the biggest contributors to the Court's €150m budget".
const oneStates = doubt<Candidate>(
  "money of another kind",
  (candidate) =>
    payer.test(candidate.words.slice(0, candidate.at + 40)) &&
    candidate.reading.countries.length > 0 &&
    !budgetBehind.test(behind(candidate))
);

const otherBody = doubt<Candidate>(
  "the Court isn't who pays or costs",
  ({reading, sum}) => bodyOf(reading, sum) !== "court"
);

/** What may speak against a sum, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [tooLarge, tooSmall, added, otherMoney, oneStates, otherBody];
