import {aliasAt, commonNames} from "./countries/aliases.js";
import {isCountry} from "./countries/isCountry.js";
import type {CountryMention} from "./mention.js";

/** The common English name of an ISO 3166-1 alpha-3 code (XKX is Kosovo), as world-countries gives it. */
export function countryName(iso3: string): string {
  return commonNames.get(iso3) ?? iso3;
}

const capital = /(?<![\p{L}\p{N}-])\p{Lu}/gu;
const wordCharacter = /[\p{L}\p{N}]/u;

/** The countries that a sentence names, and the people whom `leaders` ties to one, in order and not overlapping. */
export function findCountries(text: string, leaders: ReadonlyMap<string, string> = new Map()): CountryMention[] {
  const found: CountryMention[] = [];
  let last = 0;
  for (const {index: start} of text.matchAll(capital)) {
    const alias = start >= last ? aliasAt(text, start) : undefined;
    if (!alias) continue;
    const end = (last = start + alias.words.length);
    if (isCountry(alias.words, text.slice(Math.max(0, start - 16), start), text.slice(end, end + 16)))
      found.push({type: "country", ...alias, start, end});
  }
  for (const [words, iso3] of leaders) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      if (wordCharacter.test(text[start - 1] ?? "") || wordCharacter.test(text[end] ?? "")) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({type: "country", iso3, words, by: "leader", start, end});
    }
  }
  return withAbbreviations(
    text,
    found.sort((a, b) => a.start - b.start)
  );
}

// "the Democratic Republic of the Congo (DRC)" names one country once.
function withAbbreviations(text: string, found: readonly CountryMention[]): CountryMention[] {
  const abbreviates = ({iso3, start, end}: CountryMention, before: CountryMention | undefined) =>
    before?.iso3 === iso3 && text.slice(before.end, start) === " (" && text[end] === ")";
  return found
    .map((mention, i) =>
      found[i + 1] && abbreviates(found[i + 1], mention) ? {...mention, end: found[i + 1].end + 1} : mention
    )
    .filter((mention, i) => !abbreviates(mention, found[i - 1]));
}
