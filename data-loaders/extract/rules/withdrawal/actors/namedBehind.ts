import {pattern, type CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {countriesOf} from "../countriesWithin.js";
import type {Exit} from "../exits.js";

const some = /\b(?:countr(?:y|ies)|states?|nations?|members?|governments?) (?:that|which|who|to)\b[^,.;:]{0,50}$/i;
const dated = "@C(?: \\(@D\\)| (?:in |on )?@D)?";
const is = "(?:is|are|was|were|include[sd]?|being) (?:now |only |still )?";
const lead = `(?:[^.;:]{0,70}? ${is}|[^.;:]{0,30}: (?=${dated}(?:,| and)))`;
const list = pattern(`^${lead}(${dated}(?:,? (?:and )?${dated}){0,8})(?=[.,;]|$| and )`, "i");

/** "Other countries that have mulled leaving are Ruritania and Sylvania": those whom the sentence then names. */
export function namedBehind(reading: Reading, {start, objectEnd}: Exit): CountryMention[] {
  if (!some.test(reading.mask.slice(Math.max(0, start - 120), start))) return [];
  const match = list.exec(reading.mask.slice(objectEnd, objectEnd + 200));
  return match ? countriesOf(reading, match, objectEnd) : [];
}
