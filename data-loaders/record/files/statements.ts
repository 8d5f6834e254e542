import {edtf, name, text} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row a statement of somebody whom the documents quote. */
export const statements = recordFile({
  name: "statements",
  file: "statements.csv",
  title: "Statements",
  description: "Statements of people and bodies whom the documents quote: a row a statement.",
  columns: {
    date: edtf("Date", "When it was made."),
    speaker: name("Speaker", "Who made it."),
    says: name("Says", "What it says, in our words."),
    note: text("Note", "What else there is to say.")
  }
});
