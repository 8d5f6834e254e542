import countries from "world-countries";
import type {CountryMention} from "./mention.js";

interface Alias {
  iso3: string;
  by: CountryMention["by"];
}

// What reporters write beside the names and demonyms of world-countries.
const alsoCalled: Record<string, readonly string[]> = {
  USA: ["United States", "United States of America", "US", "U.S.", "U.S", "USA", "U.S.A.", "America"],
  GBR: ["UK", "U.K.", "Britain", "Great Britain"],
  PSE: [
    "Palestine",
    "State of Palestine",
    "Palestinian Authority",
    "Palestinian National Authority",
    "PA",
    "Palestinians"
  ],
  CIV: ["Ivory Coast", "Cote d'Ivoire"],
  COD: [
    "DR Congo",
    "DRC",
    "D.R. Congo",
    "Democratic Republic of Congo",
    "Democratic Republic of the Congo",
    "Congo-Kinshasa"
  ],
  COG: ["Republic of the Congo", "Congo-Brazzaville"],
  SWZ: ["Swaziland", "Eswatini"],
  MMR: ["Burma", "Myanmar"],
  CZE: ["Czech Republic", "Czechia"],
  MKD: ["Macedonia", "North Macedonia"],
  CPV: ["Cape Verde", "Cabo Verde"],
  KOR: ["South Korea", "Republic of Korea"],
  PRK: ["North Korea"],
  TLS: ["East Timor", "Timor-Leste"],
  RUS: ["Russian Federation"],
  XKX: ["Kosovo"],
  UNK: [],
  VAT: ["Holy See"],
  ARE: ["UAE", "U.A.E.", "Emirates"],
  TUR: ["Turkey", "Turkiye", "Türkiye"],
  CAF: ["CAR", "Central African Republic"],
  ZAF: ["SA"],
  GMB: ["Gambia", "The Gambia"]
};

const alsoCapitals: Record<string, readonly string[]> = {USA: ["Washington"], BDI: ["Bujumbura"], LKA: ["Colombo"]};

// Demonyms that world-countries lacks or spells otherwise.
const alsoPeople: Record<string, readonly string[]> = {
  USA: ["American", "Americans", "U.S.", "US"],
  GBR: ["British"],
  PHL: ["Philippine", "Filipino", "Filipinos"],
  PSE: ["Palestinian"],
  MLI: ["Malian"],
  BFA: ["Burkinabe", "Burkinabè", "Burkinabé"],
  NER: ["Nigerien"],
  NGA: ["Nigerian"],
  CIV: ["Ivorian"],
  COD: ["Congolese"],
  LSO: ["Basotho"],
  BWA: ["Botswanan"],
  NLD: ["Dutch"],
  XKX: ["Kosovan", "Kosovar"],
  ARG: ["Argentine", "Argentinian"],
  HUN: ["Hungarian"]
};

// A capital may stand for its State as an actor; these names mean something else too often.
const notCapitals = new Set([
  "Amsterdam",
  "Jerusalem",
  "Ramallah",
  "Bern",
  "Male",
  "San José",
  "San Jose",
  "Victoria",
  "Kingston",
  "Georgetown",
  "Santiago",
  "San Juan",
  "Monaco",
  "Gibraltar",
  "Luxembourg",
  "Singapore",
  "Vatican City",
  "Hamilton",
  "Douglas",
  "Stanley",
  "Valletta",
  "Rome",
  "Brussels",
  "Vienna"
]);
// "US" and "PA" are words of the text only in capitals; these need more than their letters.
const ambiguous = new Set(["Georgia", "Jordan", "Chad", "SA", "PA", "CAR", "America", "Guernsey", "Jersey"]);

function aliases(): Map<string, Alias> {
  const found = new Map<string, Alias>();
  const add = (words: string, iso3: string, by: Alias["by"]) => {
    const plain = words.replace(/[’‘]/g, "'");
    if (plain.length > 1 && !found.has(plain)) found.set(plain, {iso3, by});
  };
  const all = countries.map((country) => ({...country, iso3: country.cca3 === "UNK" ? "XKX" : country.cca3}));
  for (const {iso3, name} of all)
    for (const words of [name.common, ...(alsoCalled[iso3] ?? [])]) add(words, iso3, "name");
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
const capital = /(?<![\p{L}\p{N}-])\p{Lu}/gu;

function firstWord(text: string): string {
  return /^[\p{L}\p{N}.]+/u.exec(text)?.[0].replace(/\.+$/, "") ?? "";
}

function aliasAt(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + 80);
  return byFirst
    .get(firstWord(rest))
    ?.find((words) => rest.startsWith(words) && !/[\p{L}\p{N}]/u.test(rest[words.length] ?? ""));
}

const commonNames = new Map(
  countries.map((country) => [country.cca3 === "UNK" ? "XKX" : country.cca3, country.name.common])
);

/** The common English name of an ISO 3166-1 alpha-3 code (XKX is Kosovo), as world-countries gives it. */
export function countryName(iso3: string): string {
  return commonNames.get(iso3) ?? iso3;
}

const larger = /(?:\b(?:Latin|Inter|Anti|Pro|Pan|Central|African|Native|New|Papua|Gulf of|Team)[ -])$/;
const place =
  /^(?:[ -](?:Tech|Zoo|Times|Post|Herald|Tribune|Daily|Today|Street|Avenue|Airlines|Airways|University|Supreme Court|v\.))/;

/** The countries that a sentence names, and the people whom `leaders` ties to one, in order and not overlapping. */
export function findCountries(text: string, leaders: ReadonlyMap<string, string> = new Map()): CountryMention[] {
  const found: CountryMention[] = [];
  let end = 0;
  for (const {index: start} of text.matchAll(capital)) {
    const words = start >= end ? aliasAt(text, start) : undefined;
    if (words === undefined) continue;
    end = start + words.length;
    const {iso3, by} = byWords.get(words)!;
    const before = text.slice(Math.max(0, start - 16), start);
    const after = text.slice(start + words.length, start + words.length + 16);
    if (larger.test(before) && !(words.startsWith("African") || /\bCentral African Republic/.test(words))) continue;
    if (place.test(after)) continue;
    if (ambiguous.has(words) && !isCountry(words, before, after)) continue;
    found.push({type: "country", iso3, words, by, start, end: start + words.length});
  }
  for (const [name, iso3] of leaders) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "") || /[\p{L}\p{N}]/u.test(text[end] ?? "")) continue;
      if (found.some((other) => other.start < end && at < other.end)) continue;
      found.push({type: "country", iso3, words: name, by: "leader", start: at, end});
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

function isCountry(words: string, before: string, after: string): boolean {
  if (words === "SA" || words === "CAR")
    return /(?:\b(?:in|of|from|and|the) |\()$/i.test(before) && !/^[ -]?\d/.test(after);
  if (words === "PA") return /\b(?:the|The) $/.test(before);
  if (words === "America") return !/^(?:'s)? (?:First|Online|Media)/.test(after);
  // "Michael Jordan", "Chad Smith": a first or a last name.
  return (
    !/\p{Lu}\p{Ll}+ $/u.test(
      before.replace(/\b(?:In|The|And|From|With|For|While|But|President|Neighbou?ring|King) $/, "")
    ) &&
    !/^ \p{Lu}\p{Ll}+(?! (?:said|has|is|and)\b)/u.test(
      after.replace(
        /^ (?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/,
        ""
      )
    )
  );
}
