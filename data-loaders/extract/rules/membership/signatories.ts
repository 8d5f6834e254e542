import {pattern} from "../../mentions/mention.js";
import {aside, few, odd, states} from "./phrases.js";

/** "139 signatories". */
export const signatures = pattern(
  `(@N)${odd} ${few}(?:(?:that|which|who) (?:are|were|have been) (?:now |currently )?)?(?:signator(?:y|ies)|signatures)`
);

/** "signed by 139 countries". */
export const signedBy = pattern(`(?:signed by|signatures (?:of|from)) (?:[\\w'-]+ ){0,3}?(@N)`);

/** "of the 139 that signed, 124 ratified". */
export const ofThoseWho = pattern(
  `\\bof (?:the|its) (@N)(?: ${states})? (?:that |which |who )?(?:had |have )?signed(?! and| up| on)`
);

/** "139 States have signed". */
export const haveSigned = pattern(
  `(@N)${odd} (?:(?!member)${states}|other|others|more)${aside} (?:that |which |who )?(?:have |had |has )?(?:now |so far |already |since |originally |initially )?signed(?! and ratified| or ratified| up| on\\b)`
);

/** "A further 34 have signed". */
export const furtherSigned = pattern(
  `(?:further|another|additional|other) (@N)(?: ${states})?${aside},? (?:have |had )?(?:also |only )?signed\\b(?! and ratified)`
);

/** "Signatories: 139" */
export const signatureTally = pattern(`^[^\\w]{0,3}(?:signatories|signatures)(?: of @I)? ?[:-] ?(@N)`);
