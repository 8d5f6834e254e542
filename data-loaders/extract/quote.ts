import {locate} from "../read/index.js";
import type {Quote} from "../read/document.js";
import type {Span} from "./mentions/mention.js";
import {clauseAt} from "./clauses.js";
import type {Reading} from "./reading.js";

const longest = 40;
// A sentence as short as this stands whole; of a longer one the clause is quoted.
const enough = 16;
// Who says so, and what a thing is besides, have columns of their own or none.
const lead = /\b(?:said|says|stated|insisted|argued|noted|added|adding),?(?: adding)? that /g;
const tail = /,? according to\b|, (?:the \w+ (?:that|which)|which|although)\b/;
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The clause that carries a finding, at most 40 words, as a quote of the file as received. */
export function quoteOf(reading: Reading, span: Span): Quote {
  const {start, end} = trim(reading.text, clauseRound(reading, span));
  return locate(reading.text_.document, reading.sentence.start + start, reading.sentence.start + end);
}

/** The words of a finding alone, at most 40, as a quote of the file as received. */
export function wordsAt(reading: Reading, span: Span): Quote {
  const {start, end} = trim(
    reading.text,
    words(reading.text.slice(span.start, span.end)) > longest ? shorten(reading.text, span) : span
  );
  return locate(reading.text_.document, reading.sentence.start + start, reading.sentence.start + end);
}

function clauseRound(reading: Reading, span: Span): Span {
  const {text} = reading;
  const whole = {start: 0, end: text.length};
  if (words(text) <= enough) return whole;
  const first = clauseAt(reading, span.start);
  const last = clauseAt(reading, Math.max(span.start, span.end - 1));
  const clause = {start: Math.min(first.start, span.start), end: Math.max(last.end, span.end)};
  if (words(text.slice(clause.start, clause.end)) <= longest) return tighten(reading, span, clause);
  return shorten(text, span);
}

// Without the words that lead to it and those that hang on to it, unless they hold a number, a date or, before it, a country.
function tighten({text, numbers, sums, dates, countries}: Reading, span: Span, {start, end}: Span): Span {
  const led = [...text.slice(start, span.start).matchAll(lead)].at(-1);
  const from = led ? start + led.index + led[0].length : start;
  const hung = tail.exec(text.slice(span.end, end));
  const to = hung ? span.end + hung.index : end;
  // Most quotes have neither, and a sentence may hold a hundred thousand numbers.
  const holds = (first: number, last: number, ...all: (readonly Span[])[]) =>
    first < last && all.some((mentions) => mentions.some((mention) => first <= mention.start && mention.start < last));
  return {
    start: holds(start, from, numbers, sums, dates, countries) ? start : from,
    end: holds(to, end, numbers, sums, dates) ? end : to
  };
}

// The words themselves, with as many round them as fit.
function shorten(text: string, span: Span): Span {
  const tokens = [...text.matchAll(/\S+/g)].map((token) => ({start: token.index, end: token.index + token[0].length}));
  let from = tokens.findIndex(({end}) => end > span.start);
  let to = tokens.findLastIndex(({start}) => start < span.end);
  if (to - from + 1 > longest) to = from + longest - 1;
  while (to - from + 1 < longest && from > 0) --from;
  return {start: tokens[from].start, end: tokens[to].end};
}

function trim(text: string, {start, end}: Span): Span {
  while (start < end && /[\s,;:—-]/.test(text[start])) ++start;
  while (end > start && /[\s,;:—-]/.test(text[end - 1])) --end;
  return {start, end};
}
