import {pattern} from "../../../mentions/mention.js";
import {isOther} from "../exit.js";
import {exit, noExit, speaksOfCourt, type Question} from "./question.js";
import {notSaid, otherBody, otherLeft} from "./reasons.js";

const party = pattern(
  `^ (?:an? )?(?:full |state |member )*(?:party|member|state)\\b(?: (?:to|of|in) (?:[\\w-]+ ){0,3}?(@I|@O))?`,
  "i"
);

/** "ceased to be a party to the Statute": a member of what? */
export const ceased: Question = (cue) => {
  if (!/^(?:ceas|stop)/.test(cue.words)) return null;
  const member = party.exec(cue.after);
  if (!member) return noExit(cue, otherLeft);
  if (member[1] && isOther(member[1])) return noExit(cue, otherBody);
  return member[1] || speaksOfCourt(cue) ? exit(cue, member[0].length) : noExit(cue, notSaid);
};
