import type {Qualifier} from "../../extract/claim.js";
import {judge} from "./judge.js";
import {dayBefore, type Span} from "./span.js";

interface Step {
  key: string;
  date: string;
}

/** A step function's rows that hold on some day of the time: the one at its beginning, and those that begin in it. */
export function during<R extends Step>(rows: readonly R[], time: Span): R[] {
  const first = rows.findLast(({date}) => date <= time.first);
  return [...(first ? [first] : []), ...rows.filter(({date}) => date > time.first && date <= time.last)];
}

/** How a number said stands to a step function: the row that fits best, or the last of the time. */
export function judgeCount<R extends Step>(
  rows: readonly R[],
  value: (row: R) => number,
  said: {qualifier: Qualifier; count: number},
  time: Span
) {
  const order = ["supported", "supported loosely", "differs"] as const;
  const judged = during(rows, time)
    .toReversed()
    .map((row) => ({row, judged: judge(said.qualifier, said.count, value(row))}));
  return judged.toSorted((a, b) => order.indexOf(a.judged) - order.indexOf(b.judged))[0];
}

/** The last time before `time` when the number held: its row, and the day before it changed. */
export function heldBefore<R extends Step>(
  rows: readonly R[],
  value: (row: R) => number,
  said: {qualifier: Qualifier; count: number},
  time: Span
) {
  const before = rows.filter(({date}) => date <= time.first);
  const n = before.findLastIndex((row) => judge(said.qualifier, said.count, value(row)) === "supported");
  const next = before[n + 1];
  return n < 0 || !next ? undefined : {row: before[n], until: dayBefore(next.date), next};
}
