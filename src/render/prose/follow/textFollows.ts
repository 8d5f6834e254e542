import {findCountries} from "../../../../data-loaders/extract/mentions/countries.js";
import {plain} from "../../../../data-loaders/extract/reading.js";
import {speakerKey} from "../../../../data-loaders/extract/speakers.js";
import type {Cell} from "../cells.js";

type Place = {start: number; end: number; by: "text" | "speaker"};

const reading = {document: {text: ""}, leaders: new Map()} as unknown as Parameters<typeof speakerKey>[1];

/** Where the phrase says the cell's text, case and article aside; the whole phrase where it names that speaker. */
export function textFollows(phrase: string, {column}: Cell, text: string): Place | null {
  const words = plain(phrase).toLowerCase();
  const wanted = plain(text)
    .toLowerCase()
    .replace(/^(?:the|a|an) /, "");
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!/[\p{L}\p{N}]/u.test(words[at - 1] ?? "") && !/[\p{L}\p{N}]/u.test(words[end] ?? ""))
      return {start: at, end, by: "text"};
  }
  if (column !== "speaker_key") return null;
  const names = plain(phrase).replace(/'s\b/g, "");
  return speakerKey(names, reading) === text ? {start: 0, end: phrase.length, by: "speaker"} : null;
}

/** Whether the cell's text names the country. */
export function namesCountry(text: string, iso3: string): boolean {
  return findCountries(text).some((country) => country.iso3 === iso3);
}
