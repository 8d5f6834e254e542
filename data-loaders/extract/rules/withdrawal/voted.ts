import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

const house =
  "(?:parliament(?:arians)?|lawmakers|legislators|law-makers|MPs?|members of parliament|deputies|senators?|(?:national |legislative |general )?assembly|senate|(?:upper |lower )?house|chamber|(?<!National )congress|bundestag|duma|parliamentary (?:vote|majority|committee)|legislature|both houses|ruling majority)";

/** "lawmakers voted to leave", "parliament approved the bill on withdrawal". */
export const voted: StepRule = {
  name: "withdrawal/voted",
  step: "voted",
  firm: true,
  before: pattern(
    `\\bvot(?:e|es|ed|ing)\\b(?! against| down)(?: @W){0,14}? (?:to|for|on|in favou?r of|by|approving|backing)(?: @W){0,7}? ?$|\\bvot(?:es|ed) (?:an?|the|its|their) (?:[\\w-]+ )?$|\\b${house}\\b(?:(?!should |would |must |could |might |will |not |never |yet )[^.;]){0,70}?\\b(?:approv(?:es|ed|ing)|pass(?:es|ed|ing)|adopt(?:s|ed|ing)|back(?:s|ed|ing)|endors(?:es|ed|ing)|ratif(?:ies|ied)|agree(?:s|d)|decid(?:es|ed)|chose|opted|repeal(?:s|ed)|voted|okay(?:s|ed)|OK(?:s|'d|'ed)|clear(?:s|ed)|g(?:ave|ives?|iven) (?:\\w+ ){0,2}?(?:approval|backing|consent|assent|blessing|nod|green light|go-ahead))\\b[^.;]{0,80}$|\\b${house}(?:'s)? (?:[\\w-]+ )?(?:approval|passage|adoption|endorsement|passing) of [^.;]{0,60}$|\\bdecision (?:of|by) (?:the )?(?:@C(?:'s?)? )?${house}\\b[^.;]{0,60}$|\\b${house}'s (?:[\\w-]+ )?decision (?:[\\w-]+ ){0,2}to $|\\b(?:approval|passage|adoption|endorsement) by (?:[\\w'-]+ |@C(?:'s?)? ){0,4}?${house} of [^.;]{0,60}$|\\b(?:approved|passed|adopted|backed|endorsed) by (?:[\\w'-]+ |@C(?:'s?)? ){0,4}?${house}\\b[^.;]{0,60}$`
  ),
  after: pattern(
    `^ (?:bill|motion|law|legislation|measure|resolution) (?:sail(?:ed|s)|pass(?:ed|es)|clear(?:ed|s)|went|got|cruised|made it)(?: through| past)? (?:the |its |both )?(?:[\\w'-]+ |@C(?:'s?)? ){0,2}?${house}\\b|^[^.;]{0,120}?\\b(?:(?:was|were|has been|had been|is) (?:\\w+ly )?(?:approved|passed|adopted|backed|endorsed|voted)(?: [\\w-]+){0,3} by (?:[\\w'-]+ |@C(?:'s?)? ){0,4}?${house}|(?:passed|approved|adopted)(?: (?:on )?@D)?,? (?:with|by) @N (?:[\\w-]+ ){0,3}?(?:voting|votes?|in favou?r)|in a (?:parliamentary |near-unanimous |unanimous )?vote\\b)`
  )
};
