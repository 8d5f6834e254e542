import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

/** "announced that it would leave", "decided to quit", "plans to withdraw", "its decision to pull out". */
export const announced: StepRule = {
  name: "withdrawal/announced",
  step: "announced",
  firm: false,
  before: pattern(
    `\\b(?:announc(?:e|es|ed|ing|ement|ements)|declar(?:e|es|ed|ing|ation)|decid(?:e|es|ed|ing)|appl(?:ies|ied) to|decisions?|sa(?:y|ys|id|ying)|stat(?:ed|ing)|states(?= (?:that|it|they)\\b)|confirm(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|promis(?:es|ed|ing)|reveal(?:s|ed)|resolv(?:ed|es)|resol(?:ution|ve)|opt(?:s|ed) (?:to|for)|chos(?:e|en)|chooses|intend(?:s|ed|ing)?|intent(?:ion|ions)?|plan(?:s|ned|ning)?|made clear|signal(?:s|led|ed|ling|ing)|t(?:old|ells)|inform(?:s|ed)|notif(?:y|ied)|unveil(?:s|ed)|agree(?:s|d)|set to|going to|will|would|'ll|shall|about to|determined to|insist(?:s|ed)|wrote|tweeted|statement (?:that|saying)|proclaim(?:s|ed)|approv(?:es|ed|al)|(?<=\\b(?:[Cc]abinet|[Gg]overnment)\\b[^.;]{0,40} )(?:support|endors|back)(?:s|ed)|formaliz(?:ed|es)|formalis(?:ed|es)|preparing to|prepares to|poised to)\\b['"]?(?:(?: @W){0,5}?, (?:while|when|during|after|before|as) [^,.;]{0,90},)?(?: @W){0,14}? ?$`
  ),
  after: pattern(
    `^(?: from @I)? announcements?\\b|^(?: from @I)?, (?:first )?announced (?:in|on|by|last|this|@D)|^(?: from @I)?,? (?:that |which )?(?:@C|the (?:country|government)|it|they|he|she) (?:had |has )?(?:announced|declared)\\b|^[^.;]{0,120}?(?:\\b(?:was|were|has been|had been|is|been) (?:\\w+ly )?(?:announced|declared|decided|confirmed|approved|made public)\\b|, (?:@L|the (?:@V ){0,3}?(?:government|president|minister|ministry|spokes\\w+|foreign minister)|he|she|it|officials?|(?:[A-Z][\\w.'-]+ ){1,4})(?: [\\w-]+){0,3} (?:said|says|announced|declared|confirmed|told)\\b)`
  )
};
