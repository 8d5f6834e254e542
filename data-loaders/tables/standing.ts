import {claimRows, claimSchema} from "./schema/claimRows.js";
import {kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

const schema = claimSchema(kindColumns.standing);

/** A row a claim of what a country is to the Rome Statute. */
export const standing = defineTable({
  name: "standing",
  title: "Standing",
  description: "What the documents say that countries are to the Rome Statute: a row a claim.",
  schema,
  build: (input) => claimRows(input, "standing", schema)
});
