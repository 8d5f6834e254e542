import {anyOf} from "../../../anyOf.js";
import {pattern} from "../../../mentions/mention.js";
import {isOther, namedAfter} from "../exit.js";
import {exit, noExit, type Question} from "./question.js";
import {otherBody, otherLeft} from "./reasons.js";
import {isWeak} from "./verbs.js";

// Weak verbs that leave a body as the strong do, "from" or "out of" it.
const leavesFrom = /^(?:walk|drop|get|got|depart|step|bow|back|part|sto|bail|seced)/;
const own = ["its", "their", "his", "the", "an?", "our", "being", "membership of", "membership in", "ties with"];
const joints = ["to", "for", "at", "by", "after", "and", "when", "while", "because", "before", "on", "in", "without"];
const objectEnds = anyOf(joints, ["over", "with", "as", "or", "but"]);
const directObject = pattern(`^ (?:${anyOf(own)} )?(?:(?!${objectEnds} )@V ){0,4}?(@I|@O)`, "i");

/** "withdraw from the Court", "leave the Court", "withdrawal from the African Union". */
export const namedBody: Question = (cue) => {
  const takesFrom = !isWeak(cue) || leavesFrom.test(cue.words);
  const body = (takesFrom ? namedAfter : directObject).exec(cue.after);
  if (!body) return null;
  if (isOther(body[1])) return noExit(cue, otherBody);
  return partOfIt.test(cue.after.slice(body[0].length)) || ofLeaving.test(body[0])
    ? noExit(cue, otherLeft)
    : exit(cue, body[0].length);
};

// "walked out of the Court's assembly", "withdrew from the Court's case".
const meetings = ["assembly", "meeting", "session", "conference", "summit", "talks", "elections?", "race"];
const hearings = ["hearing", "case", "trial", "proceedings", "investigation", "inquiry", "probe", "courtroom"];
const partOfIt = new RegExp(`^(?:'s)? (?:[\\w-]+ )?${anyOf(meetings, hearings, ["building", "post", "bench"])}\\b`);

// "walked out of the debate on leaving the Court".
const ofLeaving = /\b(?:leaving|quitting|exiting|withdrawing|pulling out)\b/;

const membership = /^ memberships?\b/;

/** "withdraw its Rome Statute membership". */
export const namedMembership: Question = (cue) => {
  const body = cue.form === "noun" || isWeak(cue) ? null : directObject.exec(cue.after);
  const behind = body && membership.exec(cue.after.slice(body[0].length));
  if (!behind) return null;
  return isOther(body[1]) ? noExit(cue, otherBody) : exit(cue, body[0].length + behind[0].length);
};
