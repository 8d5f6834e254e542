import {anyOf} from "../../anyOf.js";
import {pattern} from "../../mentions/mention.js";
import {courtDid} from "./phrases.js";

const person = anyOf(
  [
    "person",
    "man",
    "woman",
    "individual",
    "suspect",
    "warlord",
    "defendant",
    "rebel leader",
    "accused",
    "war criminal"
  ],
  ["leader", "commander", "militia leader", "African"]
);

/** "only the third person to be convicted by the Court", "the third man whom it has convicted". */
export const nth = (verbs: string) =>
  pattern(
    `(@N) (?:${person} (?:ever )?(?:(?:that |whom |who )?(?:${courtDid}|(?:has been|was|is) (?:ever )?))?|(?:${person} )?(?:ever )?to (?:be|have been) )(${verbs})\\b`
  );

/** "His conviction is only the second in its history", "the verdict is the Court's third". */
export const nthOfAll = (term: string) =>
  pattern(
    `(${term})(?:,? [\\w'()-]+){0,5}? (?:is|was|became|came as|marks|marked) (?:only )?(?:the (?:court's |tribunal's )?|its |@I's )(?:only )?(@N)(?=[.,;]|$| (?:in|by|at|ever|since|for|so)\\b)`
  );

/** "the second time that the Court has acquitted somebody". */
export const nthTime = (verbs: string) => pattern(`(@N) time (?:that |in [^.;]{0,30} )?${courtDid}(${verbs})\\b`);
