import {isEdtf} from "../../read/edtf.js";

/** A stretch of time: its EDTF, and its first and last day. */
export interface Span {
  edtf: string;
  first: string;
  last: string;
}

/** An EDTF date or interval as its first and last day; "about" (~) is taken as said. */
export function spanOf(edtf: string): Span {
  if (!isEdtf(edtf)) throw new Error(`invalid date: ${edtf}; give EDTF, as 2016-10`);
  const [from, to = from] = edtf.replaceAll("~", "").split("/");
  return {edtf, first: from + "-01-01".slice(from.length - 4), last: lastDay(to)};
}

/** Whether two stretches share a day. */
export function overlap(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The day before the first of a date. */
export function dayBefore(edtf: string): string {
  return new Date(Date.parse(`${spanOf(edtf).first}T00:00:00Z`) - 864e5).toISOString().slice(0, 10);
}

function lastDay(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (day) return date;
  return new Date(Date.UTC(year, month || 12, 0)).toISOString().slice(0, 10);
}
