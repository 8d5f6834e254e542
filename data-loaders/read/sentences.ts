import {edge} from "./breaks/edge.js";
import {breaks} from "./breaks/index.js";

/** A stretch of a text: offsets in UTF-16 units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const candidate = /(?<![.!?…])[.!?…]+["”’'»)\]]*(?:\s+(?=\S)|(?=["“‘([]?\p{Lu}))/gu;
const window = 200;
const longest = 4000;
// Unicode's sentence boundaries (UAX #29) with CLDR's list of abbreviations.
const segmenter = new Intl.Segmenter("en-u-ss-standard", {granularity: "sentence"});

/** The sentences of one paragraph, blanks trimmed, as offsets into it. */
export function sentences(text: string): Span[] {
  const starts = [0];
  let begun = 0;
  let marks = 0;
  let counted = 0;
  for (const {0: found, index} of text.matchAll(candidate)) {
    const mark = found.trimEnd();
    const glued = mark === found;
    let end = index + mark.length;
    for (; counted < end; counted += 1) if (text[counted] === '"') marks += 1;
    // “end."The”: a straight mark that opens belongs to the right.
    if (glued && mark.endsWith('"') && marks % 2 === 1) end -= 1;
    const next = glued ? end : index + found.length;
    if (next <= begun) continue;
    const left = text.slice(Math.max(begun, end - window), end);
    const here = edge(left, text.slice(next, next + window), glued);
    if (!(decide(here) ?? unicodeBreaks(left, text.slice(end, next + window), next - end))) continue;
    starts.push(next);
    begun = next;
    marks = 0;
    counted = next;
  }
  return starts.flatMap((start, n) => pieces(text, start, starts[n + 1] ?? text.length));
}

function decide(here: ReturnType<typeof edge>): boolean | undefined {
  for (const rule of breaks) {
    const answer = rule(here);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function unicodeBreaks(left: string, right: string, blank: number): boolean {
  const start = left.length + blank;
  return segmenter.segment(left + right).containing(start)?.index === start;
}

/** A sentence without its blanks; one that no reader would call a sentence is cut at blanks, so that rules stay quick. */
function pieces(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to;) {
    let end = to;
    if (end - start > longest) {
      const blank = text.slice(start, start + longest).lastIndexOf(" ");
      end = start + (blank > 0 ? blank : longest);
      if (/[\ud800-\udbff]/.test(text[end - 1])) end -= 1;
    }
    const trimmed = trim(text, start, end);
    if (trimmed.start < trimmed.end) spans.push(trimmed);
    start = end;
  }
  return spans;
}

/** The span without the blanks at its ends. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return {start, end};
}

function isBlank(character: string): boolean {
  return character.trim() === "";
}
