import {z} from "zod";
import {claimHead, claimRows, claimTail} from "./schema/claimRows.js";
import {kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

/** A row a claim of what a country is to the Rome Statute. */
export const standing = defineTable({
  name: "standing",
  title: "Standing",
  description: "What the documents say that countries are to the Rome Statute: a row a claim.",
  schema: z.strictObject({...claimHead, ...kindColumns.standing, ...claimTail}),
  build: (input) =>
    claimRows(input, "standing", ({country, country_words, standing, since}) => ({
      country,
      country_words,
      standing,
      since
    }))
});
