import {z} from "zod";
import {claimHead, claimRows, claimTail} from "./schema/claimRows.js";
import {kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

/** A row a count of states. */
export const membership = defineTable({
  name: "membership",
  title: "Membership",
  description: "How many states the documents count: a row a claim.",
  schema: z.strictObject({...claimHead, ...kindColumns.membership, ...claimTail}),
  build: (input) => claimRows(input, "membership", ({count, measure}) => ({count, measure}))
});
