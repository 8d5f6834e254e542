import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {ofIt, object, party, setOff} from "../phrases.js";

/** "neither Ruritania nor Sylvania is a member". */
export const neither: Forms = {
  needs: /\bneither\b|\bnor\b/i,
  forms: [
    {body: "focus", predicate: pattern(`(?:has|have|had) done neither(?=[.,;]|$)`)},
    {
      body: "focus",
      expression: pattern(
        `^"?(?:nor|neither) (?:is|are|has|have) ((?:the |[a-z]+ ){0,4}@C[^.;:]{0,120}?),? (?:${party}${ofIt}|signed|joined|ratified)`
      )
    },
    {
      body: "focus",
      expression: pattern(`(@L)${setOff}(?:neither|none) of (?:them|which|whom) (?:is |are )?(?:an? )?${party}`)
    },
    {
      body: "focus",
      expression: pattern(
        `(?:\\b(?:not|never)|n't)\\b[^.;]{0,60}?,? (?:and )?(?:neither|nor) (?:is|are|has|have|did|do|does) (@L)(?=[.,;]|$)`
      )
    },
    {
      body: "focus",
      expression: pattern(`\\bnot (?:an? )?${party}${ofIt}?[^.;]{0,20}?,? (?:and )?(?:neither|nor) (?:is|are) (@L)`)
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:has|have|had) neither (?:signed|joined|ratified)(?: nor (?:ratified|acceded|joined|signed))?(?: to)?${object}`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\bneither (@C(?:(?:,| or| and|,? nor) @C){1,9})(?: \\w+)? (?:is|are|was|were|has|have)(?: (?:ever|yet|been|an?|among|@N of|the|its|@N))* (?:${party}|signator(?:y|ies)|joined|signed|ratified|recogni[sz]e[sd]?)(?:${object}|${ofIt})?`
      )
    },
    {
      body: "named",
      expression: pattern(`\\bneither (@C nor @C) recogni[sz]es? (?:the (?:jurisdiction|authority) of )?@I`)
    }
  ]
};
