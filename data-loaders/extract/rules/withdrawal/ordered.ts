import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

const order =
  "(?:executive |presidential |government |new |short |formal |official )*(?:decree|order|directive|law|(?<!under )bill|legislation|act|edict|instruction|ukase|documents?|resolution|instruments?)";

/** "signed a decree to withdraw", "ordered the withdrawal", "under a directive signed by …", "promulgated the law". */
export const ordered: StepRule = {
  name: "withdrawal/ordered",
  step: "ordered",
  firm: true,
  before: pattern(
    `\\bapprov(?:es|ed|ing) (?:an?|the) (?:[\\w-]+ )?(?:order|decree|directive)\\b[^.;]{0,50}$|\\b(?:sign(?:s|ed|ing)?|promulgat(?:es|ed|ing)|enact(?:s|ed|ing)?|decree(?:s|d|ing)|issu(?:es|ed|ing)|assent(?:ed|s) to)(?: off on)?(?: into law| into force)? (?:[^.;]{0,70}? )?${order}(?: [^.;]{0,50}?)? ?$|\\b(?:sign(?:s|ed|ing)?) into law[^.;]{0,50}$|\\b(?:order(?:s|ed)|authori[sz](?:es|ed)|instruct(?:s|ed)|direct(?:s|ed)(?! (?:against|at|towards?)\\b)|decreed|command(?:s|ed)|has given orders?) (?:(?:(?!(?:take back|revok|rescind|cancel|annul|withdraw the))[^.;]){0,140}? )?$|\\b(?:ask|direct|instruct|order|task)(?:s|ed) (?:his|her|its|their|the) (?:[\\w-]+ ){1,4}to (?:give|send|submit|issue|serve|file|deliver|write)\\b[^.;]{0,80}$|\\b(?:decree|executive order|presidential order|directive|signed order)(?: of @D| signed| published| [\\w'-]+){0,4} (?:on|to|about|for|ordering|that|saying|withdrawing|removing|announcing|instructing|formalizing|formalising|confirming|stating)(?: (?:[\\w' -]|@C|@D)*)?$`
  ),
  after: pattern(
    `^[^.;]{0,110}?\\b(?:up)?on the orders? of\\b|^[^.;]{0,60}? on (?:[\\w.\uE000-]+ ){0,3}?(?:[\\w.-]+'s?|\uE000+(?:'s?)?) (?:orders|instructions)\\b|^[^.;]{0,110}?\\b(?:under|by|in|via|through|following|after) (?:a |an |the |his |her |@D's )?(?:[\\w'-]+ ){0,3}?(?:decree|directive|executive order|presidential order|order)(?: (?:signed|issued|by|of|published))|^[^.;]{0,40}?\\b(?:was|were|has been|had been) (?:ordered|decreed|signed into law|signed off|signed by)\\b`
  )
};
