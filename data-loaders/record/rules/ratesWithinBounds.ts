import type {Rule} from "./rule.js";

const table = "eur-usd";

/** A mean lies between the lowest and the highest of its days. */
export const ratesWithinBounds: Rule = ({rows}) =>
  rows[table].flatMap(({key, year, usd_per_eur, min, max}) => {
    if (key !== year.replace("..", ".")) return [{table, key, column: "year", wayOut: `the row's key is ${key}`}];
    if (usd_per_eur < min || usd_per_eur > max)
      return [{table, key, column: "usd_per_eur", wayOut: `the days' rates are from ${min} to ${max}`}];
    return [];
  });
