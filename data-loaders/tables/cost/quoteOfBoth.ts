import type {Claim} from "../../extract/claim.js";
import type {Document, Quote} from "../../read/document.js";
import type {Statement} from "./statements.js";

const limit = 40;

/** The words that carry sum and count; where they run past 40 words, those that carry the sum. */
export function quoteOfBoth({spent, verdicts}: Statement, document: Document): Quote {
  const [first, last] = spent.quote.start <= verdicts.quote.start ? [spent, verdicts] : [verdicts, spent];
  if (first.quote.end >= last.quote.end) return first.quote;
  const words = document.text.slice(startOf(first, document), startOf(last, document) + last.quote.text.length);
  if (words.split(/\s+/).length > limit) return spent.quote;
  return {
    exact: [...document.source].slice(first.quote.start, last.quote.end).join(""),
    text: words,
    prefix: first.quote.prefix,
    suffix: last.quote.suffix,
    start: first.quote.start,
    end: last.quote.end
  };
}

function startOf({key, quote, sentence}: Claim, {text, sentences}: Document): number {
  const start = text.indexOf(quote.text, sentences[sentence].start);
  if (start < 0) throw new Error(`missing quote: ${key}: ${JSON.stringify(quote.text)}; its sentence doesn't hold it`);
  return start;
}
