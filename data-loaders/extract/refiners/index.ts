import {dayAround} from "./dayAround.js";
import {followedSuit} from "./followedSuit.js";
import {namedStep} from "./namedStep.js";
import {onceEach} from "./onceEach.js";
import {ratified} from "./ratified.js";
import type {Refiner} from "./refiner.js";
import {reversal} from "./reversal.js";
import {signatureScope} from "./signatureScope.js";

/** The refiners, in the order in which they run. */
export const refiners: readonly Refiner[] = [
  followedSuit, // before all that compares steps
  signatureScope, // before steps are compared: it changes the scope that they are compared by
  reversal,
  ratified,
  namedStep,
  onceEach,
  dayAround // after onceEach: another mention may have the day
];
