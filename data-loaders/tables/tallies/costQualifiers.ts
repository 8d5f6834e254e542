import {distinct, type Tally} from "./tally.js";

const table = "cost-per-verdict";

/** How many documents give the sum plainly, and how many as over or about it. */
export const costQualifiers: Tally = (tables) =>
  [...new Set(tables[table].map((row) => row.spent_qualifier))].toSorted().flatMap((qualifier) =>
    distinct(
      table,
      tables[table].filter((row) => row.spent_qualifier === qualifier),
      "document",
      {
        key: `cost-statement.spent.${qualifier.replace(" ", "-")}`,
        name: `Documents whose sum is qualified: ${qualifier}`,
        formula: `the number of different documents in cost-per-verdict whose spent_qualifier is ${qualifier}`
      }
    )
  );
