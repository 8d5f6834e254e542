import {z} from "zod";
import {key, slugOrNone, text} from "./schema/column.js";
import {documentOf, placeColumns, placeOf, quoteColumns, quoteOf} from "./schema/provenance.js";
import {defineTable} from "./table.js";

/** A row a passage that a document puts in quotation marks. */
export const quotations = defineTable({
  name: "quotations",
  title: "Quotations",
  description: "What the documents put in quotation marks, and whose words they say it is.",
  schema: z.strictObject({
    key: key("Document and statement or speaker."),
    ...placeColumns,
    speaker: text("Speaker", "Whose words they are, in the document's words; empty when it doesn't say."),
    speaker_key: slugOrNone("Speaker key", "One key for one speaker however named; empty when none is."),
    statement: slugOrNone("Statement", "One key for one statement in several documents or wordings."),
    ...quoteColumns
  }),
  build: ({quotations, documents}) =>
    quotations.map(({key, document, speaker, speaker_key, statement, quote}) => ({
      key,
      ...placeOf(documentOf(documents, document)),
      speaker,
      speaker_key,
      statement,
      ...quoteOf(quote)
    }))
});
