import {findDates} from "../../../../data-loaders/extract/mentions/dates.js";
import type {Scan} from "./scan.js";
import type {Edge, Stretch, When} from "./value.js";

const months =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const years = /(?<![\p{L}\p{N}./-])((?:1[89]|20)\d\d) ?[-/] ?((?:1[89]|20)\d\d|\d\d)(?![\p{L}\p{N}-])/gu;
const daysOfMonth = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})( ?- ?| to )(\\d{1,2} (?:${months})\\.?(?: \\d{4})?)|((?:${months})\\.? )(\\d{1,2})( ?- ?| to )(\\d{1,2})((?:,? \\d{4})?))(?![\\p{L}\\p{N}-])`,
  "gu"
);
const monthsOfYear = new RegExp(
  `(?<![\\p{L}\\p{N}])(${months})\\.?( ?- ?| to | until )(?=(?:${months})\\.? ((?:19|20)\\d\\d)(?![\\p{L}\\p{N}]))`,
  "gu"
);
const decade = /(?<![\p{L}\p{N}])(?:the )?((?:1[89]|20)\d)0s(?![\p{L}\p{N}])/giu;
const aloneMonth = new RegExp(`^(?:(early|late|mid)[- ])?(${months})\\.?$`);
const earlyYear = /\b(early|late|mid)(?:[- ]| in )$/i;
// "two years later" is a length of time here; the date that it leads to is nowhere in the words.
const lengthOfTime = /\b(?:later|earlier|ago|after(?:wards?)?|before)$/i;
const dayAndMonth = new RegExp(`\\d|\\b(?:${months})\\b`, "i");
const weekdays = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];
const edges: [RegExp, Edge][] = [
  [/\b(?:since|starting|beginning|from)(?: in| on)?(?: the)?(?: early| late| mid)?[- ]$/i, "since"],
  [/\b(?:until|till|up to|through|ending)(?: in| on)?(?: the)?(?: end of)? $/i, "until"],
  [/\b(?:by|no later than)(?: the)?(?: end of)? $/i, "by"],
  [/\b(?:before|prior to|ahead of|earlier than)(?: the)? $/i, "before"],
  [/\b(?:after|following|later than)(?: the)? $/i, "after"]
];

/** Dates at any precision, by the documents' own reading; without their year they match any. */
export function readDates(scan: Scan): When[] {
  const found: When[] = [];
  for (const match of scan.rest.matchAll(years)) {
    const [words, from, to] = match;
    const end = match.index + words.length;
    const last = to.length === 2 ? from.slice(0, 2) + to : to;
    if (Number(last) <= Number(from)) continue;
    found.push(whenAt(scan, scan.take(match.index, match.index + 4), from));
    found.push(whenAt(scan, scan.take(end - to.length, end), last));
  }
  for (const {0: words, 1: month, 2: to, 3: year, index} of scan.rest.matchAll(monthsOfYear)) {
    found.push(whenAt(scan, scan.take(index, index + words.length - to.length), year + monthOf(month).slice(4)));
  }
  found.push(...daysInMonth(scan));
  found.push(
    ...scan.each(decade, ([, tens]) => ({edtf: `${tens}X`})).map(({edtf, ...stretch}) => whenAt(scan, stretch, edtf))
  );
  // A leap year, so that 29 February is a day; the year is dropped again.
  for (const {start, end, edtf, relative, words} of findDates(scan.rest, {
    published: "2096-12-31",
    resolveFrom: "",
    told: ""
  })) {
    if (lengthOfTime.test(words) && !dayAndMonth.test(words.replace(lengthOfTime, "").replace(/^\d+ (?=[dwmy])/i, "")))
      continue;
    found.push(whenAt(scan, scan.take(start, end), relative ? withoutYear(edtf, words) : edtf.replace("~", "")));
  }
  const alone = aloneMonth.exec(scan.rest.trim());
  if (alone)
    found.push(
      whenAt(
        scan,
        scan.take(scan.rest.indexOf(alone[0]), scan.rest.indexOf(alone[0]) + alone[0].length),
        monthOf(alone[2])
      )
    );
  return found;
}

// "14 to 16 November 2016", "Nov 14-16": month and year stand once for both days.
function daysInMonth(scan: Scan): When[] {
  const found: When[] = [];
  for (const match of scan.rest.matchAll(daysOfMonth)) {
    const [words, first, to, last, month, low, dash, high, year] = match;
    const read = (text: string) => {
      const {edtf, relative} = findDates(text, {published: "2096-12-31", resolveFrom: "", told: ""})[0] ?? {edtf: ""};
      return relative ? withoutYear(edtf, text) : edtf;
    };
    const [from, till] = first
      ? [`${first}${last.replace(/^\d+/, "")}`, last]
      : [`${month}${low}${year}`, `${month}${high}${year}`];
    const middle = first ? first.length : month.length + low.length;
    const next = middle + (to ?? dash).length;
    found.push(whenAt(scan, scan.take(match.index, match.index + middle), read(from)));
    found.push(whenAt(scan, scan.take(match.index + next, match.index + words.length), read(till)));
  }
  return found;
}

function withoutYear(edtf: string, words: string): string {
  return /\b(?:last|this|next)\b/i.test(words) || !dayAndMonth.test(words) || !edtf ? "" : `XXXX${edtf.slice(4)}`;
}

function monthOf(words: string): string {
  return `XXXX${findDates(`in ${words}`, {published: "2096-12-31", resolveFrom: "", told: ""})[0].edtf.slice(4, 7)}`;
}

function whenAt({text}: Scan, stretch: Stretch, edtf: string): When {
  const before = text.slice(Math.max(0, stretch.start - 24), stretch.start);
  const lead =
    /^(?:(?:the )?(early|late|mid|start|beginning|end|middle)\b)/i.exec(stretch.words)?.[1] ??
    earlyYear.exec(before)?.[1];
  const part =
    {early: "early", start: "early", beginning: "early", mid: "mid", middle: "mid", late: "late", end: "late"}[
      lead?.toLowerCase() ?? ""
    ] ?? "";
  const weekday = /^(?:on )?(sun|mon|tues|wednes|thurs|fri|satur)day$/i.exec(stretch.words)?.[1].toLowerCase();
  return {
    kind: "date",
    edtf,
    part: part as When["part"],
    weekday: weekday ? weekdays.indexOf(weekday) : null,
    edge: edges.find(([expression]) => expression.test(before))?.[1] ?? "at",
    ...stretch
  };
}
