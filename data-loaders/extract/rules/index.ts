import {carriedOn} from "./carriedOn.js";
import {cost} from "./cost.js";
import {event} from "./event.js";
import {membership} from "./membership.js";
import {othersToo} from "./othersToo.js";
import {outcomes} from "./outcomes.js";
import type {Rule} from "./rule.js";
import {standing} from "./standing.js";
import {staying} from "./staying.js";
import {withdrawal} from "./withdrawal.js";

/** The rules, in the order in which they read a sentence; none depends on another. */
export const rules: readonly Rule[] = [
  withdrawal,
  carriedOn,
  othersToo,
  staying,
  standing,
  membership,
  cost,
  outcomes,
  event
];
