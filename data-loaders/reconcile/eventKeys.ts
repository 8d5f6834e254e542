import {findCountries} from "../extract/mentions/countries.js";
import type {Event, Extraction} from "../extract/claim.js";
import type {ReferenceRecord} from "../record/index.js";
import type {RecordEvent} from "../record/files/events.js";
import {overlap, spanOf} from "./checks/span.js";

/** What reporters call events of the record beside its own words. */
const alsoCalled: Record<string, string> = {
  "rome-statute-adopted": "ICC International Criminal Court established founded set up created",
  "rus-signs": "Rome treaty",
  "usa-no-intention": "US declared told notified ratifying ratify",
  "statute-in-force": "came took effect began work",
  "georgia-war": "five-day conflict South Ossetia",
  crimea: "annexed annexation joined",
  "east-ukraine": "separatist insurgency fighting rebels erupted violence",
  "minsk-2": "peace deal truce ceasefire world leaders",
  "pse-party": "Palestinian Authority accepted member",
  "syria-strikes": "airstrikes bombing bombardment carried out",
  "hollande-interview": "Francois Syria told TV TF1 bombings",
  "paris-visit-cancelled": "canceled trip",
  "otp-report": "ICC issued released published preliminary report Crimea occupation",
  "third-committee": "human rights committee resolution condemning",
  "rus-order": "decree directive signed withdraw remove",
  "zeid-speech": "U.N. human rights chief commissioner defense",
  "duterte-remarks": "Philippine President told media",
  "plenary-resolution": "General Assembly adopted"
};

const common = new Set(
  "the and for its into with that this which from has have had was were been not who will would his her their they them said says about after also are but".split(
    " "
  )
);

/** How much a shared day, month or year tells, by how much time both dates could mean. */
const dateWeight = {day: 3, month: 2, year: 2};
const enough = 4;

/** The extractions with the key of the record's event in each claim of an event that the record has. */
export function withEventKeys(extractions: readonly Extraction[], {rows}: ReferenceRecord): Extraction[] {
  const known = rows["record-events"].map(knownEvent);
  return extractions.map((extraction) => ({
    ...extraction,
    claims: extraction.claims.map((claim) =>
      claim.kind === "event" ? {...claim, event: keyAmong(claim, known)} : claim
    )
  }));
}

/** The key of the record's event that a claim is about: by date, countries and words; "" when none or two fit. */
export function eventKey(claim: Event, events: readonly RecordEvent[]): string {
  return keyAmong(claim, events.map(knownEvent));
}

/** An event as it is compared: what its words name. */
interface Told {
  date: string;
  countries: string[];
  stems: Set<string>;
}

function knownEvent({key, date, actor, event}: RecordEvent): Told & {key: string} {
  return {key, ...told(date, `${actor} ${event} ${alsoCalled[key] ?? ""}`)};
}

function told(date: string, words: string): Told {
  const countries = findCountries(words);
  const others = countries.reduceRight((text, {start, end}) => text.slice(0, start) + text.slice(end), words);
  return {date, countries: countries.map(({iso3}) => iso3), stems: stemsOf(others)};
}

function keyAmong({date, actor, what}: Event, events: readonly (Told & {key: string})[]): string {
  const claim = told(date, `${actor} ${what}`);
  const scored = events
    .map((event) => ({key: event.key, score: scoreOf(claim, event)}))
    .filter(({score}) => score >= enough)
    .toSorted((a, b) => b.score - a.score);
  return scored.length === 0 || scored[1]?.score === scored[0].score ? "" : scored[0].key;
}

function scoreOf(claim: Told, event: Told): number {
  const sameCountry = claim.countries.some((iso3) => event.countries.includes(iso3));
  const shared = [...claim.stems].filter((stem) => event.stems.has(stem)).length;
  const date = dateScore(claim.date, event.date);
  // An event of the same name at another time is another event, unless nearly all of its words agree.
  if (shared === 0 || (date < 0 && shared < 3)) return 0;
  return date + (sameCountry ? 1 : 0) + shared;
}

function dateScore(given: string, known: string): number {
  if (given === "") return 0;
  const span = spanOf(given);
  if (!overlap(span, spanOf(known))) return -2;
  const length = (Date.parse(span.last) - Date.parse(span.first)) / 864e5;
  return length === 0 ? dateWeight.day : length < 62 ? dateWeight.month : dateWeight.year;
}

function stemsOf(words: string): Set<string> {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("air strike", "airstrike");
  const all = plain.match(/[a-z]{3,}/g) ?? [];
  return new Set(all.filter((word) => !common.has(word)).map(stem));
}

/** The first letters that "annexed", "annexes" and "annexation" have in common. */
function stem(word: string): string {
  return word
    .replace(/(?:ations?|ing|ed|es|s)$/, "")
    .slice(0, 7)
    .replace(/(.)\1$/, "$1");
}
