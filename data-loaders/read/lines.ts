import {trim, type Span} from "./sentences.js";

/** A line that isn't blank, blanks trimmed; `row` counts all lines, so that a gap between rows is a blank line. */
export interface Line extends Span {
  text: string;
  row: number;
  /** The number of words; endless for a line too long to be anything but the article's. */
  words: number;
  /** The length of the whole line, also when its head was taken off. */
  width: number;
}

const longest = 2000;

/** The line between two offsets of `text`, blanks trimmed. */
export function lineAt(text: string, from: number, to: number, row: number): Line {
  const {start, end} = trim(text, from, to);
  const words = text.slice(start, end);
  const length = end - start;
  return {start, end, text: words, row, words: length > longest ? Infinity : words.split(/\s+/).length, width: length};
}

/** The lines of a text that aren't blank. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  let row = 0;
  for (const part of text.split(/(\r\n|[\n\r\f\v\u2028\u2029])/)) {
    if (row % 2 === 0) {
      const line = lineAt(text, start, start + part.length, row / 2);
      if (line.text !== "") found.push(line);
    }
    start += part.length;
    row += 1;
  }
  return found;
}

const ended = /[.!?:;…]["”’'»)\]]*$/;
const narrow = 40;
const wide = 100;

/**
 * Lines as paragraphs: one each, but for text broken at a fixed width in the middle of sentences (wire copy, mail).
 * Two lines are one paragraph if they follow each other, the first has no end of a sentence, and its width had no room
 * for the next word; before a capital, only in a text that breaks before small letters elsewhere.
 */
export function paragraphs(all: Line[]): Line[][] {
  const widths = blockWidths(all);
  const wraps = all.map((line, n) => n > 0 && isWrapped(all[n - 1], line, widths[n - 1]));
  const proven = all.filter((line, n) => wraps[n] && /^\p{Ll}/u.test(line.text)).length;
  const found: Line[][] = [];
  for (const [n, line] of all.entries()) {
    const goesOn = wraps[n] && (/^\p{Ll}/u.test(line.text) || proven >= 2);
    if (goesOn) found[found.length - 1].push(line);
    else found.push([line]);
  }
  return found;
}

function isWrapped(line: Line, next: Line, width: number): boolean {
  if (next.row !== line.row + 1 || width > wide || line.width < narrow) return false;
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  return !ended.test(line.text) && line.width + 1 + word.length >= width && !/^[-•*·–—]/.test(next.text);
}

/** For each line, the longest line of those that stand together with it. */
function blockWidths(all: Line[]): number[] {
  const widths: number[] = [];
  for (let from = 0; from < all.length;) {
    let to = from + 1;
    while (to < all.length && all[to].row === all[to - 1].row + 1) to += 1;
    const width = all.slice(from, to).reduce((most, line) => Math.max(most, line.width), 0);
    for (; from < to; from += 1) widths.push(width);
  }
  return widths;
}
