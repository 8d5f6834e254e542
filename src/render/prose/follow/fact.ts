import {qualifiers, steps, type Qualifier, type Step} from "../../../../data-loaders/extract/claim.js";
import {isEdtf} from "../../../../data-loaders/read/edtf.js";
import type {Cell} from "../cells.js";
import type {Measure} from "../values/value.js";

/** What a cell holds, as words may say it. */
export type Fact =
  | {kind: "quantity"; value: number; measure: Measure; currency: string; qualifier: Qualifier}
  | {kind: "date"; edtf: string}
  | {kind: "country"; iso3: string}
  | {kind: "step"; step: Step}
  | {kind: "text"; text: string}
  | {kind: "none"};

const factors: Record<string, number> = {thousand: 1e3, million: 1e6, billion: 1e9};
const measures: Record<string, Measure> = {
  years: "years",
  months: "months",
  weeks: "weeks",
  days: "days",
  hours: "hours",
  percent: "percent",
  pct: "percent",
  share: "share",
  ratio: "times",
  times: "times"
};

// The sums that stand in the row's own currency. The schemas would tell, but reading them all takes a second.
const sums = /^(?:amount|spent|per_verdict)$/;

/** What the cell holds. A number's measure comes from the end of its column's name, as in `cost_usd`. */
export function factOf({column, row}: Pick<Cell, "column" | "row">): Fact {
  const value = row[column];
  if (typeof value === "number") return quantity(column, row, value);
  if (typeof value !== "string" || value === "") return {kind: "none"};
  if (/^(?:country|iso3)$/.test(column) && /^[A-Z]{3}$/.test(value)) return {kind: "country", iso3: value};
  if (column === "step" && (steps as readonly string[]).includes(value)) return {kind: "step", step: value as Step};
  return isEdtf(value) ? {kind: "date", edtf: value} : {kind: "text", text: value};
}

function quantity(column: string, row: Cell["row"], value: number): Fact {
  if (/(?:^|_)year$/.test(column)) return {kind: "date", edtf: String(value)};
  // "usd_per_eur" is a rate, no sum.
  const [, code, factor] = /(?<!_per)_(usd|eur|gbp|chf)(?:_(thousand|million|billion))?$/.exec(column) ?? [];
  const money = code?.toUpperCase() ?? (sums.test(column) ? String(row.currency ?? "") : "");
  const measure = money ? "money" : (measures[column.split("_").at(-1)!] ?? "count");
  return {
    kind: "quantity",
    value: value * (factors[factor] ?? 1),
    measure,
    currency: money,
    qualifier: qualifierIn(column, row)
  };
}

// A table with several numbers has a qualifier a number; where there is but one, it is the row's.
function qualifierIn(column: string, row: Cell["row"]): Qualifier {
  const own = row[`${column}_qualifier`];
  const lone = /^(?:count|amount|value)$/.test(column) ? row.qualifier : undefined;
  const found = own ?? lone;
  return (qualifiers as readonly unknown[]).includes(found) ? (found as Qualifier) : "exactly";
}
