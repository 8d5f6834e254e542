import {countryName} from "../../extract/mentions/countries.js";
import {distinct, type Tally} from "./tally.js";

/** For each step of each country: how many documents say it. */
export const withdrawalSteps: Tally = ({withdrawals}) => {
  const about = (row: (typeof withdrawals)[number]) => `${row.country.toLowerCase()}.${row.scope}.${row.step}`;
  return [...new Set(withdrawals.map(about))].toSorted().flatMap((step) => {
    const rows = withdrawals.filter((row) => about(row) === step);
    const [{country, scope, step: verb}] = rows;
    return distinct("withdrawals", rows, "document", {
      key: `withdrawals.${step}.documents`,
      name: `Documents that say of ${countryName(country)}, ${scope}: ${verb}`,
      formula: `the number of different documents in withdrawals whose country is ${country}, scope ${scope}, step ${verb}`
    });
  });
};
