import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {ofIt, object, party, list} from "../phrases.js";

/** "outside the Court", "absent", "non-members such as". */
export const outside: Forms = {
  needs: /\boutside\b|\babsen|\bhold-?out|\bnon-?\w|\bnot\b|\bnever\b/i,
  forms: [
    {
      body: "focus",
      expression: pattern(
        `\\bnon-?(?:members?|parties|party|states? part(?:y|ies)|signator(?:y|ies))(?: (?:states?|countries|nations))?(?: (?:of|to) (?:@I))?(?: like|,? such as|,? including|:|,| are| include[sd]?|,? among them) (${list})`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\b(?:countries|states|nations|those|powers|others) (?:that|which|who)? ?(?:are not|are not under the jurisdiction of|are outside|have not joined|have not signed|have not ratified|have not become|never joined|have never joined|outside|did not join|have refused to join)[^.;]{0,50}?(?:including|such as|like|include|are|:|,|among them) (${list})`
      )
    },
    {body: "focus", expression: pattern(`\\bnon-?members?(?: states?| countries)? (@L)`)},
    {
      body: "focus",
      expression: pattern(
        `\\b(?:countries|states|nations|powers|those|governments) (?:that are |which are |still )?(?:not (?:an? )?(?:${party}|signator(?:y|ies))|not in|outside)(?:${ofIt}|${object})?(?: today)? (?:are|include[sd]?|were) (?:the likes of )?(@L)`
      )
    },
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
