import {z} from "zod";
import {amount, oneOf, text} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row a financial year's approved programme budget. */
export const budgets = recordFile({
  name: "budgets",
  file: "budgets.csv",
  title: "Approved budgets",
  description: "The Court's approved programme budgets, which aren't what it spent: a row a financial year.",
  columns: {
    financial_year: z
      .string()
      .regex(/^\d{4}(-\d{2})?$/, "give a year, as 2004, or two as 2002-03")
      .meta({title: "Financial year", description: "A year, or two years that share one budget (2002-03)."}),
    approved_eur_thousand: amount("Approved budget", "The sum approved.", "thousand EUR"),
    how: oneOf(
      ["read", "rounded", "derived", "not found"],
      "How",
      "read; rounded: read, but rounded; derived: worked out from another figure that was read; not found."
    ),
    note: text("Note", "What else there is to say.")
  }
});
