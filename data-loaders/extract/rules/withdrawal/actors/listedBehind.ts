import {pattern, type CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {countriesOf} from "../countriesWithin.js";
import type {Exit} from "../exits.js";

const opens =
  "(?:: |, (?=@C (?:\\(@D|in @D))|\\b(?:including|such as|namely|among them|notably|like|being|include[sd]?) |— ?|\\(| - )";
const first = "@C(?: \\(@D\\)| (?:in|on) @D|,? @D)";
const further = ",? (?:and )?@C(?: \\(@D\\)| (?:in|on) @D)?";
const list = pattern(`^[^.;]{0,40}?${opens}(${first}(?:${further}){0,6}|@L)`, "i");

/** "Three States have left the Court: Ruritania (2017), Sylvania and Arcadia". */
export function listedBehind(reading: Reading, {objectEnd}: Exit): CountryMention[] | null {
  const match = list.exec(reading.mask.slice(objectEnd, objectEnd + 200));
  return match && countriesOf(reading, match, objectEnd);
}
