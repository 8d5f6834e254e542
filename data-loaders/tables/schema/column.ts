import {z} from "zod";
import {edtfPattern, isEdtf} from "../../read/edtf.js";

const slug = "[a-z0-9]+(-[a-z0-9]+)*";
const keyPattern = new RegExp(`^${slug}(\\.${slug})*$`);

const edtfHint = "EDTF of real days, such as 2016-10-27, 2016-10~ or 2016-10/2016-11";
const listItem = z.string().regex(/^[^;]+$/, "words without a semicolon");

/** What a column says of itself; `references` names the table whose keys it holds, "cell" for `table/key/column`. */
export interface ColumnMeta {
  title: string;
  description: string;
  unit?: string;
  references?: string;
}

/** The table's key: slugs joined by dots. */
export function key(description: string) {
  return z.string().regex(keyPattern, "slugs joined by dots").meta({title: "Key", description});
}

/** Free text, "" when there is none. */
export function text(title: string, description: string) {
  return z.string().meta({title, description});
}

/** Free text that every row has. */
export function name(title: string, description: string) {
  return z.string().min(1).meta({title, description});
}

/** The key of a row of another table. */
export function reference(table: string, title: string, description: string) {
  return z.string().min(1).meta({title, description, references: table});
}

/** A slug, "" when there is none. */
export function slugOrNone(title: string, description: string) {
  return z
    .string()
    .regex(new RegExp(`^(${slug})?$`), "a slug or nothing")
    .meta({title, description});
}

/** One word of a list. */
export function oneOf<const V extends readonly string[]>(values: V, title: string, description: string) {
  return z.enum(values).meta({title, description});
}

/** One word of a list, "" when there is none. */
export function oneOfOrNone<const V extends readonly string[]>(values: V, title: string, description: string) {
  return z.enum([...values, ""] as [...V, ""]).meta({title, description});
}

/** An EDTF date or interval, "" when there is none. */
export function edtfOrNone(title: string, description: string) {
  return z
    .string()
    .regex(new RegExp(`^(${edtfPattern})?$`), edtfHint)
    .refine((value) => value === "" || isEdtf(value), edtfHint)
    .meta({title, description: `${description} EDTF.`});
}

/** An EDTF interval, "year", or "". */
export function period(description: string) {
  return z
    .string()
    .regex(new RegExp(`^(${edtfPattern}|year)?$`), edtfHint)
    .refine((value) => value === "" || value === "year" || isEdtf(value), edtfHint)
    .meta({title: "Period", description: `${description} EDTF, or "year" for each year.`});
}

/** A whole number from 0 up. */
export function count(title: string, description: string, unit?: string) {
  return z.int().min(0).meta({title, description, unit});
}

/** A whole number from 0 up, null when there is none. */
export function countOrNone(title: string, description: string, unit?: string) {
  return z.int().min(0).nullable().meta({title, description, unit});
}

/** A number from 0 up, null when there is none. */
export function amountOrNone(title: string, description: string, unit?: string) {
  return z.number().min(0).nullable().meta({title, description, unit});
}

/** A number from 0 up. */
export function amount(title: string, description: string, unit?: string) {
  return z.number().min(0).meta({title, description, unit});
}

/** Always true: a column that says what the row is. */
export function always(title: string, description: string) {
  return z.literal(true).meta({title, description});
}

/** A list of words; none holds the semicolon that joins them in the CSV. */
export function list(title: string, description: string) {
  return z.array(listItem).meta({title, description});
}

/** A list of cells, `table/key/column`. */
export function cells(title: string, description: string) {
  return z.array(listItem).meta({title, description, references: "cell"});
}
