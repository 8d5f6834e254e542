import {anyOf} from "../../../anyOf.js";
import {pattern} from "../../../mentions/mention.js";
import {exit, noExit, noExitWhere, speaksOfCourt, type ExitCue, type Question} from "./question.js";
import {notSaid, otherLeft} from "./reasons.js";
import {isWeak} from "./verbs.js";

const leaves = /^(?:left|leaves)$/;
const countryBefore = pattern(`@C,?(?: which| who)? (?:(?:formally|officially|also|both|then|later|finally) )?$`, "i");
const thenOver = /^(?:[.,;]|$| (?:in |on |last |this |at |too|also)?(?:\uE005|in \uE005|too|also|altogether))/;

// "Ruritania left in 2017."
const leftThen = ({words, before, after}: ExitCue) =>
  leaves.test(words) && countryBefore.test(before) && thenOver.test(after);

const departs = /^(?:leav|left|depart|get|got)/;
const wishes = [
  "want(?:s|ed|ing)?",
  "wish(?:es|ed)?",
  "favou?rs?",
  "intention",
  "intend(?:s|ed)?",
  "free",
  "right",
  "tried",
  "attempt(?:s|ed)?"
];
const thoughts = ["considers?", "considering", "mulling", "weighing", "contemplat\\w+", "about", "of", "with"];
const decisions = [
  "notice",
  "notification",
  "decision",
  "decided?",
  "vot(?:e|ed)",
  "plan(?:s|ned)?",
  "order(?:ed)?",
  "announc\\w+",
  "going"
];
const moves = ["threat\\w*", "started", "begun", "move[sd]?", "bid", "follow"];
const ranks = ["first", "only", "second", "third", "other", "more", "mass"];
const states = ["nation", "country", "state", "countries", "states", "nations"];
const modals = ["will", "would", "might", "may", "could", "should", "must", "can"];
const leading = anyOf(wishes, thoughts, decisions, moves, ranks, states, modals);
const onTheWay = new RegExp(
  `(?:\\b${leading} (?:[\\w\\uE005-]+ ){0,2}?(?:to )?|\\b(?:bill|motion|law|proposal) to |\\b(?:has|have|had) (?:\\w+ly )?)$`,
  "i"
);
const times = ["in", "on", "at", "by", "for", "after", "before", "as", "because", "since", "following", "next", "last"];
const joints = ["too", "this", "under", "and", "but", "or", "if", "while", "when", "once", "until", "over", "either"];
const manners = ["altogether", "immediately", "formally", "soon", "now", "then", "\\uE005"];
const objectless = new RegExp(`^(?:[,.;:"?!)]|$| ${anyOf(times, joints, manners)})`, "i");

// "announced that it was leaving".
const saidItWas = /\b(?:announc|said|declar|confirm)\w*\b[^.;]{0,40}\bthat (?:it|they) (?:is|are|was|were) $/i;
// "The leader holds talks and will leave on Wednesday."
const goesAway = /\b(?:he|she|president|minister|leader|envoy|delegation|premier|prosecutor)\b[^.;]*\band will $/i;
const courtNamed = /\uE001/;

// "voted to leave, and", "the first country to leave in protest".
const leavingThen = ({words, before, after}: ExitCue) =>
  departs.test(words) &&
  objectless.test(after) &&
  (saidItWas.test(before) || (onTheWay.test(before) && !(goesAway.test(before) && !courtNamed.test(before))));

const strongWhenBare = /^(?:quit|exit|walk|drop|bow)/;

/** A weak verb without an object: "left in 2017" tells an exit where the text speaks of the Court. */
export const bareWeakVerb: Question = (cue) => {
  if (!isWeak(cue) || strongWhenBare.test(cue.words)) return null;
  return (leftThen(cue) || leavingThen(cue)) && speaksOfCourt(cue)
    ? exit(cue)
    : noExit(cue, "what is left isn't the Court");
};

const needsObject = /^(?:opt|drop|bow|walk|sto|bail|seced|desert|dump)/;

/** "walked out": of a meeting, as likely as of the Court. */
export const walkedOut = noExitWhere(notSaid, ({words}) => needsObject.test(words));

const courtBefore = pattern(`@I[^,;.]{0,40}$`, "i");
const numbers = ["all", "any", "two", "three", "some", "several"];
const determiner = anyOf(["the", "a", "an", "his", "her", "their", "its", "these", "those"], numbers);
const period = ["same", "day", "week", "month", "year", "following", "previous", "\\uE005"];
const objectBehind = new RegExp(`^ ${determiner} (?!${anyOf(period)})`, "i");
const country = pattern(`^ @C(?= (?:in|on|from) @D| @D|[,.;])`, "i");

/** "Ruritania will withdraw.": of the Court, where the text speaks of it; not "withdraw the offer". */
export const bareVerb: Question = (cue) => {
  if (!courtBefore.test(cue.before) && !speaksOfCourt(cue)) return null;
  const taken = country.exec(cue.after);
  if (taken && /^(?:withdr|pull|tak|took)/.test(cue.words)) return exit(cue, taken[0].length);
  return objectBehind.test(cue.after) ? noExit(cue, otherLeft) : exit(cue);
};
