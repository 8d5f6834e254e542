import {mask, pattern, type CountryMention} from "../../mentions/mention.js";
import {onlyCountry} from "../../mentions/onlyCountry.js";
import type {Reading} from "../../reading.js";
import {countryOfWe} from "../../voice.js";

const verb =
  "(?= (?:(?:is|was|has|had|did|does)(?:n't)?|will|would|also|never|formally|officially|finally|later|then|only|first|still|once|remains?|bec[ao]mes?|joined|joins|ratified|signed|acceded)\\b)";
const joining = "(?:ratified|signed|joined|acceded|subscribed|become|been|approved)";
// "…, and the country became a member", "said it will never join", "having ratified it", "its membership".
const standIn = new RegExp(
  `\\b(?:said|says?|announced|argues?|insists?|that|because|although|though|while|but|and|so|as|since|which|when|before|after|until|once|where|what|why|meaning)(?: [\\w-]+){0,3}? (it)${verb}|\\b((?:the|his|her|their|our) (?:country|nation|kingdom|republic))${verb}|\\b(having)(?= (?:also |itself |never |not |already |long |since )*${joining}\\b)|\\b(its)(?= (?:ICC )?membership\\b)`,
  "gi"
);

const we =
  /\b(we|our country)(?= (?:(?:are|have|had|do|did|is|has)(?:n't)?|will|never|also|signed|ratified|joined)\b)/gi;

// What only a State does.
const asState = /\b(?:ratif|sign|join|acced|subscrib|member|party|approved)/;

// "Ruritania voted against it and has never joined": the verb's subject, where nothing was told before.
const goesOn =
  /\b(and|but|yet)(?= (?:also |still |later |\w+ly |(?:has|have|had|is|are|was|did|does) )*(?:(?:(?:has|have|is|are|did|does)n't|not|never|no longer) (?:yet |even |been |an? )*(?:join|ratif|sign|acced|member|party|state party)|ratified|joined|acceded|belongs?\b|(?:refused|declined|yet) to (?:join|sign|ratify)))/g;
const opens = pattern(`^"?(?:(?:the|but|and|however|meanwhile|still|though|although|while|in @D),? )*@C `, "i");

/** The sentence with "it", "the country" and "having" read as the one country named before them, and "we" as the speaker's. */
export function withStandIns(reading: Reading): Reading {
  const found: CountryMention[] = [];
  for (const {0: words, index: start} of reading.mask.matchAll(we))
    found.push(...countryOfWe(reading, {start, end: start + words.length}));
  for (const match of reading.mask.matchAll(standIn)) {
    const end = match.index + match[0].length;
    const words = match.slice(1).find(Boolean)!;
    const start = end - words.length;
    const country = meant(reading, start, words);
    const court = reading.bodies.some((body) => body.end <= start);
    if (country && !(court && /^it$/i.test(words) && !asState.test(reading.mask.slice(end, end + 60))))
      found.push({...country, by: "standIn", words, start, end});
  }
  const subject = opens.test(reading.mask) ? onlyCountry(reading.countries) : undefined;
  for (const {0: words, index: start} of subject ? reading.mask.matchAll(goesOn) : [])
    if (
      !/\bnames?\b|\bsignat/.test(reading.mask.slice(0, start)) &&
      !asState.test(reading.mask.slice(subject!.end, start))
    )
      found.push({...subject!, by: "standIn", words, start, end: start + words.length});
  if (found.length === 0) return reading;
  const inOrder = found
    .toSorted((a, b) => a.start - b.start)
    .filter((mention, i, all) => i === 0 || mention.start >= all[i - 1].end);
  const countries = [...reading.countries, ...inOrder].sort((a, b) => a.start - b.start);
  return {...reading, mask: mask(reading.mask, inOrder), countries};
}

const reach = 3;

// Those of the nearest sentence before that names any.
function countriesBefore(previous: Reading | null): CountryMention[] {
  let r = previous;
  for (let back = 1; r && r.countries.length === 0 && back < reach; ++back) r = r.previous;
  return r?.countries ?? [];
}

// The one country named before, here or in the sentence before; behind the comma after an opening "Having …".
function meant({mask, countries, previous}: Reading, start: number, words: string): CountryMention | undefined {
  const before = countries.filter(({end}) => end <= start);
  const ahead = countries.find((country) => /^[^,]*(?:, in [^,]*)?, (?:the )?$/.test(mask.slice(0, country.start)));
  if (before.length === 0 && ahead) return ahead;
  if (/^having$/i.test(words) && before.length === 0) return undefined;
  const near = before.length > 0 ? before : countriesBefore(previous);
  const named = near.filter(({by}) => by !== "leader");
  return onlyCountry(named.length > 0 ? named : near);
}
