import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

/** "its withdrawal took effect", "will cease to be a party on 2 June 2026", "officially left". */
export const effective: StepRule = {
  name: "withdrawal/effective",
  step: "effective",
  firm: true,
  before: pattern(`\\b(?:effective date of|entry into force of|coming into effect of) (?:(?:its|the|their|@C's?) )?$`),
  after: pattern(
    `^[^.;]{0,160}?\\b(?:(?:takes?|took|taken|taking|has taken|will take|to take|would take|come|comes|came|coming|enter(?:s|ed|ing)?|go|goes|went|going)(?: (?:formally|officially|legally|full|fully|legal|only))? (?:(?:legal |full |official )?effect|into (?:effect|force))|(?:become|becomes|became|becoming|was|is|be|being|been|made) (?:\\w+ly )?(?:effective|effected|final|official|complete|completed|a reality)|push(?:es|ed)? through|effective (?:on |from |as of )?@D|with effect (?:on|from|as of) @D|finalized|finalised)(?![a-z])`
  )
};

/** Verbs that tell a legal end by themselves. */
export const legalEnd = /^(?:ceas|stopp?(?:ed|s|ing)? being)/;
