import {agreementPoints} from "./agreementPoints.js";
import {costQualifiers} from "./costQualifiers.js";
import {costStatements} from "./costStatements.js";
import {costTerms} from "./costTerms.js";
import {costWords} from "./costWords.js";
import {documentCount} from "./documentCount.js";
import {memberRange} from "./memberRange.js";
import {membershipCounts} from "./membershipCounts.js";
import {origins} from "./origins.js";
import {sharedPassages} from "./sharedPassages.js";
import {statementWordings} from "./statementWordings.js";
import type {Tally} from "./tally.js";
import {withdrawalCountries} from "./withdrawalCountries.js";
import {withdrawalSteps} from "./withdrawalSteps.js";

/** All tallies, in the order in which they stand in the table. */
export const tallyUnits: readonly Tally[] = [
  documentCount,
  origins,
  costStatements,
  costWords,
  costTerms,
  costQualifiers,
  membershipCounts,
  memberRange,
  statementWordings,
  withdrawalCountries,
  withdrawalSteps,
  sharedPassages,
  agreementPoints
];
