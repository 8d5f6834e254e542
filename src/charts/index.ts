import type {Chart} from "./chart.js";
import {costPerVerdict} from "./costPerVerdict.js";
import {howFar} from "./howFar.js";
import {membershipClaims} from "./membershipClaims.js";

/** All charts, in the story's order. A chart stands in the file that is named as its export and, in camel case, its slug. */
export const charts: readonly Chart[] = [howFar, membershipClaims, costPerVerdict];
