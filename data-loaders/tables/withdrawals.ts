import {z} from "zod";
import {claimHead, claimRows, claimTail} from "./schema/claimRows.js";
import {kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

/** A row a claim that a country gives up membership or signature. */
export const withdrawals = defineTable({
  name: "withdrawals",
  title: "Withdrawals",
  description: "How far the documents say that countries had gone in giving up membership or signature: a row a claim.",
  schema: z.strictObject({...claimHead, ...kindColumns.withdrawal, ...claimTail}),
  build: (input) =>
    claimRows(input, "withdrawal", ({country, country_words, scope, step, date}) => ({
      country,
      country_words,
      scope,
      step,
      date
    }))
});
