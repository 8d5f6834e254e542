import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

/** "began the process of leaving", "took actions to quit", "made moves to withdraw", "is withdrawing". */
export const begun: StepRule = {
  name: "withdrawal/begun",
  step: "begun",
  firm: false,
  before: pattern(
    `\\b(?:(?:beg(?:in|ins|an|un|inning)|start(?:s|ed|ing)?|initiat(?:e|es|ed|ing)|launch(?:es|ed|ing)?|commenc(?:es|ed|ing)|trigger(?:s|ed|ing)?|open(?:s|ed)|set(?:s|ting)? (?:in motion|off)|kick(?:s|ed|ing)? off|undertak\\w+|undert(?:ook|aken)|embark(?:s|ed)? on)(?!(?: [\\w-]+){0,3} (?:hearings?|debates?|talks|consultations?|inquir(?:y|ies)|discussions?)\\b)(?: @W){0,7}? ?|(?:t(?:ake|akes|ook|aken|aking)|ma(?:de|ke|kes|king)) (?:[\\w-]+ ){0,3}?(?:actions?|steps?|moves?|measures) (?:to|towards?|at|for) (?:[\\w'-]+ ){0,3}|mov(?:es|ed|ing) (?:to|towards?|ahead with|closer to|forward with) (?:[\\w'-]+ ){0,3}|on (?:an?|the|its|their) (?:path|track|road|way|course) (?:to|towards?) (?:[\\w-]+ ){0,2}|(?:in|started|under) (?:the |a )?process (?:of|to) (?:[\\w'-]+ ){0,2}|(?:is|are|was|were|be|been) (?:now |also |currently |already |formally |officially )?(?:in the midst of |on (?:its|their) way (?:to|towards) )?|moves? (?:by [^.;]{0,40} )?to |moves? (?:by [^.;]{0,40} )?towards? (?:[\\w'-]+ ){0,2}|head(?:s|ed|ing) (?:for|towards?) (?:the |an )?)$`
  ),
  after: pattern(
    `^(?: (?:process|procedure|proceedings)(?: from @I)?)?(?: (?:from|of) (?:@I|the [a-z]+))? (?:(?:which|that) )?(?:is|are|was|were|has|had) (?:also |already |now |still )?(?:under way|underway|begun|started|initiated|launched|triggered|been (?:started|initiated|triggered|launched|set in motion))\\b`
  )
};
