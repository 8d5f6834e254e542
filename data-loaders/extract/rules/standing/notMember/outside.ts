import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {object} from "../phrases.js";

/** "outside the Court", "absent", "non-members such as". */
export const outside: Forms = {
  needs: /\boutside\b|\babsen|\bhold-?out|\bnon-?\w|\bnot\b|\bnever\b/i,
  forms: [
    {body: "focus", expression: pattern(`\\bnon-?members?(?: states?| countries)? (@L)`)},
    {
      body: "focus",
      expression: pattern(
        `\\b(?:absentees?|absences|hold-?outs?|non-participants?)(?:${object})?,? (?:are|notably|is|include[sd]?|being|such as|like|including) (?:the likes of )?(@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(`\\babsent (?:are|is|from)\\b[^.;]{0,60}?(?:like|such as|including|:|are|is) (@L)`)
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
        `(?:remains?|stays?|stayed|is|are|was|were|stands?|have remained|has remained|among them remain) (?:still |also |all |both )?(?:(?:outside|absent from)${object}|outside(?=[.,;]))`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L),? (?:(?:is|are|was|were) )?(?:both |all |also |a |an |which (?:is|are) )*(?:non-?(?:members?|party|parties|state part(?:y|ies)|states part(?:y|ies)|signator(?:y|ies)))\\b`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L) among them,? (?:(?:remain|are|stay|stand)(?:ed)? outside${object}|have (?:not|never)(?: yet)? (?:joined|signed|ratified))`
      )
    }
  ]
};
