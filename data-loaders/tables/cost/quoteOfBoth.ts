import type {Document, Quote} from "../../read/document.js";
import type {Statement} from "./statements.js";

const limit = 40;

/** The words that carry sum and count; where they run past 40 words, those that carry the sum. */
export function quoteOfBoth({spent, verdicts}: Statement, {text, source, sentences}: Document): Quote {
  const [first, last] = spent.quote.start <= verdicts.quote.start ? [spent, verdicts] : [verdicts, spent];
  if (first.quote.end >= last.quote.end) return first.quote;
  const at = text.indexOf(first.quote.text, sentences[first.sentence].start);
  const end = text.indexOf(last.quote.text, sentences[last.sentence].start) + last.quote.text.length;
  const words = text.slice(at, end);
  if (words.split(/\s+/).length > limit) return spent.quote;
  return {
    exact: [...source].slice(first.quote.start, last.quote.end).join(""),
    text: words,
    prefix: first.quote.prefix,
    suffix: last.quote.suffix,
    start: first.quote.start,
    end: last.quote.end
  };
}
