import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {duty, ofCourt, ofIt, party, setOff} from "../phrases.js";

/** "a party to the Statute", said beside a country: "ICC member Peru", "as a member, Peru must". */
export const apposed: Forms = {
  needs: /member|\bpart(?:y|ies)\b|\bparticipant/i,
  forms: [
    {
      body: "named",
      expression: pattern(
        `@I(?:'s)? (?:[\\w-]+ ){0,2}?(?:member|part(?:y|ies))(?: (?:states?|countr(?:y|ies)|nations?))?s? (@L)`
      )
    },
    {
      body: "named",
      expression: pattern(
        `(?:@I(?:'s)? (?:newest|latest|youngest|most recent|@N) (?:state )?(?:member|party)(?: states?)?|(?:newest|latest|youngest|most recent|@N) (?:state )?(?:member|party)(?: state)?${ofIt})(?:,? is|,? was|,) (@L)(?!'s)`
      )
    },
    {
      body: "focus",
      expression: pattern(`(@L) (?:for|on|upon) (?:\\w+ly )?becoming (?:the )?@N(?: and @N)? ${party}`)
    },
    {
      body: "focus",
      expression: pattern(
        `(@C)(?:(?!@C)[^.;]){0,120}?(?: despite (?:itself )?being|, (?:thus |thereby |so )?becoming) (?:itself )?(?:an? |only )?(?:the )?${party}`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@C)(?:(?!@C)[^.;]){0,80}?\\b(?:${duty}|(?:considers?|regards?|sees?|regarding) (?:it|her)self)\\b[^.;]{0,40}?,? as (?:still )?(?:an? |@N of the )?(?:${ofCourt}|${party}(?=[.,;]|$))`
      )
    },
    {body: "focus", expression: pattern(`(@L),? as (?:an? )?(?:fellow )?states? part(?:y|ies)\\b`)},
    {body: "focus", expression: pattern(`(@L), which,? as (?:an? )?(?:fellow )?${party}`)},
    {
      body: "named",
      expression: pattern(
        `(@L),? as (?:an? |fellow )?${party}(?:${ofIt})?(?:[,.;]| (?=(?:is|has|had|was|must|should|will|would|to)\\b)|$)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(?:(?<!\\b(?:not|without|never) )\\b(?:as|being) (?:an? |@N of the )?${party}(?:${ofIt}(?: since @D)?,?|(?: since @D)?,)|^"?${ofCourt}(?: since @D)?,) (@L)(?!'s)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L)${setOff}(?:which is |although |though |while |albeit |itself |themselves |already |still |all |both |each |also |now )?(?:${ofCourt}|(?:an? )?${party}(?= (?:since|from) @D))`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\bwith (@L)(?: (?:now|already|finally|itself|being|both|all))* (?:an? |@N of |the )*${party}(?:${ofIt}|(?=[.,;]|$))`
      )
    }
  ]
};
