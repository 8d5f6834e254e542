import {budgets} from "./budgets.js";
import type {Chart} from "./chart.js";
import {claimsAndRecord} from "./claimsAndRecord.js";
import {costPerVerdict} from "./costPerVerdict.js";
import {howFar} from "./howFar.js";
import {judgments} from "./judgments.js";
import {membersOverTime} from "./membersOverTime.js";
import {membershipClaims} from "./membershipClaims.js";
import {oneStatement} from "./oneStatement.js";
import {sharedWording} from "./sharedWording.js";
import {standing} from "./standing.js";
import {whatLedToIt} from "./whatLedToIt.js";
import {whoSaysIt} from "./whoSaysIt.js";

/** All charts, in the story's order. A chart stands in the file that is named as its export and, in camel case, its slug. */
export const charts: readonly Chart[] = [
  howFar,
  membershipClaims,
  oneStatement,
  costPerVerdict,
  whoSaysIt,
  sharedWording,
  standing,
  whatLedToIt,
  membersOverTime,
  judgments,
  budgets,
  claimsAndRecord
];
