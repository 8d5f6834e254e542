import type {Address} from "../address.js";
import type {Cell} from "../cells.js";
import type {Finding} from "../finding.js";
import {partsOf, quotedIn, rowsWith, standsIn} from "../quoteCheck.js";
import type {Context} from "./context.js";

type Problem = Pick<Finding, "kind" | "message" | "fits">;
type QuoteAddress = Extract<Address, {scheme: "quote"}>;

/** Whether the words in quotation marks stand in the document and are the named speaker's, and the rows that know whose. */
export function checkQuote(
  words: string,
  {document, speaker}: QuoteAddress,
  context: Context
): {cells: Cell[]; problem: Problem | null} {
  const fail = (problem: Problem) => ({cells: [], problem});
  const text = context.textOf(document);
  if (text === undefined)
    return fail({kind: "unknown", message: `unknown document: ${document}; ${documentsOf(context)}`, fits: []});
  const quotations = quotedIn(words);
  if (quotations.length === 0) {
    return fail({
      kind: "misquoted",
      message: `"${words}" holds no quotation marks; put the words of ${document} in them, or use source:`,
      fits: []
    });
  }
  const cells: Cell[] = [];
  for (const quoted of quotations) {
    if (!standsIn(quoted.words, text)) {
      return fail({
        kind: "misquoted",
        message: `“${quoted.words}” doesn't stand in ${document}`,
        fits: fittingQuotes(quoted.words, context)
      });
    }
    // The tables have a quotation of several sentences a sentence a row.
    for (const part of partsOf(quoted.words).flatMap((words) => words.split(/(?<=[.!?]) /))) {
      const rows = rowsWith(part, document, context);
      const theirs = speaker ? rows.filter(({row}) => row.speaker_key === speaker) : rows;
      if (speaker && theirs.length === 0) return fail(notTheirs(part, {document, speaker}, rows));
      cells.push(...theirs);
    }
  }
  return {cells, problem: null};
}

function notTheirs(part: string, {document, speaker}: Omit<QuoteAddress, "scheme">, rows: readonly Cell[]): Problem {
  const others = [...new Set(rows.map(({row}) => String(row.speaker_key) || "the document itself"))];
  return {
    kind: "misquoted",
    message: `“${part}” is not said by ${speaker} in ${document}, but by ${others.join(", ") || "nobody that the tables know"}`,
    fits: []
  };
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
