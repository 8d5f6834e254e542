import {anyOf} from "../../../anyOf.js";
import {pattern} from "../../../mentions/mention.js";
import {noExitWhere} from "./question.js";
import {otherLeft} from "./reasons.js";

// What else is withdrawn, left, quit or abandoned in a report about the Court.
const things = anyOf(
  ["troops?", "forces?", "soldiers", "peace-?keepers", "arms", "ceasefire"],
  ["ambassadors?", "envoys?", "diplomats", "staff", "personnel"],
  ["charges?", "cases?", "warrants?", "indictments?", "evidence", "witness(?:es)?", "testimony"],
  ["judges?", "prosecutor", "referral", "immunity"],
  ["requests?", "application", "appeals?", "complaints?", "motions?", "petition", "objections?"],
  ["allegations?", "accusations?", "statements?", "remarks", "speech"],
  ["support", "cooperation", "consent", "acceptance", "recognition", "confidence", "invitation", "offer"],
  ["hope", "principles?", "commitment to (?:justice|fighting|human)"],
  ["funding", "funds", "money", "contributions?"],
  ["visas?", "passports?", "licen[cs]e", "asylum", "sanctions?", "ban", "draft", "resolution"],
  ["candidacy", "candidate", "nomination", "post", "job", "office", "power", "race", "party"],
  ["country", "room", "door", "hospital", "prison", "home", "stage", "talks", "meeting", "summit"],
  ["convention", "bloc", "alliance", "union", "federation", "commonwealth"],
  ["legacy", "victims", "impression", "question", "mark", "trail"],
  ["dead", "behind", "open", "alone", "unpunished", "aside", "hand", "wing"]
);
const ours = ["its", "their", "his", "her", "our", "my", "[\\w\\uE000-\\uE005-]+'s?"];
const some = ["the", "all", "some", "several", "more", "most", "any", "a", "an", "that", "this", "those", "these"];
const determiner = anyOf(ours, some, ["from", "of", "with"]);
const otherThing = pattern(`^ (?:${determiner} ){0,3}(?:[\\w-]+ ){0,3}?${things}\\b`, "i");
const ownCountry = /^ (?:the|its|his|her|their|our) (?:country|nation)s? (?:from|out of) /i;
const asParty = /^ as an? (?:[\w-]+ )?(?:party|member|signatory)\b/i;
const body = /[\uE001\uE002]/;

/** "withdrew its troops", "left the room", but not "withdrew the country from the Court". */
export const otherObject = noExitWhere(otherLeft, ({form, after}) => {
  if (asParty.test(after) || (form === "noun" && /^ (?:the|it)\b/.test(after))) return false;
  const thing = otherThing.exec(after);
  return thing !== null && !ownCountry.test(after) && !body.test(thing[0]);
});
