import {countryName, findCountries} from "./mentions/countries.js";
import type {DocumentReading} from "./reading.js";

const offices: [RegExp, string][] = [
  [/\bforeign (?:ministry|office)\b|\bministry of foreign affairs\b|\bforeign ministry spokes/i, "foreign-ministry"],
  [/\bjustice (?:ministry|department)\b|\bministry of justice\b/i, "justice-ministry"],
  [/\b(?:parliament|national assembly)\b/i, "parliament"],
  [/\bgovernment\b/i, "government"]
];
const bodies: [RegExp, string][] = [
  [/\b(?:International Criminal Court|ICC)\b/, "international-criminal-court"],
  [/\bUnited Nations|\bUN\b|\bU\.N\./, "united-nations"]
];
// People's adjectives where the country's name would read oddly in a key.
const adjectives: Record<string, string> = {
  RUS: "russian",
  USA: "united-states",
  PHL: "philippine",
  ZAF: "south-african",
  BDI: "burundian",
  GMB: "gambian",
  HUN: "hungarian",
  PSE: "palestinian",
  FRA: "french"
};

/** Lower-case ASCII words joined by hyphens. */
export function slug(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/\p{M}/gu, "")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
}

/** One key for one speaker, however a document calls them: a ministry by its country, a person by the full name. */
export function speakerKey(words: string, reading: DocumentReading): string {
  const person = personIn(words);
  const country = findCountries(words, reading.leaders).find(({by}) => by !== "leader");
  for (const [test, office] of offices)
    if (test.test(words) && country && !person)
      return `${adjectives[country.iso3] ?? slug(countryName(country.iso3))}-${office}`;
  if (person) return slug(fullName(person, reading));
  for (const [test, body] of bodies) if (test.test(words) && !country) return body;
  return slug(words.replace(/^(?:the|a|an) /i, ""));
}

const capitals =
  /(?:\p{Lu}[\p{L}'.-]*\p{L}|\bal-\p{Lu}\p{L}+|\bde|\bvan|\bbin|\bof)(?: (?:\p{Lu}[\p{L}'.-]*\p{L}|al-\p{Lu}\p{L}+|de|van|bin))*/gu;
const titles =
  /^(?:The|President|Prime|Minister|Foreign|Justice|Ministry|Kremlin|ICC|UN|U\.N|Russian?|Human|Rights|Spokes\w*|Mr|Mrs|Ms|Dr|Sir|Secretary|General|High|Commissioner|Legal|Information|Agency|Court|News|Department|International|Criminal|National|Assembly|Security|Council|Government|Parliament|Office|United|Nations|State|Attorney|Vice|Deputy|Former|Chief|Prosecutor|Judge|Ambassador|Senator|Rep|Lawmaker|MP|King|Reuters|AFP|AP|CNN|BBC|TASS|Interfax)$/;

const company =
  /\b(?:Watch|International|Coalition|Agency|Association|Network|Commission|Committee|Party|Ministry|Organi[sz]ation|Institute|Foundation|Centre|Center|Union|News|Times|Post)$/;

function personIn(words: string): string | null {
  if (company.test(words)) return null;
  let best: string[] = [];
  for (const [run] of words.matchAll(capitals)) {
    const parts = run
      .split(" ")
      .filter((part) => !titles.test(part) && findCountries(part).length === 0 && part !== "of");
    if (parts.length >= best.length && parts.length > 0) best = parts;
  }
  if (best.length >= 2) return best.join(" ");
  return best.length === 1 &&
    /^\p{Lu}\p{Ll}/u.test(best[0]) &&
    !/\b(?:ministry|agency|court|government|group|department|news|office|organi[sz]ation)\b/i.test(words)
    ? best[0]
    : null;
}

function fullName(person: string, {document, leaders}: DocumentReading): string {
  if (person.includes(" ")) return person;
  for (const name of leaders.keys()) if (name.endsWith(` ${person}`)) return name;
  const escaped = person.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const first = new RegExp(`(\\p{Lu}[\\p{L}'-]+) ${escaped}(?![\\p{L}])`, "u").exec(document.text.replace(/’/g, "'"));
  return first && !titles.test(first[1]) && findCountries(first[1]).length === 0 ? `${first[1]} ${person}` : person;
}
