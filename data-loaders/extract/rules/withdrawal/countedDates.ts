import {isDay, shift, shiftYear} from "../../mentions/dates/edtf.js";
import {howMany} from "../../mentions/numbers.js";
import type {DateMention} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";

const toTheDay = /\byear to the day after\b/;
const yearAfter = /^[^.;]{0,90}?\b(?:an?|one) year (?:to the day )?after\b/;

/** The day a year before the one that a text counts from: "on 2 June 2026, a year after it notified". */
export function aYearBack({dates, text}: Reading, end: number): DateMention | undefined {
  const yearOn = dates.findLast(
    (date) => /^\d{4}/.test(date.edtf) && date.end <= end && yearAfter.test(text.slice(date.end, end))
  );
  if (!yearOn) return undefined;
  const edtf = yearOn.edtf.slice(0, toTheDay.test(text) ? 10 : 7);
  return {...yearOn, edtf: shiftYear(edtf, -1), relative: true};
}

const counted = /\b(?:an?|one) year (?:after|from) [^.;]{0,60}$/;

/** The date itself, or a year on: "took effect a year after it gave notice on 17 March 2018". */
export function aYearOn({text}: Reading, from: number, date: DateMention): DateMention {
  if (!/^\d{4}/.test(date.edtf) || !counted.test(text.slice(from, date.start))) return date;
  return {...date, edtf: shiftYear(date.edtf, 1), relative: true};
}

const daysAfter = /,? (?:just |only |barely )?([\w-]+) (day|week)s? (after|before) (?:[^.;,]{0,60} )?$/i;
const length: Record<string, number> = {day: 1, week: 7};

/** The day counted from one that stands before: "dated 19 October, a day after the president signed the decree". */
export function dayCounted(before: string, dates: readonly DateMention[]): DateMention | undefined {
  const match = daysAfter.exec(before);
  if (!match) return undefined;
  const [, many, unit, direction] = match;
  const day = dates.find(({edtf, end}) => end === match.index && isDay(edtf));
  const number = /^the$/i.test(many) ? 1 : howMany(many);
  if (!day || Number.isNaN(number)) return undefined;
  const days = number * length[unit.toLowerCase()];
  return {...day, edtf: shift(day.edtf, direction.toLowerCase() === "after" ? -days : days), relative: true};
}
