import {dayOf, isDay, shift} from "./edtf.js";
import {relative, turns, type DateReader, type Found} from "./read.js";

/** "Tuesday", "the following Tuesday". */
export const weekday: DateReader = (name, found) => relative(dayOfWeek(name, found));

const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const takesEffect =
  /\b(?:(?:takes|comes into|enters into) (?:effect|force)|becomes (?:official|effective|final))(?: on)? $/i;
const liesAhead = (before: string) =>
  takesEffect.test(before) ||
  (/\b(?:will|to|would|due|expected|scheduled|set|until|by|later)(?: \w+){0,6}(?: on)? $/i.test(before) &&
    /\b(?:will|due|expected|scheduled|set to|until)\b[^.;]*$/i.test(before));

// Reporters write in the past tense of the days behind them: a bare weekday is the last one up to the document's day.
function dayOfWeek(
  name: string,
  {groups: {which = "", week = ""}, before, context: {resolveFrom, told}}: Found
): string {
  const following = /following/i.test(which);
  const previous = /previous/i.test(which);
  const base = following || previous ? (isDay(told) ? told : "") : resolveFrom;
  if (!base) return "";
  const back = (dayOf(base).getUTCDay() - dayInWeek(name) + 7) % 7;
  if (week) return inWeek(base, name, week.toLowerCase());
  if (following) return shift(base, 7 - back);
  if (previous) return shift(base, -(back || 7));
  // "takes effect Friday", printed on a Friday.
  if (back === 0 && takesEffect.test(before)) return base;
  if (/^next|coming/i.test(which) || liesAhead(before)) return shift(base, 7 - back);
  return shift(base, -(/^last/i.test(which) ? back || 7 : back));
}

const dayInWeek = (name: string) => names.indexOf(name.toLowerCase());

// Weeks begin on Mondays (ISO 8601).
function inWeek(base: string, name: string, which: string): string {
  const sinceMonday = (dayOf(base).getUTCDay() + 6) % 7;
  return shift(base, turns[which] * 7 - sinceMonday + ((dayInWeek(name) + 6) % 7));
}
