import type {Step} from "../../claim.js";

/**
 * The words by which reporters tell one step: `before` the exit ("notified the UN of its …"), or `after` it
 * ("… took effect"). A `firm` step is a dated act of its own; the others yield to it where one exit has both.
 */
export interface StepRule {
  name: string;
  step: Step;
  firm: boolean;
  before: RegExp | null;
  after: RegExp | null;
}
