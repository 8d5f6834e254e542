import {scopes, steps} from "../../extract/claim.js";
import {edtf, iso3, name, oneOf, text} from "./column.js";
import {recordFile} from "./recordFile.js";

const dated = steps.filter((step) => step !== "begun" && step !== "left");

/** A row a dated step of a State in giving up membership or signature. */
export const withdrawals = recordFile({
  name: "record-withdrawals",
  file: "withdrawals.csv",
  title: "Withdrawals in the record",
  description: "The dated steps of States in giving up membership or signature, as the record has them: a row a step.",
  columns: {
    iso3: iso3(),
    country: name("Country", "The State's name."),
    scope: oneOf(scopes, "Scope", "What is given up."),
    step: oneOf(dated, "Step", "How far it went."),
    date: edtf("Date", "When."),
    note: text("Note", "What else there is to say.")
  }
});
