import type {TableRows} from "./cells.js";
import {claimKeys} from "./render/origins.js";

/** The cells that rest on each claim, by the claim's key: `table/key`, or `table/key/column` where a column names it. */
export function cellsByClaim(tables: TableRows): Map<string, string[]> {
  const claims = new Set((tables.claims ?? []).map(({key}) => String(key)));
  const found = new Map<string, string[]>();
  const add = (claim: string, cell: string) => found.set(claim, [...(found.get(claim) ?? []), cell]);
  for (const [table, rows] of Object.entries(tables)) {
    if (table === "claims") continue;
    for (const row of rows) {
      const named = Object.entries(row).filter(([column]) => column.endsWith("_claim"));
      for (const [column, claim] of named)
        add(String(claim), `${table}/${row.key}/${column.slice(0, -"_claim".length)}`);
      if (named.length > 0) continue;
      const keys = claimKeys({table, key: String(row.key), column: "", row}, tables);
      for (const claim of new Set(keys)) if (claims.has(claim)) add(claim, `${table}/${row.key}`);
    }
  }
  return found;
}
