import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {object, ofIt, party, setOff} from "../phrases.js";

/** "outside the Court", "absent", "non-members such as". */
export const outside: Forms = {
  needs:
    /\bformer|\bex-|\bwithout\b|\bout of\b|\baway|\baloof|\bclear of\b|\boutside\b|\babsen|\bmissing\b|\bhold-?out|\bnon-?\w|\bnot\b|\bnever\b/i,
  forms: [
    {
      body: "focus",
      expression: pattern(
        `\\bas (?:an? )?non-?(?:members?|party|parties|state part(?:y|ies)|states part(?:y|ies)|signator(?:y|ies))(?:${ofIt})?,? (@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(`\\bwithout the (?:membership|participation|ratification|signatures?) of (@L)`)
    },
    {
      body: "focus",
      expression: pattern(
        `(@L)(?:,? (?:as |now |itself |which is )?|${setOff})(?:an? |the )?(?:former|ex-|onetime|erstwhile)[ -]?(?:${party}${ofIt}|@I (?:member|party))`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:is|are|remains?) (?:also |still )?)?(?:another |an? |the |among the |@N of the )(?:[a-z]+ ){0,2}?(?:absences?|absentees?|hold-?outs?|non-participants?)\\b`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:has|have|had) (?:also |long |so far )?)?(?:stay(?:s|ed)?|kept|keeps?|stood|stands?|remain(?:s|ed)?) (?:itself |themselves )?(?:out of|away from|outside of|aloof from|clear of|apart from)${object}`
      )
    },
    {body: "focus", expression: pattern(`\\bnon-?members?(?: states?| countries)? (@L)`)},
    {
      body: "focus",
      expression: pattern(
        `\\b(?:absentees?|absences|hold-?outs?|non-participants?)(?:${object})?,? (?:are|notably|is|include[sd]?|being|such as|like|including) (?:the likes of )?(@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\b(?:absent|missing) (?:are|is|from)\\b[^.;]{0,60}?(?:like|such as|including|:|are|is) (@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\b(?:remain|stay|stand|are)(?:s|ed)? (?:still )?outside(?:${object})? (?:are|include|were) (@L)`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:now|currently|remains?|stays?|stayed|is|are|was|were|stands?|have remained|has remained|among them remain) (?:still |also |all |both )?(?:(?:outside|absent from)${object}|outside(?=[.,;]))`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L),? (?:(?:is|are|was|were) )?(?:both |all |also |now |still |currently |itself |a |an |which (?:is|are) )*(?:non-?(?:members?|party|parties|state part(?:y|ies)|states part(?:y|ies)|signator(?:y|ies)))\\b`
      )
    }
  ]
};
