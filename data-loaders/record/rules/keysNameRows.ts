import type {Rule} from "./rule.js";

/** The key of a row about a State begins with its code, so that no State stands twice. */
export const keysNameRows: Rule = ({rows}) => [
  ...(["states-parties", "signatories-not-party-2016-11-16", "voted-no-1998"] as const).flatMap((table) =>
    rows[table]
      .filter(({key, iso3}) => key !== iso3.toLowerCase())
      .map(({key}) => ({table, key, column: "iso3", wayOut: `the row's key is ${key}: give the code that it names`}))
  ),
  ...rows["record-withdrawals"]
    .filter(({key, iso3, scope, step}) => key !== `${iso3.toLowerCase()}.${scope}.${step}`)
    .map(({key}) => ({
      table: "record-withdrawals" as const,
      key,
      column: "key",
      wayOut: "give the code, scope and step of the row"
    }))
];
