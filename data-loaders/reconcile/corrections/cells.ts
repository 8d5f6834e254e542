import {
  costMeasures,
  membershipMeasures,
  outcomeTerms,
  qualifiers,
  scopes,
  standings,
  steps,
  voices,
  type Kind
} from "../../extract/claim.js";
import {countryName} from "../../extract/mentions/countries.js";
import {isDay, isEdtf} from "../../read/edtf.js";

/** What a cell may hold: what to call it, whether a text is one, what to write instead, and its value in a claim. */
export interface Cell {
  thing: string;
  holds(text: string): boolean;
  wayOut: string;
  value(text: string): string | number | string[];
}

const asText = (text: string) => text;

function oneOf(thing: string, values: readonly string[]): Cell {
  return {thing, holds: (text) => values.includes(text), wayOut: `one of ${values.join(", ")}`, value: asText};
}

function words(thing: string, wayOut: string): Cell {
  return {thing, holds: (text) => text !== "", wayOut, value: asText};
}

function number(thing: string, holds: (value: number) => boolean, wayOut: string): Cell {
  return {thing, holds: (text) => text !== "" && holds(Number(text)), wayOut, value: Number};
}

const anything: Cell = {thing: "text", holds: () => true, wayOut: "", value: asText};
const list: Cell = {...anything, value: (text) => text.split(";").filter((item) => item !== "")};
const key: Cell = {
  thing: "key",
  holds: (text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(text),
  wayOut: "small letters, digits and single hyphens, or nothing",
  value: asText
};
const date: Cell = {
  thing: "date",
  holds: (text) => text === "" || isEdtf(text),
  wayOut: "2016, 2016-11, 2016-11-16, a/b, 2016-11~ or nothing",
  value: asText
};
const period: Cell = {
  ...date,
  thing: "period",
  holds: (text) => text === "year" || date.holds(text),
  wayOut: `year, ${date.wayOut}`
};
const country: Cell = {
  thing: "country",
  holds: (text) => /^[A-Z]{3}$/.test(text) && countryName(text) !== text,
  wayOut: "three capitals of ISO 3166-1, such as RUS",
  value: asText
};
const count = number("count", (value) => Number.isInteger(value) && value >= 0, "a whole number, digits alone");
const amount = number("amount", (value) => value >= 0, "a number, digits alone");
const currency: Cell = {
  thing: "currency",
  holds: (text) => /^[A-Z]{3}$/.test(text),
  wayOut: "three capitals of ISO 4217, such as USD",
  value: asText
};

/** The columns of each kind of claim. */
export const cellsOfKind: Record<Kind, Record<string, Cell>> = {
  withdrawal: {
    country,
    country_words: words("words", "the document's words for the country"),
    scope: oneOf("scope", scopes),
    step: oneOf("step", steps),
    date
  },
  standing: {
    country,
    country_words: words("words", "the document's words for the country"),
    standing: oneOf("standing", standings),
    since: date
  },
  membership: {count, measure: oneOf("measure", membershipMeasures)},
  cost: {amount, currency, measure: oneOf("measure", costMeasures), period},
  outcomes: {
    count,
    counted: oneOf("counted", outcomeTerms),
    words: words("words", "the document's word for what is counted"),
    period
  },
  event: {date, actor: words("actor", "who did it"), what: words("what", "verb and object"), event: key}
};

/** The columns that every claim has beside those of its kind, its quote and what the build gives it. */
export const cellsOfEvery: Record<string, Cell> = {
  qualifier: oneOf("qualifier", qualifiers),
  voice: oneOf("voice", voices),
  speaker: anything,
  speaker_key: key,
  via: anything,
  inferred: list
};

/** The columns that say what is corrected, why, by whom and when. */
export const cellsOfCorrection: Record<string, Cell> = {
  action: oneOf("action", ["add", "change", "drop"]),
  document: words("document", "the document's id in documents.csv"),
  reason: words("reason", "say why"),
  by: words("name", "say who corrects"),
  on: {thing: "day", holds: isDay, wayOut: "a full day, as 2016-11-16", value: asText}
};

/** The kinds of claims, as a cell. */
export const kindCell = oneOf("kind", Object.keys(cellsOfKind));
