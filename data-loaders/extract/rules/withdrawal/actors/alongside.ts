import {pattern, type CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {countriesOf, countriesWithin} from "../countriesWithin.js";
import type {Exit} from "../exits.js";

const reach = 200;

const followedBy = pattern(`^[^.;]{0,70}?\\bfollowed (?:@W ){0,6}?by (@L(?:,? (?:and )?(?:then )?@C){0,4})`, "i");

/** "Ruritania left in May, followed by Sylvania". */
export function followers(reading: Reading, {objectEnd}: Exit): CountryMention[] {
  const match = followedBy.exec(reading.mask.slice(objectEnd, objectEnd + reach));
  return match ? countriesOf(reading, match, objectEnd) : [];
}

// "after Ruritania announced it"; but not "after the Ruritanian prime minister arrived".
const goes =
  "(?:announced|said|declared|decided|notified|did|had|has|have|which|who|last|earlier|in|on|and|took|made|left|quit)";
const afterThem = `(?:after|following|as (?:did|have|has)|alongside|along with|joining|like|besides) (@L)(?!'s)(?=[.,;):]|$| @D| ${goes}\\b)`;
const before = pattern(
  `^[^.;]{0,40}?,? ${afterThem}|^ (?:together )?with (@L)(?=[.,;]|$)|^(?: (?:in |on )?@D)?(?:,? and|,) @C (?:in )?@D(?=[.,;]|$)`,
  "i"
);

/** "Ruritania will leave, joining Sylvania"; "left in May, and Sylvania in June". */
export function goneBefore(reading: Reading, {objectEnd}: Exit): CountryMention[] {
  const match = before.exec(reading.mask.slice(objectEnd, objectEnd + reach));
  if (!match) return [];
  return match[1]
    ? countriesOf(reading, match, objectEnd)
    : countriesWithin(reading, objectEnd, objectEnd + match[0].length);
}
