import {distinct, type Tally} from "./tally.js";

/** How many countries are said to give up membership or signature, or to think of it. */
export const withdrawalCountries: Tally = ({withdrawals}) =>
  distinct("withdrawals", withdrawals, "country", {
    key: "withdrawals.countries",
    name: "Countries said to be leaving or thinking of it",
    formula: "the number of different countries in withdrawals"
  });
