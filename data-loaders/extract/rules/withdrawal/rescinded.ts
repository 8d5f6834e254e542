import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

/** "reversed its decision to leave", "revoked its notice of withdrawal", "no longer plans to quit". */
export const rescinded: StepRule = {
  name: "withdrawal/rescinded",
  step: "rescinded",
  firm: true,
  before: pattern(
    `\\b(?:revers(?:e|es|ed|ing|al)|revok(?:e|es|ed|ing)|revocation|rescind(?:s|ed|ing)?|rescission|cancel(?:s|l?ed|l?ing)?|annul(?:s|led|ling)?|retract(?:s|ed|ing)?|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|halt(?:s|ed|ing)?|overturn(?:s|ed|ing)?|undo(?:es|ing)?|undid|undone|call(?:s|ed|ing)? off|g(?:ive|ives|iving|iven|ave) up|abort(?:s|ed|ing)?|(?:walk|row|pull)(?:s|ed|ing)? back|back(?:s|ed|ing)? (?:down|away|out|off)|back-?(?:track|pedal)(?:s|l?ed|l?ing)?|go(?:es|ing|ne)? back|went back|withdr(?:aw|aws|ew|awn|awing|awal)|(?:take|takes|took|taken|taking) back|stop(?:s|ped|ping)?|repeal(?:s|ed|ing)?|reconsider(?:ed|s)?|nullif(?:y|ied|ies)|discontinu(?:e|es|ed|ing)|u-turn|climb(?:ed|s|ing)? down|chang(?:e|es|ed|ing) (?:its|his|her|their) mind)(?: (?:on|from|of|against|over|about))? (?:(?:the|its|their|his|her|an?|that|this|any|on|of|earlier|previous|former|@C's?|@I|(?!(?:and|pleas?|petitions?|suits?|challenges?)\\b)[\\w'-]+) ){0,5}?(?:(?:decisions?|notices?|notifications?|instruments?|letters?|plans?|moves?|bid|intentions?|threats?|announcements?|process|declarations?|commitments?|pledges?|promises?|vows?|remarks|comments|statements?|request|law|bill|vote|efforts?|attempts?|proposals?|drive|campaign)(?: [\\w'-]+){0,3}? (?:to|of|for|on|about|(?:that|which) would(?: have)?|(?:(?:he|she|it|they) )?(?:made )?(?:@D )?that (?:@C|the [\\w-]+|it|they) would)(?: (?:its|the|their|formally|@C's?|[\\w-]+))?|(?:its|the|their|@C's?|planned|earlier|proposed|previous|attempted|[\\w-]+ed))? ?$|\\b(?:no longer|not) (?:plans?|planning|intend(?:s|ing)?|want(?:s|ing)?|going|wish(?:es)?|seek(?:s|ing)?) to $|\\bno longer (?:be )?$|\\b(?:will|would|was|is|are|were|did) not,? after all,? (?:be )?$`
  ),
  after: pattern(
    `^ (?:revoked|overturned|cancelled|rescinded|reversed|annulled|struck down|blocked)\\b|^[^.;]{0,120}?\\b(?:(?:was|were|has been|had been|have been|is|be|being|later|then|subsequently) (?:\\w+ly )?(?:revers|revok|rescind|cancel|annul|retract|scrapp|abandon|halt|overturn|undone|called off|withdrawn|dropped)(?:ed|led)?)\\b(?! (?:course|itself|its|their|the|that|this)\\b)`
  )
};
