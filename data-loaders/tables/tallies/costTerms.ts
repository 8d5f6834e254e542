import {distinct, type Tally} from "./tally.js";

const table = "cost-per-verdict";

/** How many documents count in each term: verdicts, sentences … */
export const costTerms: Tally = (tables) =>
  [...new Set(tables[table].map((row) => row.counted))].toSorted().flatMap((term) =>
    distinct(
      table,
      tables[table].filter((row) => row.counted === term),
      "document",
      {
        key: `cost-statement.terms.${term}`,
        name: `Documents that set the sum against a count of ${term}`,
        formula: `the number of different documents in cost-per-verdict whose counted is ${term}`
      }
    )
  );
