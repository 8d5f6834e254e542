import {pattern} from "../../../mentions/mention.js";
import {isOther, namedAfter} from "../exit.js";
import {exit, noExit, noExitWhere, speaksOfCourt, type Question} from "./question.js";
import {otherBody, reversed} from "./reasons.js";

/** "its signature", "the country's membership": what a verb gives up, as its one group. */
export const ownSignature = pattern(
  `^ (?:(?:its|their|his|her|the|our|@C's?|the country's|that|this) )?(?:(?:[\\w-]+|@I|@C) )?(signatures?|membership|ratification|instruments? of (?:ratification|accession)|accession|participation)\\b(?! (?:until|till|for)\\b)(?! to (?!(?:the )?(?:@I|treaty|statute|court)))`,
  "i"
);

/** "withdrew its signature from the Rome Statute": of the Court's Statute, or of another body's? */
export const signatureGivenUp: Question = (cue) => {
  const {reading, end, form, after} = cue;
  const own = form === "noun" ? null : ownSignature.exec(after);
  if (!own) return null;
  const objectEnd = end + own[0].length;
  const court = namedAfter.exec(reading.mask.slice(objectEnd, objectEnd + 90));
  if (court && isOther(court[1])) return noExit(cue, otherBody);
  if (!court && !speaksOfCourt(cue)) return noExit(cue, "what is given up isn't said to be the Court's");
  const length = own[0].length + (court ? court[0].length : 0);
  return exit(cue, length, /^signature/i.test(own[1]) ? "signature" : "membership");
};

const takesBack = /^(?:withdr|revok|rescind|abandon|drop)/;
const notice =
  /^ (?:(?:its|their|his|her|the|our|a|that|this) )?(?:[\w-]+ )?(?:notice|notification|instrument|letter|decision|declaration|plans?|threats?|intention|statement|bid)s?\b/i;

/** "withdrew its notice": the exit is undone. */
export const noticeTakenBack = noExitWhere(
  reversed,
  ({form, words, after}) => form !== "noun" && notice.test(after) && takesBack.test(words)
);

const needsSignature = /^(?:tak(?:es?|en|ing)|took) back$|^g[ai]v/;

/** "gave up the search": taken back and given up are signatures and memberships alone. */
export const otherGivenUp = noExitWhere(
  "what is given up isn't a signature or a membership",
  ({form, words}) => form !== "noun" && needsSignature.test(words)
);
