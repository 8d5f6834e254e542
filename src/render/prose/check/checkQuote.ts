import type {Address} from "../address.js";
import type {Finding} from "../finding.js";
import {quotedIn, speakersOf, standsIn} from "../quoteCheck.js";
import type {Context} from "./context.js";

type Problem = Pick<Finding, "kind" | "message" | "fits">;

/** Whether the words in quotation marks stand in the document, and, if the address names a speaker, are theirs. */
export function checkQuote(
  words: string,
  {document, speaker}: Extract<Address, {scheme: "quote"}>,
  context: Context
): Problem | null {
  const text = context.textOf(document);
  if (text === undefined)
    return {kind: "unknown", message: `unknown document: ${document}; ${documentsOf(context)}`, fits: []};
  const quotations = quotedIn(words);
  if (quotations.length === 0) {
    return {
      kind: "misquoted",
      message: `"${words}" holds no quotation marks; put the words of ${document} in them, or use source:`,
      fits: []
    };
  }
  for (const quoted of quotations) {
    if (!standsIn(quoted.words, text)) {
      return {
        kind: "misquoted",
        message: `“${quoted.words}” doesn't stand in ${document}`,
        fits: fittingQuotes(quoted.words, context)
      };
    }
    if (!speaker) continue;
    const speakers = speakersOf(quoted.words, document, context.tables);
    if (!speakers.has(speaker)) {
      const others =
        [...speakers].map((key) => key || "the document itself").join(", ") || "nobody that the tables know";
      return {
        kind: "misquoted",
        message: `“${quoted.words}” is not said by ${speaker} in ${document}, but by ${others}`,
        fits: []
      };
    }
  }
  return null;
}

/** Links to the documents in which the words stand, ready to paste. */
export function fittingQuotes(words: string, {tables, textOf}: Pick<Context, "tables" | "textOf">): string[] {
  const found = (tables.documents ?? [])
    .map(({key}) => String(key))
    .filter((key) => standsIn(words, textOf(key) ?? ""));
  return found.slice(0, 3).map((key) => `[“${words}”](quote:${key})`);
}

function documentsOf({tables}: Context): string {
  return `one of ${(tables.documents ?? []).map(({key}) => key).join(", ")}`;
}
