import type {Cell, TableRow, TableRows} from "./cells.js";
import type {TextOf} from "./texts.js";

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

/** The claims, then the quotations, of the document that hold a part of a quotation, and with it who says it. */
export function rowsWith(
  part: string,
  document: string,
  {tables, textOf}: {tables: TableRows; textOf: TextOf}
): Cell[] {
  const whole: Record<string, (row: TableRow) => string> = {
    claims: ({quote_text}) => String(quote_text),
    quotations: ({quote_start, quotation_end}) =>
      textOf(document, {start: Number(quote_start), end: Number(quotation_end)}) ?? ""
  };
  return Object.keys(whole).flatMap((table) =>
    (tables[table] ?? [])
      .filter((row) => row.document === document && indexOfWords(even(whole[table](row)), part, 0) >= 0)
      .map((row) => ({table, key: String(row.key), column: "speaker_key", row}))
  );
}

/** What stands between the cuts (…) of a quotation, with plain marks and blanks. */
export function partsOf(words: string): string[] {
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
