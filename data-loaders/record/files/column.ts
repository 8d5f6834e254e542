import countries from "world-countries";
import {z} from "zod";
import {isDay, isEdtf} from "../../read/edtf.js";

const dayHint = "give a full day that the calendar has, as 2016-11-16";
const edtfHint = "give EDTF of real days, as 2016, 2016-10, 2016-10-27, 2016-10~ or 2016-10/2016-11";
const iso3Hint = "give an ISO 3166-1 alpha-3 code in capitals; XKX for Kosovo";

// world-countries has Kosovo as UNK, which isn't a code of ISO 3166; XKX is the one in use.
const codes = new Set(countries.map(({cca3}) => (cca3 === "UNK" ? "XKX" : cca3)));

/** The key of a row: slugs joined by dots. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/, "give slugs joined by dots")
  .meta({title: "Key", description: "The row's name in the record; it never changes."});

/** A day of the calendar. */
export function day(title: string, description: string) {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, dayHint)
    .refine(isDay, dayHint)
    .meta({title, description});
}

/** A day of the calendar, "" when there is none. */
export function dayOrNone(title: string, description: string) {
  return z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/, dayHint)
    .refine((value) => value === "" || isDay(value), dayHint)
    .meta({title, description});
}

/** An EDTF date or interval. */
export function edtf(title: string, description: string) {
  return z
    .string()
    .min(1, edtfHint)
    .refine(isEdtf, edtfHint)
    .meta({title, description: `${description} EDTF.`});
}

/** The code of a country. */
export function iso3() {
  return z
    .string()
    .regex(/^[A-Z]{3}$/, iso3Hint)
    .refine((value) => codes.has(value), iso3Hint)
    .meta({title: "Country code", description: "ISO 3166-1 alpha-3 code; XKX for Kosovo."});
}

/** Text that every row has. */
export function name(title: string, description: string) {
  return z.string().min(1, "fill it in").meta({title, description});
}

/** Text, "" when there is none. */
export function text(title: string, description: string) {
  return z.string().meta({title, description});
}

/** One word of a list. */
export function oneOf<const V extends readonly string[]>(values: V, title: string, description: string) {
  return z.enum(values, `give one of ${values.join(", ")}`).meta({title, description});
}

/** One word of a list, "" when there is none. */
export function oneOfOrNone<const V extends readonly string[]>(values: V, title: string, description: string) {
  return z
    .enum([...values, ""] as [...V, ""], `give one of ${values.join(", ")}, or nothing`)
    .meta({title, description});
}

/** A number above 0. */
export function amount(title: string, description: string, unit: string) {
  const hint = "give a number above 0, digits with a full stop";
  return z.number(hint).positive(hint).meta({title, description, unit});
}

/** A whole number above 0. */
export function count(title: string, description: string, unit: string) {
  const hint = "give a whole number above 0 in digits";
  return z.int(hint).positive(hint).meta({title, description, unit});
}
