import type {When} from "../values/value.js";

/** First and last day of an EDTF date or interval, as ISO days; X stands for any digit of a year. */
export function daysOf(edtf: string): {first: string; last: string} {
  const [start, end = start] = edtf.replaceAll("~", "").split("/");
  return {
    first: start.replaceAll("X", "0") + "-01-01".slice(start.length - 4),
    last: lastDay(end.replaceAll("X", "9"))
  };
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()}`;
}

/** Whether the date said is the cell's, or tells less of it: "October 2016" of 2016-10-27, "since 2002" of 2002/2016. */
export function dateFollows(said: When, edtf: string): boolean {
  if (said.weekday !== null)
    return /^\d{4}-\d\d-\d\d$/.test(edtf) && new Date(`${edtf}T00:00:00Z`).getUTCDay() === said.weekday;
  if (said.edtf === "") return false;
  const cell = daysOf(edtf);
  if (said.edtf.startsWith("XXXX")) return within(yearOf(said.edtf, cell.first), cell, said);
  return within(said.edtf, cell, said);
}

function yearOf(edtf: string, day: string): string {
  return day.slice(0, 4) + edtf.slice(4);
}

function within(words: string, cell: {first: string; last: string}, {edge, part, edtf}: When): boolean {
  const {first, last} = partOf(daysOf(words), part);
  // Without its year a date has no before and after.
  if (edtf.startsWith("XXXX") && (edge === "before" || edge === "after")) return false;
  switch (edge) {
    case "since":
      return first <= cell.first && cell.first <= last && (cell.first !== cell.last || part === "");
    case "until":
      return first <= cell.last && cell.last <= last;
    case "by":
      return cell.last <= last && first.slice(0, 4) === cell.last.slice(0, 4);
    case "before":
      return cell.last < first;
    case "after":
      return cell.first > last;
    case "at":
      return first <= cell.first && cell.last <= last;
  }
}

function partOf({first, last}: {first: string; last: string}, part: When["part"]): {first: string; last: string} {
  if (part === "") return {first, last};
  const isYear = first.slice(5) === "01-01" && last.slice(5) === "12-31";
  const stem = isYear ? first.slice(0, 4) : first.slice(0, 7);
  const [early, mid, late] = isYear ? ["-04-30", "-05-01 -08-31", "-09-01"] : ["-10", "-11 -20", "-21"];
  if (part === "early") return {first, last: stem + early};
  if (part === "late") return {first: stem + late, last};
  return {first: stem + mid.split(" ")[0], last: stem + mid.split(" ")[1]};
}
