import {Chrono, GB} from "chrono-node/en";
import {numberOf} from "./numbers.js";
import type {DateMention} from "./mention.js";

/** What a date may be resolved against, as EDTF: the document's day (or month), and the date told last before. */
export interface DateContext {
  published: string;
  /** A day to resolve weekdays from; "" when none is known. */
  resolveFrom: string;
  told: string;
}

const month =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const day = "(?:[0-3]?\\d)(?:st|nd|rd|th)?";
const year = "(?:19[4-9]\\d|20[0-4]\\d)";
const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const count =
  "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|a few|several|some|a couple of)";
const unit = "(?:day|week|month|year|decade)s?";

const anyDate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?<full>(?:${weekday},? )?(?:the )?${day}(?: of)? ${month},? ${year}|(?:${weekday},? )?${month} ${day},? ${year}|${year}-\\d\\d-\\d\\d|${day}/\\d\\d?/${year})`,
    `(?<noYear>(?:${weekday},? )?(?:the )?${day}(?: of)? ${month}(?! \\d)|(?:${weekday},? )?${month} ${day}(?!\\p{N}|,\\d)(?:,? (?:of )?(?<stated>last|this) year)?)`,
    `(?<part>early|late|mid|the (?:start|beginning|end|middle) of)?[- ]?(?<monthYear>${month},? (?:of )?${year})`,
    `(?:in )?(?<listMonth>${month})(?=,? and (?:in )?${month} (?<listYear>${year}))`,
    `(?:earlier |later )?(?<relMonth>(?:last|this|next) ${month}|(?:(?:in|since|during|from|until|by|of) )(?:early |late |mid-?)?${month}(?: (?:last|this|next) year)?(?![ -]?\\d))`,
    `(?:(?<which>last|next|this(?: past| coming)?|(?:on )?the (?:previous|following)) )?(?<weekday>${weekday})`,
    `(?<deictic>yesterday|today|tomorrow|(?:earlier |later )?(?:this|last|next) (?:week|month|year|decade)|the (?:same|following|next|previous) (?:day|week|month|year)|(?<!\\bto )the (?:year|month|week|day) (?:before|after)|that (?:same )?(?:day|week|month|year))`,
    `(?<offset>(?<n>${count}) (?<unit>${unit}) (?<dir>later|earlier|ago|afterwards?|(?:after|before)(?=[.,;]|$)))`,
    `(?<year>${year})(?!-\\d|,\\d|\\.\\d)`
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "giu"
);

const pad = (value: number) => String(value).padStart(2, "0");
const iso = (date: Date) =>
  Number.isNaN(date.getTime())
    ? ""
    : `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
const isDay = (edtf: string) => /^\d{4}-\d\d-\d\d$/.test(edtf);
const dayOf = (edtf: string) => new Date(`${edtf}T00:00:00Z`);
const shift = (edtf: string, days: number) => iso(new Date(dayOf(edtf).getTime() + days * 864e5));
const firstPart = (edtf: string) => edtf.replace("~", "").split("/")[0];

/** Dates of a sentence as EDTF, in order; what can't be resolved has edtf "". */
export function findDates(text: string, context: DateContext): DateMention[] {
  const found: DateMention[] = [];
  let told = context.told;
  for (const match of text.matchAll(anyDate)) {
    const read = resolve(match.groups!, text, match.index, {...context, told});
    if (read === null) continue;
    const lead = /^(?:in|since|during|from|until|by|of|on) /i.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead + (/^[- ]/.test(match[0]) ? 1 : 0);
    const end = match.index + match[0].length;
    found.push({type: "date", ...read, words: text.slice(start, end), start, end});
    if (read.edtf) told = read.edtf;
  }
  return dayLists(found, text);
}

// "12, 21 and 25 October 2016": each day has the month that stands after the last.
function dayLists(found: DateMention[], text: string): DateMention[] {
  const all: DateMention[] = [];
  for (const date of found) {
    const list = isDay(date.edtf)
      ? /(?:\b\d{1,2}, ){0,6}\b\d{1,2},? and $/.exec(text.slice(Math.max(0, date.start - 40), date.start))
      : null;
    if (list) {
      const offset = date.start - list[0].length;
      for (const {0: words, index} of list[0].matchAll(/\d{1,2}/g))
        all.push({
          ...date,
          edtf: `${date.edtf.slice(0, 8)}${pad(Number(words))}`,
          words,
          start: offset + index,
          end: offset + index + words.length
        });
    }
    all.push(date);
  }
  return all;
}

