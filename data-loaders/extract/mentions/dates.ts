import type {DateMention} from "./mention.js";
import {anyDate} from "./dates/anyDate.js";
import {bareYear} from "./dates/bareYear.js";
import {deictic} from "./dates/deictic.js";
import {isDay, pad} from "./dates/edtf.js";
import {noYear} from "./dates/noYear.js";
import {offset} from "./dates/offset.js";
import {stated, type DateContext, type DateReader} from "./dates/read.js";
import {relativeMonth} from "./dates/relativeMonth.js";
import {weekday} from "./dates/weekday.js";
import {withChrono} from "./dates/withChrono.js";

// The groups of `anyDate` and how each is read; of those that matched the first is.
const readers: readonly (readonly [string, DateReader])[] = [
  ["full", (words) => stated(withChrono(words))],
  ["noYear", noYear],
  ["monthYear", (words, {groups}) => stated(withChrono(words).slice(0, 7) + (groups.part ? "~" : ""))],
  ["listMonth", (words, {groups}) => stated(withChrono(`${words} ${groups.listYear}`).slice(0, 7))],
  ["relMonth", relativeMonth],
  ["weekday", weekday],
  ["deictic", deictic],
  ["offset", offset],
  ["year", bareYear]
];

const lead = /^(?:(?:in|since|during|from|until|by|of|on) |[- ])/i;

/** Dates of a sentence as EDTF, in order; what can't be resolved has edtf "". */
export function findDates(text: string, context: DateContext): DateMention[] {
  const found: DateMention[] = [];
  let told = context.told;
  for (const {0: words, index, groups = {}} of text.matchAll(anyDate)) {
    const [name, read] = readers.find(([name]) => groups[name])!;
    const end = index + words.length;
    const date = read(groups[name], {
      groups,
      before: text.slice(0, index),
      after: text.slice(end),
      context: {...context, told}
    });
    if (date === null) continue;
    const start = index + (lead.exec(words)?.[0].length ?? 0);
    found.push({type: "date", ...date, words: text.slice(start, end), start, end});
    if (date.edtf) told = date.edtf;
  }
  return found.flatMap((date) => [...daysBefore(date, text), date]);
}

const days = /(?:\b\d{1,2}, ){0,6}\b\d{1,2},? and $/;

// "12, 21 and 25 October 2016": each day has the month that stands after the last.
function daysBefore(date: DateMention, text: string): DateMention[] {
  const list = isDay(date.edtf) ? days.exec(text.slice(Math.max(0, date.start - 40), date.start)) : null;
  if (!list) return [];
  const offset = date.start - list[0].length;
  return [...list[0].matchAll(/\d{1,2}/g)].map(({0: words, index}) => ({
    ...date,
    edtf: `${date.edtf.slice(0, 8)}${pad(Number(words))}`,
    words,
    start: offset + index,
    end: offset + index + words.length
  }));
}
