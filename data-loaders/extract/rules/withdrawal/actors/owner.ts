import {anyOf} from "../../../anyOf.js";
import {pattern, type CountryMention} from "../../../mentions/mention.js";
import {onlyCountry} from "../../../mentions/onlyCountry.js";
import type {Reading} from "../../../reading.js";
import {countriesOf, countriesWithin} from "../countriesWithin.js";
import type {Exit} from "../exits.js";

const passive =
  "(?: (?:process|procedure))?(?: (?:was|were|is|has been|have been|had been) (?:[\\w-]+ )?[\\w-]+(?:ed|un))?";
const byCountry = pattern(`^(?: from @I| from the [a-z]+)?(?: of|${passive} by) (@L)`, "i");
const adjective = "(?:own|[\\w-]+(?:ed|al|ful|ing|den|ary|nt))";
const genitive = pattern(`(@L)(?:'s?)? (?:${adjective}[ ,]+){0,3}$`, "i");

/** "the withdrawal of Ruritania", "Ruritania's planned exit". */
export function ownerOfNoun(reading: Reading, {start, end, form}: Exit): CountryMention[] | null {
  if (form !== "noun") return null;
  const inside = countriesWithin(reading, start, end);
  if (inside.length) return inside;
  const behind = byCountry.exec(reading.mask.slice(end, end + 120));
  if (behind) return countriesOf(reading, behind, end);
  const before = genitive.exec(reading.mask.slice(0, start));
  return before && countriesOf(reading, before, 0);
}

const plans = ["decisions?", "plans?", "intentions?", "moves?", "bid", "efforts?", "votes?", "resolve", "request"];
const words = ["announcements?", "notices?", "notifications?", "declaration", "threats?", "promise", "pledge", "vow"];
const wishes = ["desire", "wish"];
const sendings = ["lodging", "filing", "submission", "deposit", "delivery"];
const links = anyOf(["it", "they", "he", "its", "their", "was", "were", "would", "will", "be", "is", "[\\w-]+ly"]);
const theirPlan = pattern(
  `(@L)(?:'s?)? (?:(?:on )?@D )?(?:[\\w'-]+ ){0,3}?${anyOf(plans, words, wishes, sendings)}\\b(?:,? (?:(?:in|on) )?@D,?)?(?: [\\w'-]+){0,3} (?:to|that|of|on)(?: ${links})* $`,
  "i"
);
const reach = 120;
/** The nouns for what a State plans, promises or wishes. */
export const intents = anyOf(plans, words, wishes);

const planTo = new RegExp(
  `\\b${anyOf(plans, words, wishes, ["intent", "motion", "bill", "proposal"])} (?:to|of|on|for) $`,
  "i"
);
const planBy = pattern(`^(?: (?:was|were|has been|had been) [\\w-]+)? by (@L)`, "i");

/** "the announced decision to leave the Court by Ruritania and Sylvania". */
export function plannedBy(reading: Reading, {start, objectEnd}: Exit): CountryMention[] | null {
  if (!planTo.test(reading.mask.slice(Math.max(0, start - reach), start))) return null;
  const match = planBy.exec(reading.mask.slice(objectEnd, objectEnd + reach));
  return match && countriesOf(reading, match, objectEnd);
}

const planOf = pattern(
  `\\b${intents} (?:of|by) (@L)(?:'s?)?(?: (?!to\\b)[\\w'-]+){0,3}(?:,[^.;,]{0,40},)? (?:to|that|on)(?: ${links})* $`,
  "i"
);

/** "Ruritania's decision to leave", "the decision of Ruritania's parliament to leave", "Ruritania's vow that it will quit". */
export function decider(reading: Reading, {start}: Exit): CountryMention[] | null {
  const offset = Math.max(0, start - reach);
  const before = reading.mask.slice(offset, start);
  const plan = theirPlan.exec(before) ?? planOf.exec(before);
  return plan && countriesOf(reading, plan, offset);
}

const opening =
  /^"?(?:[\w-]+ )?(?:before|after|since|when|while|by|in|on|upon|despite|until)\b[^,]*\b(?:it|its|he|she|they|their)\b[^,]*$/i;
const gone = /^"?(?:[\w-]+ )?(?:before|after|since|by|on|upon|despite) (?:\w+ly )?$/i;
const mainClause = pattern(
  `(?:^[^,.;\uE000]{0,40}, |^ (?=@L (?:joins?|joined|bec[ao]mes?|would|has|is|was)\\b))(@L)`,
  "i"
);

/** "Before saying that it would leave, Ruritania …": whose sentence it is. */
export function foretold(reading: Reading, {start, objectEnd, form}: Exit): CountryMention[] | null {
  const before = reading.mask.slice(0, start);
  if (
    !(opening.test(before) || (form === "participle" && gone.test(before))) ||
    countriesWithin(reading, 0, start).length > 0
  )
    return null;
  const match = mainClause.exec(reading.mask.slice(objectEnd, objectEnd + reach));
  return match && countriesOf(reading, match, objectEnd);
}

const paper = /^ (?:bill|motion|law|legislation|resolution|proposal|notice|letter)\b/i;

const aPaper = /^"?(?:The|A) (?:[\w-]+ )?(?:bill|motion|law|legislation|resolution|proposal|decree)\b/;

/** "The withdrawal bill was tabled in Ruritania's parliament": of the one country that the sentence names. */
export function ownerOfPaper({mask, countries}: Reading, {form, end}: Exit): CountryMention[] | null {
  const isPaper = (form === "noun" && paper.test(mask.slice(end))) || aPaper.test(mask);
  const country = isPaper ? onlyCountry(countries) : undefined;
  return country ? [country] : null;
}

const itsOwn = /\b(?:its|their|the country's) (?:[\w-]+ )?$/i;

/** "The inquiry into Ruritania ended when its withdrawal took effect": of the one country named before it. */
export function ownerOfIts({mask, countries}: Reading, {form, start}: Exit): CountryMention[] | null {
  if (form !== "noun" || !itsOwn.test(mask.slice(0, start))) return null;
  const country = onlyCountry(countries.filter(({end}) => end <= start));
  return country ? [country] : null;
}

/** "removing Ruritania from the Court". */
export function removed(reading: Reading, {start, objectEnd, words}: Exit): CountryMention[] | null {
  const inside = words.startsWith("remov") ? countriesWithin(reading, start, objectEnd) : [];
  return inside.length ? inside : null;
}
