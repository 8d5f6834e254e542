import type {CountryMention} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";

/** The countries named in a stretch of a sentence. */
export function countriesWithin({countries}: Reading, start: number, end: number): CountryMention[] {
  return countries.filter((country) => country.start >= start && country.end <= end);
}

/** The countries of a match's first group, where the match was made in the sentence from `offset` on. */
export function countriesOf(reading: Reading, {0: words, 1: list, index}: RegExpExecArray, offset: number) {
  const start = offset + index + words.lastIndexOf(list);
  return countriesWithin(reading, start, start + list.length);
}
