import {rateOf} from "../count/rateOf.js";
import type {Rule} from "./rule.js";

const table = "budgets";

/** Budgets follow each other without a gap, each has a rate, and exactly those not found are unverified. */
export const budgetYears: Rule = ({rows}) =>
  rows[table].flatMap(({key, financial_year, how, unverified}, n) => {
    const before = rows[table][n - 1];
    if (key !== financial_year) return [{table, key, column: "financial_year", wayOut: `the row's key is ${key}`}];
    if (before && firstYear(financial_year) !== lastYear(before.financial_year) + 1)
      return [
        {
          table,
          key,
          column: "financial_year",
          wayOut: `the row before is ${before.financial_year}: put the years between back`
        }
      ];
    if ((how === "not found") !== unverified.includes("approved_eur_thousand"))
      return [{table, key, column: "how", wayOut: "not found and approved_eur_thousand in unverified go together"}];
    if (!rateOf(financial_year, rows["eur-usd"]))
      return [
        {
          table,
          key,
          column: "financial_year",
          kind: "unknown",
          wayOut: "eur-usd.csv has no rate for it: put that row back"
        }
      ];
    return [];
  });

const firstYear = (financialYear: string) => Number(financialYear.slice(0, 4));
const lastYear = (financialYear: string) =>
  financialYear.length === 4 ? firstYear(financialYear) : Number(financialYear.slice(0, 2) + financialYear.slice(5));
