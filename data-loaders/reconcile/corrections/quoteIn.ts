import type {Document, Quote} from "../../read/document.js";
import {codePoints, locate} from "../../read/locate.js";
import {wrong, type Correction} from "./parse.js";

const longest = 40;

/** The place of an added claim: its quote and the number of its sentence. */
export interface Placed {
  quote: Quote;
  sentence: number;
}

/** The quote of a correction in its document, or what is wrong with it. */
export function quoteIn(correction: Correction, document: Document): Placed | string {
  const {quote_exact: exact, quote_start, quote_end} = correction.cells;
  const places = placesOf(exact, document.source);
  const say = (what: string, wayOut: string) => wrong(correction, "quote_exact", what, wayOut);
  if (places.length === 0)
    return say("missing quote", `${document.row.file} has no such words: copy them letter for letter`);
  const given = places.filter(
    ({from, to}) => `${codePoints(document, from)}-${codePoints(document, to)}` === `${quote_start}-${quote_end}`
  );
  if (places.length > 1 && given.length === 0)
    return say(
      "invalid quote",
      `${document.row.file} has these words ${places.length} times: give more of them, or quote_start and quote_end`
    );
  const {from, to} = given[0] ?? places[0];
  const at = toText(document, from);
  const quote = locate(document, at, toText(document, to));
  if (quote.text.split(/\s+/).length > longest)
    return say("invalid quote", `at most ${longest} words: quote the clause that carries the claim`);
  const sentence = document.sentences.find(({start, end}) => start <= at && at < end);
  if (!sentence) return say("invalid quote", "it stands outside the article's sentences: quote one of them");
  return {quote, sentence: sentence.index};
}

/** Whether the words stand in the document. */
export function stands(exact: string, document: Document): boolean {
  return placesOf(exact, document.source).length > 0;
}

/** Offsets in the file received, in UTF-16 units, of the words; a spreadsheet writes line breaks its own way. */
function placesOf(exact: string, source: string): {from: number; to: number}[] {
  const escaped = exact.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("\n", "\\r?\n");
  return [...source.matchAll(new RegExp(escaped, "g"))].map(({0: found, index}) => ({
    from: index,
    to: index + found.length
  }));
}

function toText({repairs}: Document, unit: number): number {
  return repairs
    .filter(({end}) => end <= unit)
    .reduce((at, {start, end, repaired}) => at + repaired.length - (end - start), unit);
}
