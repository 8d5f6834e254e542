import {anyOf} from "../../../anyOf.js";
import {pattern} from "../../../mentions/mention.js";
import {isOther} from "../exit.js";
import {exit, noExit, noExitWhere, speaksOfCourt, type Question} from "./question.js";
import {elseWithdrawn, notSaid, otherBody} from "./reasons.js";

const bodyBefore = pattern(`(@I|@O)(?:'s|-)? ?(?:membership )?$`, "i");

/** "its ICC withdrawal", "the EU exit". */
export const bodysExit: Question = (cue) => {
  const body = cue.form === "noun" ? bodyBefore.exec(cue.before) : null;
  if (!body) return null;
  return isOther(body[1]) ? noExit(cue, otherBody) : exit(cue);
};

const army = ["troop", "force", "military", "\\w+ troops'?", "phased"];
const money = ["cash", "bank", "aid", "fund"];
const others = ["drug", "opioid", "heroin", "case", "charge", "warrant", "exit (?:poll|interview|visa|door)"];
const otherBefore = new RegExp(`\\b${anyOf(army, money, others)} $`, "i");
const otherAfter = /^ (?:polls?|strategy|visas?|interviews?|doors?|signs?)\b/i;
const ofNoCountry = /^ of (?!(?:the )?\uE000|(?:the|its|their|our) (?:country|nation|state|republic)\b)/i;

/** "the troop withdrawal", "an exit poll", "the withdrawal of aid". */
export const otherNoun = noExitWhere(
  elseWithdrawn,
  ({form, before, after}) =>
    form === "noun" && (otherBefore.test(before.slice(-20)) || otherAfter.test(after) || ofNoCountry.test(after))
);

/** "The withdrawal takes effect in a year.": of the Court, where the text speaks of it. */
export const bareNoun: Question = (cue) => {
  if (cue.form !== "noun") return null;
  return speaksOfCourt(cue) ? exit(cue) : noExit(cue, notSaid);
};
