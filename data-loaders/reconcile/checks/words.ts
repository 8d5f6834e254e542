import {countryName} from "../../extract/mentions/countries.js";
import {spanOf} from "./span.js";

const months = "January February March April May June July August September October November December".split(" ");
const grouped = new Intl.NumberFormat("en-US");

/** An EDTF date in words: "16 November 2016", "October 2016", "2016", "October 2016 to November 2016". */
export function dateWords(edtf: string): string {
  const [from, to] = edtf.split("/").map(pointWords);
  return to === undefined ? from : `${from} to ${to}`;
}

/** The same with its preposition: "on 16 November 2016", "in October 2016", "from … to …". */
export function whenWords(edtf: string): string {
  const about = edtf.endsWith("~") ? "about " : "";
  if (edtf.includes("/")) return `from ${dateWords(edtf)}`;
  return `${about}${/-\d{2}-\d{2}/.test(edtf) ? "on" : "in"} ${dateWords(edtf)}`;
}

/** "by 16 November 2016": up to the last day of the date. */
export function byWords(edtf: string): string {
  return `by ${edtf.includes("/") ? dateWords(spanOf(edtf).last) : dateWords(edtf)}`;
}

/** Words joined as a sentence does: "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A sum in millions: "USD 1,715 million". */
export function millionWords(currency: string, amount: number): string {
  return `${currency} ${grouped.format(Math.round(amount / 1e6))} million`;
}

/** The common name of a country as a sentence has it: "the Philippines". */
export function countryWords(iso3: string): string {
  const name = countryName(iso3);
  return /^(?:United|Gambia|Philippines|Netherlands|Bahamas|Comoros|Maldives|DR )|Republic$|Islands$/.test(name)
    ? `the ${name}`
    : name;
}

/** The words with a capital at their head and a full stop. */
export function sentence(words: string): string {
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
}

function pointWords(point: string): string {
  const [year, month, day] = point.replace("~", "").split("-");
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}
