import type {ReferenceRecord} from "../files/index.js";
import {unverifiedCells} from "./doubt.js";
import {rateOf} from "./rateOf.js";

/**
 * Approved budgets up to and with a financial year, whole euros and dollars at the yearly means: all years, and those
 * alone whose budget was read, rounded or derived. `date` is the year's first day.
 */
export interface BudgetToDate {
  key: string;
  financial_year: string;
  date: string;
  budget_eur: number;
  budget_usd: number;
  confirmed: boolean;
  years: number;
  cumulative_eur: number;
  cumulative_usd: number;
  confirmed_years: number;
  confirmed_eur: number;
  confirmed_usd: number;
  unverified: string[];
  unverified_cells: string[];
}

/** A row a financial year, each with its running totals; a first period of two years is one. */
export function cumulativeBudget({rows}: ReferenceRecord): BudgetToDate[] {
  const years = rows.budgets.map((row) => {
    const rate = rateOf(row.financial_year, rows["eur-usd"])!;
    const eur = row.approved_eur_thousand * 1000;
    const firstMonth = rate.year.includes("..") ? rate.year.slice(0, 7) : `${rate.year}-01`;
    const used = [
      {table: "budgets", row, column: "approved_eur_thousand"},
      {table: "eur-usd", row: rate, column: "usd_per_eur"}
    ];
    return {row, date: `${firstMonth}-01`, eur, usd: eur * rate.usd_per_eur, doubted: unverifiedCells(used)};
  });
  const sum = (of: typeof years, unit: "eur" | "usd") => Math.round(of.reduce((total, year) => total + year[unit], 0));
  return years.map(({row, date, eur, usd, doubted}, n) => {
    const soFar = years.slice(0, n + 1);
    const confirmed = soFar.filter(({doubted}) => doubted.length === 0);
    return {
      key: row.financial_year,
      financial_year: row.financial_year,
      date,
      budget_eur: Math.round(eur),
      budget_usd: Math.round(usd),
      confirmed: doubted.length === 0,
      years: soFar.length,
      cumulative_eur: sum(soFar, "eur"),
      cumulative_usd: sum(soFar, "usd"),
      confirmed_years: confirmed.length,
      confirmed_eur: sum(confirmed, "eur"),
      confirmed_usd: sum(confirmed, "usd"),
      unverified: [
        ...(doubted.length > 0 ? ["budget_eur", "budget_usd"] : []),
        ...(confirmed.length < soFar.length ? ["cumulative_eur", "cumulative_usd"] : [])
      ],
      unverified_cells: soFar.flatMap(({doubted}) => doubted)
    };
  });
}
