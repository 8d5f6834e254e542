import {pattern} from "../../../mentions/mention.js";
import {exit, noExit, type Question} from "./question.js";
import {reversed} from "./reasons.js";

const removes = /^(?:remov|repudiat|repeal|revok|rescind|terminat|sever|cut)/;
const law = "(?:the )?(?:[\\w-]+ ){0,4}(?:law|act|bill|legislation)(?: [\\w-]+){0,5}";
const countryFrom = pattern(
  `^ (?:itself|themselves|@C|the country|${law}) (?:from|of|out of|to|on|with|approving|ratifying|(?:that|which) (?:(?:had|has|previously|once) )*(?:ratified|approved)|(?:by|with|under) which (?:@V ){1,4}?(?:ratified|approved|joined|acceded to)) (?:[\\w-]+ ){0,4}?(@I)`,
  "i"
);
const cutsTies = /^(?:sever|cut|repeal|terminat)/;
const tiesWith = pattern(`^ (?:(?:with|its membership in|the|its ratification of) ?)?(@I)`, "i");
const ofLeaving = /\b(?:leav|withdr|quit|exit|pull)/;

/** "removed itself from the Court", "repealed the law ratifying the Rome Statute", "severed ties with the Court". */
export const removed: Question = (cue) => {
  const {words, form, after} = cue;
  if (form === "noun" || !removes.test(words)) return null;
  const object = countryFrom.exec(after) ?? (cutsTies.test(words) ? tiesWith.exec(after) : null);
  if (!object) return noExit(cue, "what is removed isn't a country's membership");
  return ofLeaving.test(object[0]) ? noExit(cue, reversed) : exit(cue, object[0].length);
};
