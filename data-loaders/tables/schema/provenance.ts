import {qualifiers, voices, type Claim} from "../../extract/claim.js";
import type {Document, Quote} from "../../read/document.js";
import {count, edtfOrNone, list, name, oneOf, reference, slugOrNone, text} from "./column.js";

/** The columns of a row that is taken from one document. */
export const placeColumns = {
  document: reference("documents", "Document", "The document's key."),
  short: name("Short name", "The document's short name, as charts print it."),
  collection: slugOrNone("Collection", "The story that the document belongs to; empty when to none.")
};

/** The columns that say who says so, and how firmly. */
export const voiceColumns = {
  voice: oneOf(voices, "Voice", "own: the document's own words; attributed: reported; quoted: in quotation marks."),
  speaker: text("Speaker", "Who says so, in the document's words; empty in the document's own voice."),
  speaker_key: slugOrNone("Speaker key", "One key for one speaker however named; empty in the document's own voice.")
};

/** How the words bound the number or the fact. */
export const qualifierColumn = oneOf(
  qualifiers,
  "Qualifier",
  "How the words bound the value; only and just change nothing."
);

/** The names of the values that the words don't state. */
export const inferredColumn = list("Inferred", "The columns whose values the words don't state.");

/** The columns of a quote: W3C Web Annotation's TextQuoteSelector and TextPositionSelector. */
export const quoteColumns = {
  quote_exact: name("Quote as received", "The words that carry the row, letter for letter as in the file received."),
  quote_text: name("Quote", "The same words for readers, with damaged characters repaired."),
  quote_start: count("Quote starts", "Offset of the first character of the quote, from 0.", "code points"),
  quote_end: count("Quote ends", "Offset after the last character of the quote.", "code points")
};

/** A date column that the claims share. */
export const dateColumn = edtfOrNone("Date", "When, as the document says it or as it follows from its date.");

/** The values of placeColumns. */
export function placeOf(document: Document) {
  return {document: document.id, short: document.row.short, collection: document.row.collection};
}

/** The values of voiceColumns. */
export function voiceOf({voice, speaker, speaker_key}: Pick<Claim, "voice" | "speaker" | "speaker_key">) {
  return {voice, speaker, speaker_key};
}

/** The values of quoteColumns. */
export function quoteOf(quote: Quote) {
  return {
    quote_exact: quote.exact,
    quote_text: quote.text,
    quote_start: quote.start,
    quote_end: quote.end
  };
}

/** The document with this id. */
export function documentOf(documents: readonly Document[], id: string): Document {
  const document = documents.find((document) => document.id === id);
  if (!document) throw new Error(`unknown document: ${id}; add it to the catalogue`);
  return document;
}
