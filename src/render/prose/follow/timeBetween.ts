import type {Measure} from "../values/value.js";

const isDay = (edtf: string) => /^\d{4}-\d\d-\d\d$/.test(edtf);

/** The time from one EDTF date to another in the measure, as exact as both are; null where they don't tell it. */
export function timeBetween(from: string, to: string, measure: Measure): number | null {
  const [start, end] = [from.replaceAll("~", ""), to.replaceAll("~", "")].sort();
  if (measure === "years" || measure === "months") {
    const months = monthsOf(end) - monthsOf(start);
    if (measure === "months") return start.length < 7 || end.length < 7 ? null : months - short(start, end);
    if (start.length === 4 || end.length === 4) return Number(end.slice(0, 4)) - Number(start.slice(0, 4));
    return Math.floor((months - short(start, end)) / 12);
  }
  if (!isDay(start) || !isDay(end)) return null;
  const days = (Date.parse(end) - Date.parse(start)) / 864e5;
  if (measure === "days") return days;
  return measure === "weeks" ? days / 7 : null;
}

function monthsOf(date: string): number {
  const [year, month = 1] = date.split("-").map(Number);
  return year * 12 + month;
}

/** One where the last month isn't full. */
function short(start: string, end: string): number {
  return isDay(start) && isDay(end) && end.slice(8) < start.slice(8) ? 1 : 0;
}
