import {countryName} from "../extract/mentions/countries.js";
import {claimRows, claimSchema} from "./schema/claimRows.js";
import {countryNameColumn, kindColumns} from "./schema/kinds.js";
import {defineTable} from "./table.js";

const claimed = claimSchema(kindColumns.withdrawal);

/** A row a claim that a country gives up membership or signature. */
export const withdrawals = defineTable({
  name: "withdrawals",
  title: "Withdrawals",
  description: "How far the documents say that countries had gone in giving up membership or signature: a row a claim.",
  schema: claimed.extend({country_name: countryNameColumn}),
  build: (input) =>
    claimRows(input, "withdrawal", claimed).map((row) => ({...row, country_name: countryName(row.country)}))
});
