import {mask, type CountryMention} from "../../mentions/mention.js";
import {onlyCountry} from "../../mentions/onlyCountry.js";
import type {Reading} from "../../reading.js";
import {countryOfWe} from "../../voice.js";

// "…, and the country became a member", "said it will never join".
const standIn =
  /(?:[,;] (?:and|but|so|though|although|while|as|because|since) |\b(?:said|says?|announced|argues?|insists?|that|because|although|though|while|but|and)(?: [\w-]+){0,3} )(it|the (?:country|nation|kingdom|republic)|(?:his|her|their|our) country)(?= (?:is|isn't|was|has|had|will|would|also|never|formally|officially|finally|later|then|only|did|does|remains?|bec[ao]mes?|joined|joins|ratified|signed|acceded)\b)/gi;

const we =
  /\b(we|our country)(?= (?:(?:are|have|had|do|did|is|has)(?:n't)?|will|never|also|signed|ratified|joined)\b)/gi;

/** The sentence with "it" and "the country" read as the one country named before them, and "we" as the speaker's. */
export function withStandIns(reading: Reading): Reading {
  const found: CountryMention[] = [];
  for (const {0: words, index: start} of reading.mask.matchAll(we))
    found.push(...countryOfWe(reading, {start, end: start + words.length}));
  for (const match of reading.mask.matchAll(standIn)) {
    const end = match.index + match[0].length;
    const start = end - match[1].length;
    const country = onlyCountry(reading.countries.filter((mention) => mention.end <= start));
    const court = reading.bodies.some((body) => body.end <= start && body.start > (country?.end ?? 0));
    if (country && !(court && /^it$/i.test(match[1])))
      found.push({...country, by: "standIn", words: match[1], start, end});
  }
  if (found.length === 0) return reading;
  const inOrder = found.sort((a, b) => a.start - b.start);
  const countries = [...reading.countries, ...found].sort((a, b) => a.start - b.start);
  return {...reading, mask: mask(reading.mask, inOrder), countries};
}
