import type {Qualifier} from "../../extract/claim.js";
import type {agreement} from "../agreement.js";
import type {costPerVerdict} from "../costPerVerdict.js";
import type {documents} from "../documents.js";
import type {membership} from "../membership.js";
import type {quotations} from "../quotations.js";
import type {sharedWording} from "../sharedWording.js";
import type {RowOf} from "../table.js";
import type {withdrawals} from "../withdrawals.js";

/** The rows of one collection that tallies may count. */
export interface Countable {
  documents: RowOf<typeof documents>[];
  quotations: RowOf<typeof quotations>[];
  withdrawals: RowOf<typeof withdrawals>[];
  membership: RowOf<typeof membership>[];
  "cost-per-verdict": RowOf<typeof costPerVerdict>[];
  agreement: RowOf<typeof agreement>[];
  "shared-wording": RowOf<typeof sharedWording>[];
}

/** A number worked out; `key` without the collection, `inputs` as `table/key/column`. */
export interface TallyValue {
  key: string;
  name: string;
  value: number;
  qualifier: Qualifier;
  formula: string;
  inputs: string[];
}

/** One tally, or a family of them, of one collection; none where there is nothing to count. */
export type Tally = (tables: Countable) => TallyValue[];

/** The number of distinct values of a column; none without rows. */
export function distinct<C extends string, T extends string>(
  table: T,
  rows: readonly ({key: string} & Record<C, string>)[],
  column: C,
  {key, name, formula}: Pick<TallyValue, "key" | "name" | "formula">
): TallyValue[] {
  if (rows.length === 0) return [];
  const value = new Set(rows.map((row) => row[column])).size;
  return [
    {key, name, value, qualifier: "exactly", formula, inputs: rows.map((row) => `${table}/${row.key}/${column}`)}
  ];
}
