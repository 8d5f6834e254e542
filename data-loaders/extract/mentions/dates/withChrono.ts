import {Chrono, GB} from "chrono-node/en";
import {dayOf, iso, pad} from "./edtf.js";

const known = new Map<string, string>();

/** A full date or a month with its year, read by chrono; "" where the day does not exist. */
export function withChrono(words: string): string {
  let edtf = known.get(words);
  if (edtf === undefined) known.set(words, (edtf = read(words)));
  return edtf;
}

// Of chrono's parsers only those that read a month's name with its day and year: the others would cost time.
const dates = new Chrono({
  parsers: GB.parsers.filter((parser) => /MonthName/.test(parser.constructor.name)),
  refiners: []
});
const slashed = /^(\d\d?)\/(\d\d?)\/(\d{4})$/;

function read(words: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return Number.isNaN(dayOf(words).getTime()) ? "" : words;
  const slashes = slashed.exec(words);
  if (slashes) {
    const [, a, b, y] = slashes.map(Number);
    // 3/4/2016 is March in one country and April in another.
    if (a <= 12 && b <= 12 && a !== b) return String(y);
    return `${y}-${pad(a > 12 ? b : a)}-${pad(a > 12 ? a : b)}`;
  }
  const [result] = dates.parse(words.replace(/\b(?:the|of) /gi, ""), new Date(Date.UTC(2000, 0, 1)));
  if (!result) return "";
  const {start} = result;
  const [y, m, d] = [start.get("year")!, start.get("month")!, start.get("day")!];
  if (!start.isCertain("day")) return `${y}-${pad(m)}`;
  const day = `${y}-${pad(m)}-${pad(d)}`;
  return iso(dayOf(day)) === day ? day : "";
}
