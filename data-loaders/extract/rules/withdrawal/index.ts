import {announced} from "./announced.js";
import {begun} from "./begun.js";
import {considered} from "./considered.js";
import {effective} from "./effective.js";
import {left} from "./left.js";
import {notified} from "./notified.js";
import {ordered} from "./ordered.js";
import {rescinded} from "./rescinded.js";
import type {Step} from "../../claim.js";
import type {StepRule} from "./step.js";
import {voted} from "./voted.js";

/** The steps in the order in which they are tried: dated acts before words, words before mere doing. */
export const stepRules: readonly StepRule[] = [
  rescinded, // before the rest: a reversal names the step that it reverses
  effective,
  notified,
  ordered,
  voted,
  considered,
  announced,
  begun,
  left
];

/** The words by which reporters tell a step. */
export function ruleOf(step: Step): StepRule {
  return stepRules.find((rule) => rule.step === step)!;
}
