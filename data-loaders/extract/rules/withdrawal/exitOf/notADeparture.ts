import {anyOf} from "../../../anyOf.js";
import {pattern} from "../../../mentions/mention.js";
import {noExitWhere} from "./question.js";
import {otherWithdrawn} from "./reasons.js";
import {ownSignature} from "./signature.js";

const taken = /^(?:tak|took)/;
const takenBack = /^(?:takes?|took|taken|taking) back$/;
const countryTakenOut = pattern(
  "^\\w+ (?:@C|the (?:[\\w-]+ )?(?:country|nation)|(?:his|her|its|their|our) (?:country|nation|countries)|it|them|itself) out$",
  "i"
);

/** "took the clause out of the bill": only a country is taken out of the Court. */
export const takenOut = noExitWhere(
  "something else is taken out",
  ({words}) => taken.test(words) && !takenBack.test(words) && !countryTakenOut.test(words)
);

const participle = /^(?:withdrawn|revoked|abandoned|rescinded|repealed)$/;
const passive = /\b(?:was|were|been|be|being|is|are)(?: [\w-]+)? $/i;
const membershipPassive = pattern(
  `(?:signature|membership|ratification|@C|country)(?: (?:has|have|had))? (?:was|were|been|be|being|is|are)(?: [\\w-]+)? $`,
  "i"
);

// "the charges against Ruritania's president were withdrawn".
const otherSubject =
  /\b(?:charges?|counts?|cases?|warrants?|allegations?|complaints?|suits?|appeals?|requests?|troops|forces|support|visas?|sanctions)\b[^,.;]*$/i;

/** "the visas were revoked": in the passive it is a signature, a membership or a country that is withdrawn. */
export const otherPassive = noExitWhere(
  otherWithdrawn,
  ({words, before}) =>
    participle.test(words) && passive.test(before) && (!membershipPassive.test(before) || otherSubject.test(before))
);

const capitalized =
  /^ (?:the|a|an|his|her|its|their|this|that) (?!State Part|Member\b|Party\b|Court\b|Statute\b|Tribunal\b|Treaty\b)\p{Lu}\p{Ll}/u;

/** "withdrawing the Harbour Dues Bill": a capital letter begins a thing of its own. */
export const otherName = noExitWhere(
  otherWithdrawn,
  ({form, after}) => form !== "noun" && capitalized.test(after) && !ownSignature.test(after)
);

const sides = ["wing", "hand"];
const states = ["behind", "over", "out", "open", "dead", "with", "without"];
const purposes = ["to (?:the|their|his)", "for (?:the|a|his|their)"];
const counts = ["many", "thousands", "hundreds", "more", "some", "at least"];
const pronouns = ["him", "her", "them", "us", "it(?! (?:so far|since|yet|already|in|on)\\b)"];
const asAdjective = new RegExp(`^[- ]${anyOf(sides, states, purposes, counts, pronouns)}\\b`, "i");

/** "the left-wing party", "floods left hundreds homeless". */
export const leftNotDeparted = noExitWhere(
  "left is no departure here",
  ({words, after}) => words === "left" && asAdjective.test(after)
);

const maybeVerb = /^(?:exits?|departures?)$/;
const verbBefore = /\b(?:to|will|would|may|might|could|should|can|must|not|and|or) $/i;

/** "may exit": found again among the verbs. */
export const verbNotNoun = noExitWhere(
  "a verb, read as one",
  ({form, words, before}) => form === "noun" && maybeVerb.test(words) && verbBefore.test(before)
);
