import {z} from "zod";
import type {Quotation} from "../extract/claim.js";
import {textBetween} from "../read/textBetween.js";
import {wordingNumbers} from "../reconcile/wording/wordingNumbers.js";
import {count, key, slugOrNone, text} from "./schema/column.js";
import {documentOf, placeColumns, placeOf, quoteColumns, quoteOf} from "./schema/provenance.js";
import {defineTable, type TableInput} from "./table.js";

const longest = 5;

/** A row a passage that a document puts in quotation marks; of a long one, its first words and where it ends. */
export const quotations = defineTable({
  name: "quotations",
  title: "Quotations",
  description:
    "What the documents put in quotation marks, and whose words they say it is. Of more than five words only the first five are given, with the place of all of them.",
  schema: z.strictObject({
    key: key("Document and statement or speaker."),
    ...placeColumns,
    speaker: text("Speaker", "Whose words they are, in the document's words; empty when it doesn't say."),
    speaker_key: slugOrNone("Speaker key", "One key for one speaker however named; empty when none is."),
    statement: slugOrNone("Statement", "One key for one statement in several documents or wordings."),
    wording: count("Wording", "Which of the statement's wordings in the collection it is, or is a part of, from 1."),
    words: count("Words", "How many words stand in the quotation marks.", "words"),
    quotation_end: count(
      "Quotation ends",
      "Offset after the last character of the whole quotation, which begins where its quote does.",
      "code points"
    ),
    ...quoteColumns
  }),
  build(input) {
    const wordings = wordingNumbers(input.quotations, input.documents);
    return input.quotations.map((quotation) => rowOf(quotation, wordings.get(quotation)!, input));
  }
});

function rowOf(quotation: Quotation, wording: number, {documents}: TableInput) {
  const {key, speaker, speaker_key, statement, quote} = quotation;
  const document = documentOf(documents, quotation.document);
  const opening = new RegExp(`^\\s*(?:\\S+\\s+){${longest - 1}}\\S+`).exec(quote.exact)?.[0] ?? quote.exact;
  const end = quote.start + [...opening].length;
  return {
    key,
    ...placeOf(document),
    speaker,
    speaker_key,
    statement,
    wording,
    words: quote.text.split(/\s+/).filter(Boolean).length,
    quotation_end: quote.end,
    ...quoteOf({...quote, exact: opening, text: textBetween(document, quote.start, end), end})
  };
}
