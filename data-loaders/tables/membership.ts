import {claimRows, claimSchema} from "./schema/claimRows.js";
import {kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

const schema = claimSchema(kindColumns.membership);

/** A row a count of states. */
export const membership = defineTable({
  name: "membership",
  title: "Membership",
  description: "How many states the documents count: a row a claim.",
  schema,
  build: (input) => claimRows(input, "membership", schema)
});
