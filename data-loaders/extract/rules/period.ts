import {pattern, type MoneyMention, type Span} from "../mentions/mention.js";
import type {Reading} from "../reading.js";

/** A period as an EDTF interval, a year, "year" for any year, or ""; inferred where the words give only a length. */
export interface Period {
  edtf: string;
  inferred: boolean;
}

const length = pattern(
  `(?:in|during|over|for|after|throughout|within|across)? ?(?:(?:its|the|their|the court's|a|those|these|almost|nearly|about|some|more than|over|first|last|past|@I's?|of) ){0,5}(@N|decade|two decades|quarter[- ]century)[- ]?(?:years?|decades?)?\\b`,
  "gi"
);
const between = pattern(`(?:between|from) (@D) (?:and|to|until|through|-) (@D)`, "i");
const dashed = pattern(`(@D) ?(?:-|to|/) ?(@D)`, "i");
const since = pattern(
  `(?:since|from) (?:its (?:founding|creation|establishment|inception) in |being (?:set up|founded|established) in |it (?:began|opened|started)(?: \\w+){0,3} in )?(@D)`,
  "i"
);

/** The period that a sum or a count stands for, in a clause or the sentence round it. */
export function periodOf(reading: Reading, clause: Span, measure: "spent" | "budget", sum?: MoneyMention): Period {
  const {mask, dates} = reading;
  const none = {edtf: "", inferred: false};
  const dated = (match: RegExpExecArray, group: number) => {
    const at =
      match.index + match[0].indexOf(match[group], group === 2 ? match[0].indexOf(match[1]) + match[1].length : 0);
    return dates.find(({start}) => start === at)?.edtf ?? "";
  };
  const range = between.exec(mask) ?? dashed.exec(mask);
  if (range) {
    const [from, to] = [dated(range, 1), dated(range, 2)];
    if (from && to && from.slice(0, 4) <= to.slice(0, 4)) return {edtf: `${from}/${to}`, inferred: false};
  }
  const today = reading.text_.published.slice(0, 4) || reading.text_.resolveFrom.slice(0, 4);
  if (measure === "spent") {
    const beginning = since.exec(mask);
    const from = beginning ? dated(beginning, 1) : "";
    if (from && today) return {edtf: `${from.slice(0, 4)}/${today}`, inferred: true};
    const years = yearsIn(reading, clause) ?? yearsIn(reading, {start: 0, end: mask.length});
    if (years && today) return {edtf: `${Number(today) - years}/${today}`, inferred: true};
    return none;
  }
  const near = mask.slice(Math.max(0, (sum?.start ?? clause.start) - 90), (sum?.end ?? clause.end) + 60);
  const offset = Math.max(0, (sum?.start ?? clause.start) - 90);
  const stated = dates.filter(
    (date) => /^\d{4}$/.test(date.edtf) && date.start >= offset && date.end <= offset + near.length
  );
  const closest = sum ? stated.toSorted((a, b) => distance(a, sum) - distance(b, sum))[0] : stated[0];
  if (closest) return {edtf: closest.edtf, inferred: closest.relative};
  if (/\b(?:annual|yearly|a year|per year|per annum|each year|every year|annually)\b/i.test(near))
    return {edtf: "year", inferred: false};
  return none;
}

const distance = (a: Span, b: Span) => (a.start >= b.end ? a.start - b.end : b.start - a.end);

function yearsIn({mask, numbers, text}: Reading, {start, end}: Span): number | null {
  for (const match of mask.slice(start, end).matchAll(length)) {
    if (
      /\b(?:jailed|sentenced|imprisoned|prison|term)\b[^.;]{0,16}$/i.test(
        mask.slice(Math.max(0, start + match.index - 24), start + match.index)
      ) ||
      /\bprison|\bjail|\bsentenc\w+ to|\bjail|\bago\b|\blater\b|year-old|\bold\b/i.test(
        mask.slice(start + match.index, start + match.index + match[0].length + 16)
      )
    )
      continue;
    if (/decades?$|decade/i.test(match[0]) || /years?$/i.test(match[0])) {
      const number = numbers.find(
        (mention) => mention.start >= start + match.index && mention.end <= start + match.index + match[0].length
      );
      const unit = /decade/i.test(match[0]) ? 10 : /century/i.test(match[0]) ? 25 : 1;
      if (number) return number.value * unit;
      if (/decade/i.test(match[0])) return /two decades/i.test(text) ? 20 : 10;
    }
  }
  return null;
}
