import type {CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {countryOfWe, sayingOf} from "../../../voice.js";
import type {Exit} from "../exits.js";

const office = /\b(?:president|minister|premier|government|ministry|spokes(?:man|woman|person)|cabinet)\b/i;

// "They withdrew": others did.
const others = /\b(?:they|them|their|he|she|you)\b/i;

/** '"Notice to withdraw has been given," Ruritania's minister said': what an office holder says of no other country. */
export function speakersOwn(reading: Reading, {start, end, form, scope}: Exit): CountryMention[] {
  if (scope === "signature" || form === "past" || form === "present" || others.test(reading.mask.slice(0, start)))
    return [];
  const span = {start, end};
  return office.test(sayingOf(reading, span).speaker) ? countryOfWe(reading, span) : [];
}
