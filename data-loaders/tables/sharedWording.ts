import {z} from "zod";
import type {Quotation} from "../extract/claim.js";
import {plain} from "../extract/reading.js";
import {locate} from "../read/index.js";
import {collectionsOf} from "../reconcile/collections.js";
import {slug} from "../reconcile/slug.js";
import {passagesOf, type Passage, type Place} from "../reconcile/wording/passages.js";
import {wordsOf} from "../reconcile/wording/words.js";
import {count, key, list} from "./schema/column.js";
import {distinctKeys} from "./schema/distinctKeys.js";
import {placeColumns, placeOf, quoteColumns, quoteOf} from "./schema/provenance.js";
import {defineTable, type TableInput} from "./table.js";

const openingWords = 5;

/** A row a passage of eight words or more in a row that two or more documents of a collection hold. */
export const sharedWording = defineTable({
  name: "shared-wording",
  title: "Shared wording",
  description:
    "Passages of eight words or more in a row, case and marks aside, that two or more documents of one collection hold: a row a passage, longest first, with its first words and the places of all of them. Who took it from whom, or both from a third, is not said.",
  schema: z.strictObject({
    key: key("Collection, and the passage's first and last three words."),
    ...placeColumns,
    words: count("Words", "How many words in a row.", "words"),
    documents: list("Documents", "Those that hold the passage, in the catalogue's order.").meta({
      references: "documents"
    }),
    documents_count: count("Count of documents", "How many hold it."),
    origins: list("Origins", "Where those documents come from, as the catalogue knows."),
    origins_count: count("Count of origins", "How many different origins the catalogue knows."),
    origins_unknown: count("Origins unknown", "Documents that hold it whose origin the catalogue doesn't know."),
    wordings: count("Wordings", "In how many ways it is written, case and marks included."),
    quoted_in: list("Quoted in", "Documents in which all of it stands in quotation marks.").meta({
      references: "documents"
    }),
    speaker_keys: list("Speaker keys", "Whose words those documents say it is."),
    places: list("Places", "document/start-end: the whole passage's code points in each file received."),
    ...quoteColumns
  }),
  build: (input) =>
    distinctKeys(
      collectionsOf(input.documents).flatMap(([collection, documents]) =>
        passagesOf(documents).map((passage) => rowOf(passage, collection, input))
      )
    )
});

function rowOf({words, places}: Passage, collection: string, {quotations}: TableInput) {
  const spans = places.map(({document, start, end}) => ({document, quote: locate(document, start, end)}));
  const origins = distinct(places.map(({document}) => document.row.origin).filter((origin) => origin !== ""));
  const quoted = spans.flatMap(({document, quote}) => {
    const round = quotations.find((one) => one.document === document.id && holds(one, quote));
    return round ? [{document: document.id, speaker: round.speaker_key}] : [];
  });
  return {
    key: keyOf(collection, places[0]),
    ...placeOf(places[0].document),
    words,
    documents: places.map(({document}) => document.id),
    documents_count: places.length,
    origins: origins.map((origin) => origin.replaceAll(";", ",")),
    origins_count: origins.length,
    origins_unknown: places.filter(({document}) => document.row.origin === "").length,
    wordings: distinct(spans.map(({quote}) => plain(quote.text))).length,
    quoted_in: quoted.map(({document}) => document),
    speaker_keys: distinct(quoted.map(({speaker}) => speaker).filter((speaker) => speaker !== "")),
    places: spans.map(({document, quote}) => `${document.id}/${quote.start}-${quote.end}`),
    ...quoteOf(openingOf(places[0]))
  };
}

function holds({quote}: Quotation, {start, end}: {start: number; end: number}): boolean {
  return quote.start <= start && end <= quote.end;
}

function openingOf({document, start, end}: Place) {
  const words = wordsOf(document.text.slice(start, end));
  return locate(document, start, start + words[openingWords - 1].end);
}

function keyOf(collection: string, {document, start, end}: Place): string {
  const words = wordsOf(document.text.slice(start, end)).map(({folded}) => folded);
  const ends = [words.slice(0, 3), words.slice(-3)].map((some) => slug(some.join(" ")));
  return [collection, ...ends].filter((part) => part !== "").join(".");
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
