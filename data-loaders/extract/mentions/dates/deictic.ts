import {dayOf, firstPart, isDay, shift, shiftMonth, shiftYear} from "./edtf.js";
import {relative, type DateContext, type DateReader} from "./read.js";

/** "yesterday", "last month", "the same day": counted from the document's day, or from the date told last. */
export const deictic: DateReader = (words, {context}) => relative(counted(words.toLowerCase(), context));

function counted(words: string, {published, resolveFrom, told}: DateContext): string {
  const step = /next|following|after/.test(words) ? 1 : /last|previous|before/.test(words) ? -1 : 0;
  const fromTold = /^(?:the|that)\b/.test(words);
  const base = firstPart(fromTold ? told : published);
  if (/year$|^the year/.test(words)) return /^\d{4}/.test(base) ? shiftYear(base.slice(0, 4), step) : "";
  if (/month|^the month/.test(words)) return /^\d{4}-\d\d/.test(base) ? shiftMonth(base, step) : "";
  if (/week/.test(words) && !fromTold && isDay(resolveFrom)) return monthOfWeek(shift(resolveFrom, step * 7));
  if (/week|decade/.test(words)) return "";
  if (fromTold) return isDay(told) ? shift(told, step) : "";
  if (!isDay(resolveFrom)) return "";
  return shift(resolveFrom, /^yesterday|^last night/.test(words) ? -1 : words === "tomorrow" ? 1 : 0);
}

// "last week" is a month, where the whole week lies in one.
function monthOfWeek(day: string): string {
  const monday = shift(day, -((dayOf(day).getUTCDay() + 6) % 7));
  return monday.slice(0, 7) === shift(monday, 6).slice(0, 7) ? monday.slice(0, 7) : "";
}
