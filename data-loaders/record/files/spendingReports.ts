import {qualifiers} from "../../extract/claim.js";
import {amount, edtf, oneOf} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row a press figure for what the Court had spent to a date. */
export const spendingReports = recordFile({
  name: "spending-reports",
  file: "spending-reports.csv",
  title: "Press reports of spending",
  description: "What the press reported that the Court had spent to a date: a row a report.",
  columns: {
    reported: edtf("Reported", "When it was reported."),
    amount: amount("Amount", "The sum reported.", "units of the currency"),
    currency: oneOf(["EUR", "USD"], "Currency", "ISO 4217 code."),
    qualifier: oneOf(qualifiers, "Qualifier", "How the words bound the sum."),
    period: edtf("Period", "The time that the sum stands for.")
  }
});
