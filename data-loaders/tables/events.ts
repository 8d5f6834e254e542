import {claimRows, claimSchema} from "./schema/claimRows.js";
import {kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

const schema = claimSchema(kindColumns.event);

/** A row a claim that something happened. */
export const events = defineTable({
  name: "events",
  title: "Events",
  description: "What the documents say that happened, and when: a row a claim.",
  schema,
  build: (input) => claimRows(input, "event", schema)
});
