import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

const depositary =
  "(?:the )?(?:@O|U\\.?N\\.? chief|(?:U\\.?N\\.?(?:'s)?|United Nations(?:'s?)?|(?:(?:U\\.?N\\.? |United Nations |world body's |UN )?[Ss]ecretary[- ][Gg]eneral)|Ban Ki-moon|Ban|Ant[oó]nio Guterres|Guterres|Kofi Annan|depositary|world body|treaty's depositary|UN's legal (?:office|chief)|UN headquarters|New York|court|@I))";
const paper =
  "(?:(?:formal |written |official |legal |the |its |a |an |their |diplomatic |necessary |required |signed |@C's? |withdrawal )*(?:notices?|notifications?|instruments?(?! of (?:accession|ratification))|letters?|paperwork|papers|documents?|documentation|declaration|communication|note|notes verbale|request|application))";

/** "notified the UN", "submitted its instrument of withdrawal", "the notice was received". */
export const notified: StepRule = {
  name: "withdrawal/notified",
  step: "notified",
  firm: true,
  before: pattern(
    `\\b(?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|told|tells|advis(?:es|ed|ing)|wrote(?: to)?|written to|writing to) (?:[\\w'-]+ ){0,5}?${depositary}(?:,? [^.;]{0,60}?)? ?$|\\b(?:submit(?:s|ted|ting)?|deposit(?:s|ed|ing)?|lodg(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|sen(?:d|t|ds|ding)|deliver(?:s|ed|ing)?|hand(?:s|ed|ing)?(?: in| over)?|transmit(?:s|ted|ting)?|present(?:s|ed|ing)?|gave|giv(?:e|es|en|ing)|serv(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|communicat(?:e|es|ed|ing)|(?:submission|deposit|receipt|lodging|filing|delivery|dispatch)(?:,? [^.;,]{0,20}?,)? of|formally announced in a letter to) (?:[^.;]{0,50}? )?${paper}(?! that (?:lawmakers|MPs|parliament|the house))(?: (?:(?!to challenge|challenging|against)[^.;]){0,110}?)? ?$|\\b(?:notification|notice|letter|instrument) (?:to (?:[\\w'-]+ ){0,4}?${depositary} )?(?:of|on|about|announcing|regarding|declaring|confirming|stating|signalling) (?:(?:its|the|their|his|that|@C's?|@C|formal|intended|\\w+) ){0,4}$|\\b(?:submit(?:s|ted)?|lodg(?:es?|ed)|tender(?:s|ed)?) (?:its|their) (?:formal |official )?$|${depositary}[^.;]{0,30}?\\b(?:been|was) (?:formally |officially )?(?:notified|informed) by @C (?:of|that|about)[^.;]{0,40}$|\\bfil(?:ed|es|ing) (?:to |for |(?:a |its |the )(?:formal )?)$|\\bformally (?:notified|informed)\\b[^.;]{0,80}$|\\b(?:communicated|conveyed|transmitted|submitted|lodged) (?:its|their|the|his|our) (?:decision|intention|intent) (?:to [^.;]{0,40} )?to $`
  ),
  after: pattern(
    `^[^.;]{0,140}?\\b(?:(?:was|were|has been|had been|is|been|being) (?:\\w+ly )?(?:notified|deposited|submitted|lodged|received|communicated|transmitted|delivered|filed|registered|sent)\\b(?! (?:to|in|before) (?:(?:the|@C's?|its) )?(?:[\\w-]+ ){0,2}?(?:parliament|lawmakers|MPs|assembly|senate|house|legislature|legislators))|reached (?:[\\w'-]+ ){0,3}?${depositary}|(?:submitted|deposited|lodged|filed|sent|delivered|handed|gave|presented|transmitted) (?:${paper} )?(?:to|with) (?:[\\w'-]+ ){0,3}?${depositary}|following (?:@V ){0,3}?(?:notification|notice)s? to (?:[\\w'-]+ ){0,4}?${depositary}|(?:in|with|via|through|by) (?:submitting |sending |depositing |filing |lodging )?(?:a |an |its |the )?(?:[\\w-]+ )?(?:notice|notification|letter|instrument)s?(?: [\\w-]+){0,6}? (?:sent |delivered |submitted |addressed |deposited )?(?:to|with) (?:[\\w'-]+ ){0,4}?${depositary}|(?:notif(?:ied|ying)|inform(?:ed|ing)) (?:[\\w'-]+ ){0,4}?${depositary})`
  )
};
