import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {listedBehind} from "./actors/listedBehind.js";
import {namedBehind} from "./actors/namedBehind.js";
import type {Cue} from "./cue.js";
import type {Exit} from "./exits.js";

// "other African countries may leave": many, unnamed.
const unnamed =
  /\b(?:other|more|several|some|many|African|member|all|any|no|few|most|these|those|new|dozens? of|further|additional|\uE003+) (?:[\w-]+ ){0,3}?(?:countries|states|nations|members|governments|parties|capitals|signatories)\b'?(?: [\w'",\uE005-]+){0,7} ?$|\bthat (?:its |all |African )?members? $/i;
const listedAs = pattern(
  `@L,?(?: (?:on )?@D,?)? (?:(?:is|are|was|were|have been|remain|became|become|have become) )(?:now |also |all )?(?:the )?(?:among |@N of |some of )?(?:the )?(?:@N )?(?:[\\w-]+ ){0,3}?(?:countries|states|nations|members)`,
  "i"
);
const countryLast = /\uE000+'?s?(?: (?:and|or))?,? $/;

// "more may follow from these exits".
const theseExits = ({form, words}: Exit) => form === "noun" && words.endsWith("s");

// "while others are considering".
const someOthers =
  /(?:^\s*"?|[,;] |\b(?:while|and|but|whereas|although|that) )(?:others|some|many|several|most|few)(?: (?!\uE000)[\w-]+){0,6} $/i;
// "several members signal withdrawal".
const manySignal =
  /\b(?:other|more|several|some|many|African|member|most|few|\uE003+) (?:[\w-]+ ){0,2}?(?:countries|states|nations|members|governments|parties|capitals) (?:\w+ ){0,2}(?:signal|announc|threaten|consider|weigh|mull|plan|contemplat|discuss|declar)\w* $/i;

/** States that a sentence speaks of without a name: whose exit it is isn't told by the sentence before. */
export const someStates =
  /\uE003+ (?:African|member|other) (?:countries|states|nations)\b|\b(?:more|other|several|some|many|few|most|all) (?:[\w-]+ ){0,2}?(?:countries|states|nations|members|governments)\b/i;

/** Whether an exit is that of several States that the sentence doesn't name: "other African countries may leave". */
export function manyUnnamed(reading: Reading, exit: Exit, left: string, steps: readonly Cue[]): boolean {
  const isNoun = exit.form === "noun";
  if (isNoun && manySignal.test(left)) return true;
  if (theseExits(exit) && reading.countries.length === 0 && steps.every(({rule}) => rule.step === "considered"))
    return true;
  const isListed = () => listedBehind(reading, exit) !== null;
  if (someOthers.test(left) && !isListed()) return true;
  return (
    !isNoun &&
    unnamed.test(left) &&
    !listedAs.test(left) &&
    !countryLast.test(left) &&
    namedBehind(reading, exit).length === 0 &&
    !isListed()
  );
}
