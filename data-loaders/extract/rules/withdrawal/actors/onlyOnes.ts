import {pattern, type CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {countriesOf} from "../countriesWithin.js";
import type {Exit} from "../exits.js";

const rank = "(?:only|first|last|latest|other|@N|few)";
const states = "(?:countr(?:y|ies)|states?|nations?|members?|governments?|ones?)";
const apposition = pattern(
  `(@L),? (?:(?:until|so|at|among) [\\w ]{1,20} )?(?:the|its) (?:${rank} ){1,3}(?:[\\w-]+ )?${states} (?:that |which |who |to )?(?:have |has |had )?(?:ever |so far |actually )?$`,
  "i"
);
const except = pattern(
  `\\bno (?:other )?(?:[\\w-]+ )?${states} (?:other than|except(?: for)?|apart from|but|besides) (@L) (?:has |have |had )?(?:ever |yet |so far )?$`,
  "i"
);
const reach = 160;

/** "Ruritania and Sylvania, the only two States that left", "no State other than Ruritania has left". */
export function onlyOnes(reading: Reading, {start}: Exit): CountryMention[] | null {
  const offset = Math.max(0, start - reach);
  const before = reading.mask.slice(offset, start);
  const match = apposition.exec(before) ?? except.exec(before);
  return match && countriesOf(reading, match, offset);
}
