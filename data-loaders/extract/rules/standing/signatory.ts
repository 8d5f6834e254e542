import {pattern} from "../../mentions/mention.js";
import type {Forms} from "./form.js";
import {adverbs, duty, ofIt, party} from "./phrases.js";

/** "signed but never ratified", "a signatory to the Statute". */
export const signatory: Forms = {
  needs: /\bsign|\bname/i,
  forms: [
    {
      body: "named",
      expression: pattern(
        `(?:(?:\\b(?:as|though|although|while)|(?<!\\bnot )\\bbeing) (?:an? )?|^"?(?:an? )?(?:@N of the )?(?:original )?)signator(?:y|ies)${ofIt}(?: since @D)?,? (@L)`
      )
    },
    {body: "named", expression: pattern(`(@L),? as (?:an? )?(?:fellow )?signator(?:y|ies)${ofIt}`)},
    {
      body: "focus",
      expression: pattern(`(@C) \\(signed(?: it)?,? but (?:not|never|has not|did not)(?: yet)? ratif[^)]{0,30}\\)`)
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:is|are|remains?|was|were) )?(?:only )?(?:an? )?signator(?:y|ies)(?:${ofIt})?,? (?:but|though|yet|and) not (?:yet )?(?:an? )?(?:${party}|full)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@C)[^.;]{0,40}?(?:\\b(?:never|not)|n't) (?:yet )?(?:ratif|approv)[^.;]{0,40}?,? (?:which|that|though|although) (?:it|they|@C) (?:had )?signed`
      )
    },
    {
      body: "named",
      expression: pattern(
        `(@C)(?:(?!@C)[^.;]){0,80}?\\b${duty}\\b[^.;]{0,40}?,? as (?:an? |@N of the )?signator(?:y|ies)${ofIt}`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:is|are|was|were) (?:also )?(?:among|@N of) [^.;,]{0,60}?(?:that|which|who|to) (?:have |has )?signed\\b[^.;]{0,60}?(?:\\b(?:not|never|without|yet to)\\b|n't)[^.;]{0,30}?ratif`
      )
    },
    {
      body: "focus",
      expression: pattern(`\\bsigned,? but (?:not|never) (?:yet )?ratified,? by (@L)`)
    },
    {
      body: "focus",
      expression: pattern(
        `\\bincluding (@L),? (?:have )?signed[^.;]{0,40}? (?:but|and) (?:(?:have |did )?(?:not|never)|are yet to) (?:been )?ratif`
      )
    },
    {
      body: "focus",
      predicate: pattern(`${adverbs}(?:likewise )?signed\\b[^.;]{0,60}?\\bwithout (?:its |any |ever )?ratif`)
    },
    {
      body: "focus",
      expression: pattern(
        `\\bsignator(?:y|ies)(?: (?:states|countries|nations))?(?:,? namely|,? including|,? such as|:|,| like) (@L)(?!(?:,? (?:and |or )?@C)*,? (?:is|are|has|have|did|does)(?:n't| not)(?=[.,;]|$))`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `${adverbs}(?:(?:had|has|have)(?:, however,)? )?(?:also |both |all )?(?:only )?(?:signed|signs|put (?:its|their) names? to|is a signatory|are signatories|was a signatory)\\b[^.;]{0,90}?\\b(?:but|though|although|yet|and|without|while|that|which|,)[^.;]{0,30}?(?:\\b(?:never|not|neither|without|un|yet to|failed to|declined to|refused to|neglected to|didn't|no intention of|neither|none|no)|n't)\\b[^.;]{0,45}?\\b(?:ratif|approv|confirm)`
      )
    },
    {
      body: "named",
      predicate: pattern(
        `(?:(?:is|are|was|were|became|being|remains?)(?: (?:also|both|all|not only|currently|still))* (?:an? |the |@N of the |among the )?(?:original |founding |@N )?signator(?:y|ies))(?: (?:states?|countries|nations|country))?${ofIt}`
      )
    },
    {
      body: "named",
      predicate: pattern(`(?:is|are|was|were|became|remains?)(?: (?:also|both|all))* (?:an? )?@I signator(?:y|ies)\\b`)
    },
    {
      body: "named",
      expression: pattern(`(@L),? (?:both |all |also |an? |the |which (?:is|are) (?:an? )?)*signator(?:y|ies)${ofIt}`)
    },
    {
      body: "focus",
      expression: pattern(`(@L),? (?:itself |both |all )?(?:an? )?signator(?:y|ies)(?: since| \\(| from)`)
    }
  ]
};
