/** The first and the last day that an EDTF date or interval may mean; "~" reaches a year, month or day further. */
export function daysOf(edtf: string): [first: string, last: string] {
  const [start, end = start] = edtf.split("/");
  return [reach(start, -1).first, reach(end, 1).last];
}

/** Whether two EDTF dates or intervals have a day in common. */
export function meet(a: string, b: string): boolean {
  const [[firstOfA, lastOfA], [firstOfB, lastOfB]] = [daysOf(a), daysOf(b)];
  return firstOfA <= lastOfB && firstOfB <= lastOfA;
}

function reach(point: string, side: -1 | 1): {first: string; last: string} {
  const [year, month, day] = point.replace("~", "").split("-").map(Number);
  const by = point.endsWith("~") ? side : 0;
  if (day) return {first: iso(year, month, day + by), last: iso(year, month, day + by)};
  if (month) return {first: iso(year, month + by, 1), last: iso(year, month + by + 1, 0)};
  return {first: iso(year + by, 1, 1), last: iso(year + by, 12, 31)};
}

function iso(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
