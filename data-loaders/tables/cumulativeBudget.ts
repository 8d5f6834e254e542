import {z} from "zod";
import {cumulativeBudget as count} from "../record/index.js";
import {unverifiedColumns} from "./record/unverifiedColumns.js";
import {amount, count as number, key, name} from "./schema/column.js";
import {defineTable} from "./table.js";

/** A row a financial year with the approved budgets up to and with it. */
export const cumulativeBudget = defineTable({
  name: "cumulative-budget",
  title: "Cumulative budget",
  description:
    "Approved budgets added up, which aren't what the Court spent: a row a financial year, in euros and in dollars at the mean rate of each year (of September 2002 to December 2003 for the first period).",
  schema: z.strictObject({
    key: key("The financial year."),
    financial_year: name("Financial year", "A year, or two years that share one budget (2002-03)."),
    date: name("Date", "The first day of the financial year, from which the totals hold."),
    budget_eur: amount("Budget in euros", "The year's approved budget.", "EUR"),
    budget_usd: amount("Budget in dollars", "The same at the year's mean rate.", "USD"),
    confirmed: z
      .boolean()
      .meta({title: "Confirmed", description: "Whether the year's budget was read, rounded or derived."}),
    years: number("Years", "Financial years so far; the first has two calendar years.", "financial years"),
    cumulative_eur: amount("Total in euros", "All years so far.", "EUR"),
    cumulative_usd: amount("Total in dollars", "All years so far, each at its mean rate.", "USD"),
    confirmed_years: number("Confirmed years", "Confirmed financial years so far.", "financial years"),
    confirmed_eur: amount("Confirmed total in euros", "The confirmed years so far alone.", "EUR"),
    confirmed_usd: amount(
      "Confirmed total in dollars",
      "The confirmed years so far alone, each at its mean rate.",
      "USD"
    ),
    ...unverifiedColumns
  }),
  build: ({record}) => count(record)
});
