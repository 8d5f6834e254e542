import type {Step} from "../../claim.js";
import {clauseAt} from "../../clauses.js";
import {pattern, type CountryMention, type DateMention, type Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {respectively} from "../respectively.js";
import type {Exit} from "./exits.js";
import {aYearBack, aYearOn, dayCounted} from "./countedDates.js";
import {inForce, isAhead} from "./inTime.js";
import {isOtherDay, takesEffectOn} from "./otherDays.js";
import {hardEnd} from "./stretch.js";

/** The date that each country's step is told with: its own in brackets, one each in order, else the nearest in reach. */
export function datesFor(
  reading: Reading,
  exit: Exit,
  cue: Span,
  step: Step,
  countries: readonly CountryMention[],
  from: number,
  before: Exit | undefined,
  next: Exit | undefined
): (DateMention | undefined)[] {
  const {mask, dates} = reading;
  if (announcedOne.test(mask.slice(0, exit.start)) && step === "announced") return countries.map(() => undefined);
  const start = Math.max(before?.objectEnd ?? 0, 0);
  const stop = Math.min(
    hardEnd(mask, exit.objectEnd),
    next ? boundaryBefore(mask, next.start, exit.objectEnd) : Infinity
  );
  const usable = dates.filter(
    (date) =>
      date.edtf &&
      (exit.scope === "signature" || date.edtf >= inForce) &&
      (date.start >= start || opensSentence(mask, date)) &&
      date.end <= stop &&
      !isOtherDay({mask, exit, step, cue, date}) &&
      (step === "effective" || !isAhead(reading, date))
  );
  const head = dates.find(
    (date) => date.edtf && date.start < 4 && /^,? ?(?:-|—|:|\|)/.test(mask.slice(date.end, date.end + 4))
  );
  if (head && !usable.includes(head)) usable.push(head);
  const own = countries.map((country) =>
    dates.find(
      (date) =>
        date.edtf &&
        date.start >= country.end &&
        /^ ?(?:\(|,? ?\(?(?:in|on)) ?(?:in |on )?$|^,? $/.test(mask.slice(country.end, date.start)) &&
        (/\(/.test(mask.slice(country.end, date.start)) || country.start > exit.objectEnd)
    )
  );
  const rest = usable.filter((date) => !own.includes(date));
  const inOrder = respectively({mask, dates: rest}, countries.length);
  if (inOrder) return inOrder;
  // "takes effect on Friday, a year after it notified": the year is counted back.
  if (step === "notified" || step === "announced") {
    const back = aYearBack(reading, cue.end);
    if (back && !rest.some((date) => date.start >= cue.end)) return countries.map(() => back);
  }
  const counted = dayCounted(reading.text.slice(0, cue.end), rest);
  if (counted) return countries.map(() => counted);
  const at = clauseAt(reading, exit.start);
  const cost = (date: DateMention) => {
    // "withdrew in March, which took effect in May"
    if (step === "effective" && takesEffectOn.test(mask.slice(exit.objectEnd, date.start))) return -1;
    const middle = date.start >= cue.end ? date.start - cue.end : date.end <= cue.start ? cue.start - date.end : 0;
    if (date === head) return 120;
    // "In October 2016, …": a date that opens the sentence is the day of all that it tells.
    if (opensSentence(mask, date)) return 40;
    // "said today that it had sent a letter on 29 April": the day on which it was said.
    const onSaying = date.end <= cue.start && saidThat.test(mask.slice(date.end, cue.start)) ? 90 : 0;
    const offClause = date.start < Math.min(at.start, cue.start) && date.end > 30 ? 60 : 0;
    return (
      middle +
      offClause +
      onSaying +
      (date.start < from ? 80 : 0) +
      (step === "effective" && date.start < exit.start ? 60 : 0)
    );
  };
  const nearest = rest.toSorted((a, b) => cost(a) - cost(b))[0];
  const near = nearest && cost(nearest) < 170 ? nearest : undefined;
  const shared = near && step === "effective" ? aYearOn(reading, exit.objectEnd, near) : near;
  const follower = pattern(`followed (@D) by`, "i").exec(mask);
  return own.map((date, i) => {
    if (date) return date;
    if (follower && countries[i].start > follower.index)
      return dates.find(({start: s}) => s >= follower.index && s < follower.index + follower[0].length);
    if (follower && shared && shared.start >= follower.index) return rest.find((other) => other.end <= follower.index);
    return shared;
  });
}

// "the announced withdrawal is a blow, they said today": the day is that of what is said of it.
const announcedOne = /\b(?:announced|declared|intended|planned|purported) $/i;

const opensSentence = (mask: string, {start, end}: DateMention) => start < 4 && mask.slice(end).startsWith(",");

const saidThat = /\b(?:said|says|announced|told|confirmed|stated|reported)\b[^.;]*\bhad (?:\w+ )?$/i;
const boundaryBefore = (mask: string, at: number, from: number) => {
  const cut = Math.max(mask.lastIndexOf(", ", at), mask.lastIndexOf(" and ", at), mask.lastIndexOf(" after ", at));
  return cut > from ? cut : at;
};
