import type {Cost} from "../../extract/claim.js";
import {at, sourceLine} from "../../record/index.js";
import {notCheckable, type Evidence, type Finding, type Unit} from "./finding.js";
import {judge} from "./judge.js";
import {spanOf, type Span} from "./span.js";
import {byWords, dateWords, millionWords, sentence} from "./words.js";

/** A sum against approved budgets: one year's for a budget; for a sum spent only beside it, as budgets aren't spending. */
export const cost: Unit<Cost> = (claim, time, evidence) => {
  if (claim.currency !== "EUR" && claim.currency !== "USD")
    return notCheckable(`The record has no sums in ${claim.currency}.`);
  const unit = claim.currency === "EUR" ? "eur" : "usd";
  if (claim.measure === "spent") return spent(claim, unit, time, evidence);
  if (claim.measure === "budget") return budget(claim, unit, time, evidence);
  return notCheckable("The record has no sums for single cases.");
};

function spent({currency}: Cost, unit: "eur" | "usd", time: Span, {budgets, record}: Evidence): Finding {
  const row = at(budgets, time.last);
  if (!row) return notCheckable(`The record has no budget ${byWords(time.edtf)}.`);
  const confirmed = millionWords(currency, row[`confirmed_${unit}`]);
  const all = millionWords(currency, row[`cumulative_${unit}`]);
  const reports = record.rows["spending-reports"].filter(
    (report) => report.currency === currency && spanOf(report.period).last <= time.last
  );
  const reported = reports.map(
    ({qualifier, amount, period}) =>
      `; the press reported ${qualifier === "exactly" ? "" : `${qualifier} `}${millionWords(currency, amount)} spent ${byWords(period.split("/")[1])}`
  );
  const years = `${row.confirmed_years} confirmed financial years to ${row.financial_year}`;
  return {
    finding: "not verified",
    record_value: `${confirmed} of approved budgets in ${years}, ${all} in all ${row.years}`,
    record_cells: [
      `cumulative-budget/${row.key}/confirmed_${unit}`,
      `cumulative-budget/${row.key}/cumulative_${unit}`,
      ...reports.map(({key}) => `spending-reports/${key}/amount`)
    ],
    sources: ["added up from budgets and eur-usd", ...reports.map(sourceLine)],
    certainty: "unverified",
    true_until: "",
    why: sentence(
      `the record has no total of what was spent ${byWords(time.edtf)}, and budgets aren't spending: those approved come to ${confirmed} in the ${years} and to ${all} in all ${row.years}, of which ${row.years - row.confirmed_years} could not be confirmed${reported.join("")}`
    )
  };
}

function budget(claim: Cost, unit: "eur" | "usd", time: Span, {budgets, record}: Evidence): Finding {
  const row = at(budgets, time.last);
  const year = dateWords(time.last.slice(0, 4));
  if (row?.financial_year !== year) return notCheckable(`The record has no budget for ${year} alone.`);
  const approved = row[`budget_${unit}`];
  const source = record.rows.budgets.find(({key}) => key === row.key)!;
  const value = millionWords(claim.currency, approved);
  const judged = judge(claim.qualifier, claim.amount, roundedAs(approved, claim.amount));
  const outcome = row.confirmed ? judged : "not verified";
  const rate = unit === "usd" ? " at the year's mean rate" : "";
  const says = `the record has ${value}${rate} as the approved budget of ${year}`;
  return {
    finding: outcome,
    record_value: value,
    record_cells: [`cumulative-budget/${row.key}/budget_${unit}`],
    sources: [sourceLine(source)],
    certainty: row.confirmed ? "confirmed" : "unverified",
    true_until: "",
    why: sentence(
      row.confirmed ? (judged === "differs" ? `it differs: ${says}` : says) : `${says}, which could not be confirmed`
    )
  };
}

/** A sum rounded to the digits that another shows. */
function roundedAs(amount: number, shown: number): number {
  const unit = 10 ** (/0*$/.exec(String(Math.round(shown)))![0].length || 0);
  return Math.round(amount / unit) * unit;
}
