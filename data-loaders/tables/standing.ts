import {countryName} from "../extract/mentions/countries.js";
import {claimRows, claimSchema} from "./schema/claimRows.js";
import {countryNameColumn, kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

const claimed = claimSchema(kindColumns.standing);

/** A row a claim of what a country is to the Rome Statute. */
export const standing = defineTable({
  name: "standing",
  title: "Standing",
  description: "What the documents say that countries are to the Rome Statute: a row a claim.",
  schema: claimed.extend({country_name: countryNameColumn}),
  build: (input) =>
    claimRows(input, "standing", claimed).map((row) => ({...row, country_name: countryName(row.country)}))
});
