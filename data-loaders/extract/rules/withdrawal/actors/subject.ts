import {clauseStarts} from "../../../clauses.js";
import {pattern, type CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {countriesWithin} from "../countriesWithin.js";
import type {Exit} from "../exits.js";
import {isAlongside, isCompared, isNamedAgain, isObject, isPassing, type Named} from "./role.js";

interface Subject {
  countries: CountryMention[];
  alongside: CountryMention[];
}

// "Hours after Ruritania went, Sylvania …": whoever goes in the opening clause has no part in the main one.
const opening = pattern(
  `^"?(?:[\\w-]+ ){0,2}(?:after|when|as|since|before|while|because|although|though|once) (?:@L|[^,;\uE000])*, (?=@C)`,
  "i"
);

// "While Ruritania's president was on a visit, Prime Minister Elphberg …": the main clause is somebody else's.
const openingOfOthers = pattern(
  `^"?(?:(?:[\\w-]+|@D),? ){0,3}(?:after|when|as|since|before|while|because|although|though|once) [^;]*?, (?=(?:[A-Z][\\w-]+ )*?(?:President|Prime Minister|Minister|Premier|Chancellor) [A-Z])`,
  ""
);

/** The subject of the nearest part of the sentence: of what governs the exit, then clause by clause to the head. */
export function subjectOf(reading: Reading, exit: Exit, from: number): Subject {
  const others = openingOfOthers.exec(reading.mask)?.[0].length ?? 0;
  const main = opening.exec(reading.mask)?.[0].length ?? others;
  const starts = [...new Set([...clauseStarts(reading.mask, exit.start), from, main])]
    .filter((start) => start <= exit.start && (others > exit.start || start >= others))
    .sort((a, b) => b - a);
  const alongside: CountryMention[] = [];
  let end = exit.start;
  for (const start of starts) {
    const found = subjectIn(reading, start, end);
    alongside.push(...found.alongside);
    if (found.countries.length) return {countries: found.countries, alongside};
    end = Math.min(end, start);
  }
  return {countries: [], alongside};
}

const list = pattern(`@L`, "gi");
const relative = /^(?:which|who|whose) /;

/** The first list of countries in a stretch that can be its subject. */
export function subjectIn(reading: Reading, start: number, end: number): Subject {
  const {mask} = reading;
  const alongside: CountryMention[] = [];
  let chosen: CountryMention[] = [];
  let object: CountryMention | undefined;
  for (const {0: words, index} of mask.slice(start, end).matchAll(list)) {
    const at = start + index;
    const behind = at + words.length;
    const named: Named = {
      start: at,
      words,
      countries: countriesWithin(reading, at, behind),
      before: mask.slice(Math.max(0, at - 60), at),
      after: mask.slice(behind, behind + 40)
    };
    if (isCompared(named)) named.countries.shift();
    if (isAlongside(named, mask.slice(behind, end))) alongside.push(...named.countries);
    else if (isObject(named)) object = named.countries.at(-1);
    else if (isNamedAgain(named, object) || isPassing(named)) continue;
    // "that of Ruritania, which has signed": the relative clause speaks of the country that it follows.
    else if (chosen.length === 0 || (behind >= end - 2 && relative.test(mask.slice(end, end + 6))))
      chosen = named.countries;
  }
  return {countries: chosen, alongside};
}
