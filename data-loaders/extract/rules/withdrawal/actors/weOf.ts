import type {CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {countryOfWe} from "../../../voice.js";
import type {Exit} from "../exits.js";

const we = /\b(?:we|our (?:country|government|nation|state))\b/gi;

/** '"We have decided to leave," Ruritania's president said': the speaker's country. */
export function weOf(reading: Reading, exit: Exit): CountryMention[] {
  const last = [...reading.mask.slice(0, exit.start).matchAll(we)].at(-1);
  if (!last) return [];
  const span = {start: last.index, end: last.index + last[0].length};
  return countryOfWe(reading, span);
}