type Read = {edtf: string; relative: boolean};

function resolve(
  groups: Record<string, string | undefined>,
  text: string,
  at: number,
  context: DateContext
): Read | null {
  const stated = (edtf: string): Read => ({edtf, relative: false});
  const relative = (edtf: string): Read => ({edtf, relative: true});
  if (groups.full) return stated(withChrono(groups.full));
  if (groups.noYear) {
    if (/^may \d/i.test(groups.noYear) && !groups.noYear.startsWith("May")) return null;
    return relative(nearestYear(groups.noYear, context));
  }
  if (groups.monthYear) return stated(withChrono(groups.monthYear).slice(0, 7) + (groups.part ? "~" : ""));
  if (groups.listMonth) return stated(withChrono(`${groups.listMonth} ${groups.listYear}`).slice(0, 7));
  if (groups.relMonth) {
    if (/\bmay\b/.test(groups.relMonth) || /(?:^| )(?:mar|sun)$/i.test(groups.relMonth)) return null;
    return relative(relativeMonth(groups.relMonth, context));
  }
  if (groups.weekday) return relative(relativeWeekday(groups.weekday, groups.which ?? "", text.slice(0, at), context));
  if (groups.deictic) return relative(deictic(groups.deictic.toLowerCase(), context));
  if (groups.offset) return offset(groups, context);
  // "the 2000 seats", "2,000": a bare year needs a place where a year stands.
  const before = text.slice(Math.max(0, at - 24), at);
  if (
    /(?:[$€£#]|\bNo\.?|\bArticle|\b(?:over|than|about|some|nearly|around|at least|almost|approximately)) ?$/i.test(
      before
    )
  )
    return null;
  if (
    /^ (?:people|members?|soldiers|troops|civilians|victims|cases|dead|votes|applications|pages|words)\b/.test(
      text.slice(at + 4)
    )
  )
    return null;
  return stated(groups.year!);
}

/** A full date or a month with its year, read by chrono; "" where the day does not exist. */
function withChrono(words: string): string {
  let edtf = known.get(words);
  if (edtf === undefined) known.set(words, (edtf = readWithChrono(words)));
  return edtf;
}

const known = new Map<string, string>();

// Of chrono's parsers only those that read a month's name with its day and year: the others would cost time.
const dates = new Chrono({
  parsers: GB.parsers.filter((parser) => /MonthName/.test(parser.constructor.name)),
  refiners: []
});

function readWithChrono(words: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return Number.isNaN(dayOf(words).getTime()) ? "" : words;
  const slashes = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(words);
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

// A day without its year is the one that lies nearest before the document's day, or in the month after it.
function nearestYear(words: string, {published, told}: DateContext): string {
  const base = firstPart(published || told);
  if (!base) return "";
  const near = Number(base.slice(0, 4));
  const stated = /\b(last|this) year$/i.exec(words)?.[1].toLowerCase();
  const bare = words.replace(/,? (?:of )?(?:last|this) year$/i, "");
  if (stated) return withChrono(`${bare} ${stated === "last" ? near - 1 : near}`);
  const limit = isDay(base) ? shift(base, 45) : `${base}-99`;
  const candidate = withChrono(`${bare} ${near}`);
  if (base.length === 4 || !candidate) return candidate;
  if (candidate > limit) return withChrono(`${bare} ${near - 1}`);
  return candidate;
}

function relativeMonth(words: string, {published, told}: DateContext): string {
  const base = firstPart(published || told);
  if (!base) return "";
  const near = Number(base.slice(0, 4));
  const name = new RegExp(month, "i").exec(
    words.replace(/^(?:in|since|during|from|until|by|of|last|this|next) /i, "")
  )![0];
  const at = (y: number) => withChrono(`${name} ${y}`).slice(0, 7);
  if (/next year$/i.test(words)) return at(near + 1);
  if (/last year$/i.test(words)) return at(near - 1);
  if (/this year$/i.test(words) || base.length === 4) return at(near);
  const candidate = at(near);
  if (/^next /i.test(words)) return candidate <= base.slice(0, 7) ? at(near + 1) : candidate;
  if (/^last /i.test(words)) return candidate >= base.slice(0, 7) ? at(near - 1) : candidate;
  return candidate > base.slice(0, 7) ? at(near - 1) : candidate;
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

// Reporters write in the past tense of the days behind them: a bare weekday is the last one up to the document's day.
function relativeWeekday(name: string, which: string, before: string, {resolveFrom, told}: DateContext): string {
  const following = /following/i.test(which);
  const base = following || /previous/i.test(which) ? (isDay(told) ? told : "") : resolveFrom;
  if (!base) return "";
  const wanted = weekdays.indexOf(name.toLowerCase());
  const today = dayOf(base).getUTCDay();
  const back = (today - wanted + 7) % 7;
  if (following) return shift(base, (wanted - today + 7) % 7 || 7);
  if (/previous/i.test(which)) return shift(base, -(back || 7));
  if (
    /^next|coming/i.test(which) ||
    (/\b(?:will|to|would|due|expected|scheduled|set|until|by|later)(?: \w+){0,6}(?: on)? $/i.test(before) &&
      /\b(?:will|due|expected|scheduled|set to|until)\b[^.;]*$/i.test(before))
  )
    return shift(base, 7 - back);
  return shift(base, -(/^last/i.test(which) ? back || 7 : back));
}

function deictic(words: string, {published, resolveFrom, told}: DateContext): string {
  const [, y, m] = /^(\d{4})(?:-(\d\d))?/.exec(firstPart(published)) ?? [];
  const [, ty, tm] = /^(\d{4})(?:-(\d\d))?/.exec(firstPart(told)) ?? [];
  const step = /next|following|after/.test(words) ? 1 : /last|previous|before/.test(words) ? -1 : 0;
  const inTold = /^(?:the|that)\b/.test(words);
  if (/year$|^the year/.test(words)) return (inTold ? ty : y) ? String(Number(inTold ? ty : y) + step) : "";
  if (/month|^the month/.test(words)) {
    const [yy, mm] = inTold ? [ty, tm] : [y, m];
    if (!yy || !mm) return "";
    return iso(new Date(Date.UTC(Number(yy), Number(mm) - 1 + step, 1))).slice(0, 7);
  }
  if (/week/.test(words) && !inTold && isDay(resolveFrom)) return monthOfWeek(shift(resolveFrom, step * 7));
  if (/week|decade/.test(words)) return "";
  if (inTold) return isDay(told) ? shift(told, step) : "";
  if (!isDay(resolveFrom)) return "";
  return shift(resolveFrom, words === "yesterday" ? -1 : words === "tomorrow" ? 1 : 0);
}

// "last week" is a month, where the whole week lies in one.
function monthOfWeek(day: string): string {
  const monday = shift(day, -((dayOf(day).getUTCDay() + 6) % 7));
  return monday.slice(0, 7) === shift(monday, 6).slice(0, 7) ? monday.slice(0, 7) : "";
}

function offset(groups: Record<string, string | undefined>, {published, resolveFrom, told}: DateContext): Read | null {
  const direction = groups.dir!.toLowerCase();
  const span = groups.unit!.toLowerCase().replace(/s$/, "");
  const many = groups.n!.toLowerCase();
  const vague = /few|several|some|couple/.test(many);
  const base = direction === "ago" ? resolveFrom || firstPart(published) : firstPart(told);
  const unresolved = {edtf: "", relative: true};
  if (!base) return unresolved;
  const n = /^an?$/.test(many) ? 1 : vague ? NaN : /^\d/.test(many) ? Number(many) : numberOf(many);
  const sign = /ago|earlier|before/.test(direction) ? -1 : 1;
  if (vague) {
    if (span !== "day" && span !== "week") return unresolved;
    if (base.length !== 7 || sign < 0) return unresolved;
    // Some days after some day of a month: that month or the next.
    return {edtf: `${base}/${deictic("the following month", {published, resolveFrom, told: base})}`, relative: true};
  }
  if (span === "year" || span === "decade") {
    const years = sign * n * (span === "decade" ? 10 : 1);
    return {
      edtf: String(Number(base.slice(0, 4)) + years) + (direction === "ago" ? "" : base.slice(4)),
      relative: true
    };
  }
  if (span === "month") {
    if (base.length < 7) return unresolved;
    const date = new Date(Date.UTC(Number(base.slice(0, 4)), Number(base.slice(5, 7)) - 1 + sign * n, 1));
    return {edtf: iso(date).slice(0, 7), relative: true};
  }
  if (!isDay(base)) return unresolved;
  return {edtf: shift(base, sign * n * (span === "week" ? 7 : 1)), relative: true};
}
