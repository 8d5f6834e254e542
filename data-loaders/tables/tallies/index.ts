import {costStatements} from "./costStatements.js";
import {costWords} from "./costWords.js";
import {documentCount} from "./documentCount.js";
import {memberRange} from "./memberRange.js";
import {membershipCounts} from "./membershipCounts.js";
import {statementWordings} from "./statementWordings.js";
import type {Tally} from "./tally.js";
import {withdrawalCountries} from "./withdrawalCountries.js";

/** All tallies, in the order in which they stand in the table. */
export const tallyUnits: readonly Tally[] = [
  documentCount,
  costStatements,
  costWords,
  membershipCounts,
  memberRange,
  statementWordings,
  withdrawalCountries
];
