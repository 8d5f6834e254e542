import {z} from "zod";
import {count, edtfOrNone, key, name, slugOrNone, text} from "./schema/column.js";
import {defineTable} from "./table.js";

/** A row a document: what the catalogue says of it, and how much was read out of it. */
export const documents = defineTable({
  name: "documents",
  title: "Documents",
  description: "The catalogue: a row a document.",
  schema: z.strictObject({
    key: key("The document's id in the catalogue."),
    short: name("Short name", "As charts print it."),
    publisher: name("Publisher", "Who published the text."),
    headline: text("Headline", "Empty when the file has none."),
    byline: text("Byline", "The author named; empty when none is."),
    published: edtfOrNone("Published", "When the text was published."),
    published_basis: text(
      "Basis of the date",
      "stated: in the text; url: in the address; inferred: from what it tells."
    ),
    origin: text("Origin", "Where the text comes from, as far as known; empty when not."),
    origin_basis: text("Basis of the origin", "stated: in the text; publisher: taken to be the publisher's own."),
    url: text("Address", "Where the text was published."),
    collection: slugOrNone("Collection", "The story that the document belongs to; empty when to none."),
    note: text("Note", "What the catalogue adds."),
    file: name("File", "The file's name in data-loaders/documents."),
    sha256: text("SHA-256", "The file's hash, in hexadecimal."),
    characters: count("Length", "Of the file as received.", "code points"),
    sentences: count("Sentences", "Sentences and headlines read out of the file, furniture left out."),
    repairs: count("Repairs", "Damaged characters or sequences repaired."),
    claims: count("Claims", "Claims read out of the sentences.")
  }),
  build: ({documents, claims}) =>
    documents.map(({id, row, source, sentences, repairs}) => ({
      key: id,
      short: row.short,
      publisher: row.publisher,
      headline: row.headline,
      byline: row.byline,
      published: row.published,
      published_basis: row.published_basis,
      origin: row.origin,
      origin_basis: row.origin_basis,
      url: row.url,
      collection: row.collection,
      note: row.note,
      file: row.file,
      sha256: row.sha256,
      characters: [...source].length,
      sentences: sentences.length,
      repairs: repairs.length,
      claims: claims.filter((claim) => claim.document === id).length
    }))
});
