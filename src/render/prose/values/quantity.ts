import {qualifierOf} from "../../../../data-loaders/extract/rules/qualifier.js";
import {digitsOfValue, significantDigits} from "./significantDigits.js";
import type {Quantity, Stretch} from "./value.js";

const denied =
  /\b(?:not|never|isn't|wasn't|weren't|aren't|didn't|all but|all except|everything but|other than|rather than|instead of|except(?: for)?|minus|another|a further|an? (?:additional|extra))(?: (?:the|all|only|just|exactly))*\s*$/i;
const bounds = /\b(?:not|never) (?:more|fewer|less|greater) than(?: the)?\s*$/i;
const added = /^ (?:more|fewer|less|extra|additional)\b(?! than\b)/i;

/** A quantity at a place of the text, with the hedges that stand round it there. */
export function quantityAt(
  text: string,
  {start, end, words}: Stretch,
  read: Pick<Quantity, "value" | "measure"> & Partial<Quantity>
): Quantity {
  const before = text.slice(Math.max(0, start - 32), start);
  const not = (denied.test(before) && !bounds.test(before)) || added.test(text.slice(end));
  return {
    kind: "quantity",
    currency: "",
    ordinal: false,
    scale: 1,
    ...read,
    digits: /\d/.test(words) ? significantDigits(words) : digitsOfValue(read.value / (read.scale ?? 1)),
    qualifier: not ? "not" : qualifierOf(text, start, end),
    start,
    end,
    words
  };
}
