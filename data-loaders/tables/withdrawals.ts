import {claimRows, claimSchema} from "./schema/claimRows.js";
import {kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

const schema = claimSchema(kindColumns.withdrawal);

/** A row a claim that a country gives up membership or signature. */
export const withdrawals = defineTable({
  name: "withdrawals",
  title: "Withdrawals",
  description: "How far the documents say that countries had gone in giving up membership or signature: a row a claim.",
  schema,
  build: (input) => claimRows(input, "withdrawal", schema)
});
