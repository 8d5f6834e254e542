import {budgetYears} from "./budgetYears.js";
import {entryIntoForce} from "./entryIntoForce.js";
import {judgmentDates} from "./judgmentDates.js";
import {keysNameRows} from "./keysNameRows.js";
import {nothingLater} from "./nothingLater.js";
import {ratesWithinBounds} from "./ratesWithinBounds.js";
import type {Rule} from "./rule.js";
import {signatoriesAndParties} from "./signatoriesAndParties.js";
import {withdrawalSteps} from "./withdrawalSteps.js";

/** What the files of the record must hold against each other, in the order of the files. */
export const rules: readonly Rule[] = [
  keysNameRows,
  entryIntoForce,
  signatoriesAndParties,
  withdrawalSteps,
  judgmentDates,
  budgetYears,
  ratesWithinBounds,
  nothingLater
];
