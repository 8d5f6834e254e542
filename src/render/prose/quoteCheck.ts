import type {TableRows} from "./cells.js";

/** Words in quotation marks within a text; offsets take in the marks, `words` leave them out. */
export interface Quoted {
  start: number;
  end: number;
  words: string;
}

const marks = /“([^“”]*)”|"([^"]*)"|«([^«»]*)»|(?<![\p{L}\p{N}])‘([^‘’]*(?:’(?=\p{L})[^‘’]*)*)’(?!\p{L})/gu;

/** The stretches in quotation marks. An opening mark without its end runs to the end of the text. */
export function quotedIn(text: string): Quoted[] {
  const found = [...text.matchAll(marks)].map(({0: whole, index}) => ({
    start: index,
    end: index + whole.length,
    words: whole.slice(1, -1)
  }));
  const rest = [...text]
    .map((_, i) => i)
    .find((i) => /[“”"«»]/.test(text[i]) && !found.some(({start, end}) => start <= i && i < end));
  if (rest !== undefined) found.push({start: rest, end: text.length, words: text.slice(rest + 1)});
  return found.sort((a, b) => a.start - b.start);
}

const even = (text: string) =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, " ");

/** Whether the words stand in the document's text letter for letter, a cut (…) aside; only marks and blanks may differ. */
export function standsIn(words: string, text: string): boolean {
  const whole = even(text);
  let at = 0;
  const parts = partsOf(words);
  for (const part of parts) {
    const found = indexOfWords(whole, part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.length > 0;
}

/** Who says the words in the document, as speaker keys; "" for the document's own voice. */
export function speakersOf(words: string, document: string, tables: TableRows): Set<string> {
  const [first = ""] = partsOf(words);
  const rows = [...(tables.quotations ?? []), ...(tables.claims ?? [])];
  return new Set(
    rows
      .filter((row) => row.document === document && indexOfWords(even(String(row.quote_text)), first, 0) >= 0)
      .map((row) => String(row.speaker_key ?? ""))
  );
}

function partsOf(words: string): string[] {
  return even(words)
    .split(/ ?(?:\[?…\]?|\[?\.\.\.\]?) ?/)
    .map((part) => part.trim().replace(/,$/, ""))
    .filter((part) => part !== "");
}

// A quotation begins and ends with whole words: "four" is no quotation of "fourteen".
function indexOfWords(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const cutsBefore = /^[\p{L}\p{N}]/u.test(part) && /[\p{L}\p{N}]$/u.test(text.slice(0, at));
    const cutsAfter = /[\p{L}\p{N}]$/u.test(part) && /^[\p{L}\p{N}]/u.test(text.slice(at + part.length));
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}
