import {z} from "zod";
import {claimHead, claimRows, claimTail} from "./schema/claimRows.js";
import {kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

/** A row a claim that something happened. */
export const events = defineTable({
  name: "events",
  title: "Events",
  description: "What the documents say that happened, and when: a row a claim.",
  schema: z.strictObject({...claimHead, ...kindColumns.event, ...claimTail}),
  build: (input) => claimRows(input, "event", ({date, actor, what, event}) => ({date, actor, what, event}))
});
