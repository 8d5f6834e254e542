import {distinct, type Tally} from "./tally.js";

/** How many terms stand for what is counted against the sum: verdicts, sentences … */
export const costWords: Tally = (tables) =>
  distinct("cost-per-verdict", tables["cost-per-verdict"], "counted", {
    key: "cost-statement.terms",
    name: "Terms for what is counted against the sum",
    formula: "the number of different values of counted in cost-per-verdict"
  });
