import countries from "world-countries";
import type {CountryMention} from "../mention.js";
import {alsoCalled, alsoCapitals, alsoPeople, notCapitals} from "./otherNames.js";

/** What a country may be called by: its code (ISO 3166-1 alpha-3, XKX for Kosovo), and what kind of name it is. */
export interface Alias {
  iso3: string;
  by: CountryMention["by"];
}

const codeOf = ({cca3}: {cca3: string}) => (cca3 === "UNK" ? "XKX" : cca3);

/** The common English name of each country by its code. */
export const commonNames: ReadonlyMap<string, string> = new Map(
  countries.map((country) => [codeOf(country), country.name.common])
);

function aliases(): Map<string, Alias> {
  const found = new Map<string, Alias>();
  const add = (words: string, iso3: string, by: Alias["by"]) => {
    const plain = words.replace(/[’‘]/g, "'");
    if (plain.length > 1 && !found.has(plain)) found.set(plain, {iso3, by});
  };
  const all = countries.map((country) => ({...country, iso3: codeOf(country)}));
  for (const {iso3, name} of all)
    for (const words of [name.common, ...(alsoCalled[iso3] ?? [])]) {
      add(words, iso3, "name");
      // "SOUTH AFRICA'S decision", as headlines and first words are set.
      if (words.length > 4) add(words.toUpperCase(), iso3, "name");
    }
  for (const {iso3, name} of all) add(name.official, iso3, "name");
  for (const {iso3, demonyms, name} of all) {
    for (const words of [...(alsoPeople[iso3] ?? []), demonyms?.eng?.m, demonyms?.eng?.f]) {
      if (!words || words === name.common) continue;
      add(words, iso3, "demonym");
      if (/(?:an|i)$/.test(words)) add(`${words}s`, iso3, "demonym");
    }
  }
  for (const {iso3, capital, independent} of all) {
    if (!independent) continue;
    for (const words of [...(capital ?? []), ...(alsoCapitals[iso3] ?? [])])
      if (!notCapitals.has(words)) add(words, iso3, "capital");
  }
  return found;
}

const byWords = aliases();
// Aliases by their first word, longest first: the longest that stands at a place is the one meant.
const byFirst = new Map<string, string[]>();
for (const words of [...byWords.keys()].sort((a, b) => b.length - a.length)) {
  const first = firstWord(words);
  byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}.]+/u.exec(text)?.[0].replace(/\.+$/, "") ?? "";
}

/** The country, by whatever name, that stands at a place of a text. */
export function aliasAt(text: string, at: number): (Alias & {words: string}) | undefined {
  const rest = text.slice(at, at + 80);
  const words = byFirst
    .get(firstWord(rest))
    ?.find((words) => rest.startsWith(words) && !/[\p{L}\p{N}]/u.test(rest[words.length] ?? ""));
  return words === undefined ? undefined : {...byWords.get(words)!, words};
}
