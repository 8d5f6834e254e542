import type {FindNames} from "../names.js";
import {readValues} from "../values/readValues.js";
import type {Value} from "../values/value.js";

/** The numbers, amounts, percentages and dates in the words, names left out. */
export function numbersIn(words: string, names: FindNames): Value[] {
  return readValues(words, {names: names(words)}).filter(isNumber);
}

/** Whether the words must be answered for: anything from two up, in figures or words, and any date. */
export function isNumber(value: Value): boolean {
  if (value.kind === "quantity") return /\d/.test(value.words) || isFromTwoUp(value);
  // "Last year", "that day": no number, and nothing that a table could hold.
  if (value.kind === "date") return value.edtf !== "" || value.weekday !== null;
  return value.kind === "range" || value.kind === "unread";
}

function isFromTwoUp({value, measure, words}: Extract<Value, {kind: "quantity"}>): boolean {
  if (measure === "share" || measure === "percent" || measure === "money") return true;
  if (
    /^(?:an? |both|a (?:pair|couple))(?!dozen|hundred|thousand|million|billion|trillion|score|decade|century)/i.test(
      words
    )
  )
    return false;
  return value !== 0 && value !== 1 && !/^one /i.test(words);
}
