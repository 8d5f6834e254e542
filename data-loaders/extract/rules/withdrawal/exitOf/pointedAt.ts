import {anyOf} from "../../../anyOf.js";
import {exit, noExit, speaksOfCourt, type Question} from "./question.js";
import {otherBody} from "./reasons.js";
import {isWeak} from "./verbs.js";

const courts = ["court", "tribunal"];
const treaties = ["treaty", "statute", "convention", "pact", "accord", "agreement", "deal"];
const unions = ["union", "bloc", "council", "group", "alliance"];
const others = ["institution", "body", "organi[sz]ation", "jurisdiction"];
const thatBody = new RegExp(
  `^(?: [\\w'()-]+){0,4}? ?(?:from|of|out of|with|in|to)? ?(?:the|this|that|such an?|its|a) (?:"?[\\w-]+"? ){0,3}?(${anyOf(courts, treaties, unions, others)})\\b`,
  "i"
);
const rightBehind = /^ (?:the|this|that|its|of|out of|from)\b/i;

// Names that a noun may point back to.
const court = /Court|Tribunal|Chamber|IC[JT]|court/;
const treaty = /Treaty|Convention|Agreement|Pact|Protocol|Accord|treaty|agreement|accord|deal/;
const isOneOf = (noun: string, nouns: readonly string[]) => nouns.includes(noun.toLowerCase());

// "the treaty on human rights".
const ofAnother = /^ (?:on (?!(?:the )?\uE005)|(?:banning|against|governing|for the (?:protection|prevention))\b)/;

/** "withdraw from the tribunal": the last court that was named, or another one. */
export const thatCourt: Question = (cue) => {
  const noun = thatBody.exec(cue.after);
  if (!noun || (isWeak(cue) && !rightBehind.test(cue.after))) return null;
  if (isOneOf(noun[1], unions) || ofAnother.test(cue.after.slice(noun[0].length))) return noExit(cue, otherBody);
  const kind = isOneOf(noun[1], courts) ? court : isOneOf(noun[1], treaties) ? treaty : null;
  return speaksOfCourt(cue, kind) ? exit(cue, noun[0].length) : noExit(cue, "the body isn't the Court");
};

const fromIt = "(?:from|out of|of) it\\b";
const itThen = `it(?=[,.;"]|$| ${anyOf(
  ["in", "on", "at", "after", "because", "for", "last", "this"],
  ["too", "so far", "since", "yet", "already"]
)})`;
const itself = new RegExp(`^ (?:${fromIt}|${itThen})`, "i");

/** "withdrew from it", "left it in March". */
export const it: Question = (cue) => {
  const pronoun = itself.exec(cue.after);
  if (!pronoun) return null;
  return speaksOfCourt(cue) ? exit(cue, pronoun[0].length) : noExit(cue, "the body isn't the Court");
};
