import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

/** "has quit", "became the first to leave", "since its exit": done, by the words alone, with no step named. */
export const left: StepRule = {
  name: "withdrawal/left",
  step: "left",
  firm: false,
  before: pattern(
    `(?<!\\w)(?:(?:becom(?:e|es|ing)|became|is|was|were|are|be|as|remains?|stands? as)(?: now| also| only)? (?:the |an? )?(?:[\\w'-]+ )?(?:only|latest|last|@N)(?!\\w)(?: @W){0,6}? (?:ever )?(?:to|that|which)(?: (?:have|has|had))?(?: \\w+ly)? ?|(?:only|latest|@N)(?!\\w)(?! (?:[\\w-]+ )?(?:steps?|moves?|time|attempts?|days?|weeks?|months?|years?)\\b)(?: @W){0,4}? to(?: (?:have|formally|officially|ever|actually))* ?|(?:managed|went on|proceeded) to (?:\\w+ly )?|taking (?:the|an?) (?:[\\w-]+ ){0,2}step of |join(?:s|ed|ing)? (?:@L|others|[\\w ,-]{1,30}) in (?:[\\w-]+ly )?|(?:after|since|by|following|upon|despite|before|(?<!\\b(?:toy|flirt)\\w* )with) (?:[\\w-]+ly )?|(?:after|since|following|despite|upon|until|(?<!\\b(?:toy|flirt)\\w* )with) (?:(?!talk |threat|idea )(?:[\\w'-]+ |@C(?:'s?)? |@D(?:'s?)? )){0,4})$|@C for (?:\\w+ly )?$`
  ),
  after: pattern(
    `^(?![^.;]{0,80}(?:year|months) after)[^.;]{0,120}?\\b(?:came|comes|follows|followed|marks?|marked|means|meant|has|had|does|did|was|is|left|spark(?:s|ed)|prompt(?:s|ed)|draws|drew|deals|dealt|stir(?:s|red)|fuel(?:s|led)|rais(?:es|ed)|weaken(?:s|ed)|undermine[sd]|won't|will not)\\b`
  )
};
