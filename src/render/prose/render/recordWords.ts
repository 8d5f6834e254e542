import {sourceLine} from "../../../../data-loaders/record/sourceLine.js";
import type {Cell, TableRow, TableRows} from "../cells.js";
import {isUnconfirmed} from "../check/checkUnconfirmed.js";

/** Where a cell of the record comes from and how sure it is; "" for a cell of a document. */
export function recordWords(cell: Cell, tables: TableRows): string {
  const {row} = cell;
  const unverified = isUnconfirmed(cell, tables);
  if (typeof row.primary === "string" && typeof row.read_in === "string") {
    const how = row.read_in === row.primary ? "read in the primary source" : "not read in the primary source itself";
    return `Record: ${sourceLine({primary: row.primary, read_in: row.read_in})} (${unverified ? "unverified" : how})`;
  }
  if (!Array.isArray(row.unverified_cells)) return "";
  if (row.unverified_cells.length === 0) return "Counted from the record, all of it confirmed";
  return `Counted from the record${unverified ? ", unverified" : ""}; not confirmed in it: ${row.unverified_cells.join(", ")}`;
}

/** How a claim stands to the record: what the record has, where from, and how sure that is. */
export function checkedWords(claim: string, {checks = []}: TableRows): string {
  const check: TableRow | undefined = checks.find(({key}) => key === claim);
  if (!check) return "";
  const {finding, record_value, sources, certainty} = check;
  if (!record_value) return `Record: ${String(finding)}`;
  const from = Array.isArray(sources) && sources.length > 0 ? `; ${sources.join("; ")}` : "";
  return `Record: ${String(record_value)} (${[finding, certainty].filter(Boolean).join(", ")})${from}`;
}
