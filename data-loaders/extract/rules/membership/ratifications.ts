import {pattern} from "../../mentions/mention.js";
import {few, odd, states} from "./phrases.js";

/** "124 ratifications". */
export const ratifications = pattern(`(@N)${odd} ${few}ratif(?:ications|iers|ying)`);

/** "ratified by 124 States". */
export const ratifiedBy = pattern(
  `(?:ratified|acceded to|adopted and ratified|ratification) by (?:[\\w'-]+ ){0,4}?(@N)`
);

/** "124 countries have so far ratified". */
export const haveRatified = pattern(
  `(@N)(?! states? part(?:y|ies)\\b)${odd} (?:of (?:the )?(?:world's )?(?:@N (?=${states} ))?)?(?:${states} (?:(?:of|in) (?:the )?(?:world|@O|United Nations|UN) )?)?(?:(?!never |not |yet |without )[\\w',-]+ ){0,4}?(?:that |which |who )?(?:have |had |has )?(?:now |so far |already |since |signed and |formally |also |fully )*(?:ratified|ratify|acceded to)\\b`
);

/** "the number of countries that have ratified rose to 124". */
export const numberRatified = pattern(
  `number of (?:[\\w'-]+ ){0,4}?(?:countries|states|nations) (?:that|which) (?:have|had) ratified[^.;]{0,30}? (?:to|at|is|was|be|reached|reaches) (@N)`
);

/** "ratified it in May, the 124th country to do so". */
export const nthToDoSo = pattern(`\\bratif[^.;]{0,60}? (@N) (?:country|state|nation) (?:in the world )?to do so`);

/** "Ratifications: 124" */
export const ratificationTally = pattern(`^[^\\w]{0,3}ratifications(?: of @I)? ?[:-] ?(@N)`);

/** "139 States signed, and 124 of them have ratified". */
export const ofWhomRatified = pattern(
  `@N ${states} (?:have |had |has )?signed\\b[^.;]{0,80}?(?:,? (?:and|while|but)|;| -) (?:only )?(@N) (?:of (?:them|these|those) )?(?:have |had |has )?(?:also |since |formally |actually |so far )*ratified`
);

/** "the 124th country to ratify". */
export const nthToRatify = pattern(
  `(@N) (?:country|state|nation) (?:in the world )?to (?:have )?(?:ratify|ratified|accede)`
);
