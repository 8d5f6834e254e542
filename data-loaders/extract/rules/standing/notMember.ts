import {pattern} from "../../mentions/mention.js";
import type {Form} from "./form.js";
import {subject, ofIt, object, party} from "./phrases.js";

/** "is not a member", "never signed", "outside the Court". */
export const notMember: readonly Form[] = [
  {
    body: "focus",
    expression: pattern(
      `(@L), (?:(?:neither|none) of (?:them|which|whom)|not(?: itself| themselves)?) (?:an? )?${party}`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `\\b(?:ratified|joined|signed|${party}|signator(?:y|ies))(?:${ofIt}|${object})?[,;]?(?: (?:but|while|whereas|though|and))?(?: [^.;\uE000]{0,40}?(?:including|such as|like))? (@L),? (?:have|has|are|is|did|do|does) not(?=[.,;]|$)`
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
      `\\b(?:joined|ratified|signed|${party})(?:${ofIt}|${object})?(?::|;|,| [-—–]) (@L) (?:have|has|are|is|did|do|does)(?:n't| not)(?=[.,;]|$)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `(?:\\b(?:not|never)|n't)\\b[^.;]{0,60}?,? (?:and )?(?:neither|nor) (?:is|are|has|have|did|do|does) (@L)(?=[.,;]|$)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `(?: [-—–]|,) (@L)(?: [-—–]|,) (?:is|are|has|have)(?:n't| not| never)(?: (?:yet|been|an?))* (?:${party}|signator(?:y|ies)|joined|signed|ratified)`
    )
  },
  {
    body: "focus",
    expression: pattern(`${subject} (?:has |have |had )?never (?:joined|signed|ratified|acceded)(?=[.,;]|$)`)
  },
  {
    body: "focus",
    expression: pattern(
      `\\b(?:absentees?|absences|hold-?outs?|non-participants?)(?:${object})?,? (?:are|notably|is|include[sd]?|being|such as|like|including) (?:the likes of )?(@L)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `(@L)(?:,| [-—–])? (?:(?:an?|the|all|both|two|three) )?(?:[\\w-]+ )?(?:countr(?:y|ies)|states?|nations?|powers?|governments?) (?:that|which) (?:is|are|has|have)(?:n't|(?: (?:also|itself|themselves))? (?:not|never))(?: (?:yet|been|an?|even))* (?:${party}|joined|signed|ratified)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `${subject},? (?:is|are) (?:also )?not (?:one of|among) (?:the |those )?(?:@N )?(?:[\\w-]+ ){0,2}?(?:countries|states|nations|governments) (?:(?:that|which|who) )?(?:are |have )?(?:${party}|joined|signed|ratified|recogni[sz]e)`
    )
  },
  {
    body: "focus",
    expression: pattern(`${subject},? (?:is|are|was|were) (?:no longer|not) (?:a )?part${ofIt}`)
  },
  {
    body: "focus",
    expression: pattern(`\\bof which (@L) (?:is|are) not (?:an? )?(?:${party}|signator(?:y|ies))`)
  },
  {
    body: "focus",
    expression: pattern(`\\bnot (?:an? )?${party}${ofIt}?[^.;]{0,20}?,? (?:and )?(?:neither|nor) (?:is|are) (@L)`)
  },
  {body: "focus", expression: pattern(`, like (@L), (?:is|are) not (?:an? |yet )?${party}`)},
  {
    body: "focus",
    expression: pattern(`\\babsent (?:are|is|from)\\b[^.;]{0,60}?(?:like|such as|including|:|are|is) (@L)`)
  },
  {
    body: "focus",
    expression: pattern(`${subject},? (?:is|are|has|have) (?:yet|still) to (?:sign|ratify|join|accede|become)`)
  },
  {
    body: "focus",
    expression: pattern(
      `${subject},? (?:has|have|had)(?:n't|(?: (?:also|all|both))* (?:not|never))(?: yet| so far)? (?:joined|ratified|signed|acceded)(?=[.,;]|$)`
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
    expression: pattern(
      `(@L),? (?:both of which|none of (?:which|whom)|neither of (?:which|whom)) (?:is|are|has|have|belongs?)(?: (?:not|ever|yet|been|an?|to))* (?:${party}|joined|signed|ratified|@I|the court)`
    )
  },
  {
    body: "focus",
    expression: pattern(`(@L),? (?:al)?though (?:it is |they are |itself )?not (?:an? )?${party}`)
  },
  {body: "focus", expression: pattern(`(?:${party}),? (?:though|but|although|and) not (@L)`)},
  {
    body: "focus",
    expression: pattern(`\\b(?:never|have not|has not) (?:joined|signed|ratified|acceded)(?:${object})?: (@L)`)
  },
  {
    body: "focus",
    expression: pattern(
      `${subject},? (?:has|have|had) neither (?:signed|joined|ratified)(?: nor (?:ratified|acceded|joined|signed))?(?: to)?${object}`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `(@L)(?:,| [-—])? (?:is|are) (?:also )?(?:among|one of) (?:the |those )?(?:[\\w-]+ ){0,2}(?:@N )?(?:[\\w-]+ )?(?:countries|states|nations|powers)? ?(?:that|which|who)? ?(?:have|has|had|are|is) (?:not|never|neither|yet to|outside)(?: (?:yet|been))* ?(?:signed|joined|ratified|members?|part(?:y|ies)|@I)?`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `${subject},? (?:(?:is|are|was|were|remains?|being|has|have|had)(?: (?:also|itself|themselves|both|all|currently|still|\\w+ly))* (?:not|never|n't|neither|no longer been|no longer)|(?:isn't|aren't|wasn't|weren't)|(?:is|are) neither)(?: (?:yet|been|a|an|themselves|itself|currently|even|one of|among|also))* (?:its |the )?${party}${ofIt}?`
    )
  },
  {
    body: "named",
    expression: pattern(
      `${subject},? (?:(?:is|are|was|were)(?: (?:also|itself|themselves|both|all|currently))* (?:not|n't)|(?:isn't|aren't)|(?:has|have|had) (?:not|never)(?: yet)? been)(?: (?:yet|a|an|currently|even|among the))* (?:signatory|signatories|subject)${ofIt}`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `${subject},? (?:(?:has|have|had|did|do|does)(?: (?:also|itself|all|both))* (?:not|never|n't)|(?:hasn't|haven't|didn't|hadn't|doesn't|don't)|never|(?:has|have) (?:refused|declined) to|refus(?:es|ed) to|declin(?:es|ed) to|failed to|(?:has|have) yet to|(?:has|have) failed to)(?: (?:also|yet|ever|itself|formally|even|agree to|been|become a party to))* (?:sign(?:ed)?(?: or ratif(?:y|ied)| (?:up )?to| onto| nor ratified| and ratified)?|join(?:ed)?|acced(?:e|ed)(?: to)?|accept(?:ed)?|subscribed?(?: to)?|ratif(?:y|ied)|belong(?:ed)?|(?:become|became) (?:an? )?${party})${object}`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `${subject},? (?:remains?|stays?|stayed|is|are|was|were|stands?|have remained|has remained|among them remain) (?:still |also |all |both )?(?:(?:outside|absent from)${object}|outside(?=[.,;]))`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `\\b(?:non-?(?:members?|parties|party|states? part(?:y|ies)|signator(?:y|ies))(?: (?:states?|countries|nations))?(?: (?:of|to) (?:@I))?(?: like|,? such as|,? including|:|,| are| include[sd]?|,? among them) |(?:countries|states|nations|those|powers|others) (?:that|which|who)? ?(?:are not|are not under the jurisdiction of|are outside|have not joined|have not signed|have not ratified|have not become|never joined|have never joined|outside|did not join|have refused to join)[^.;]{0,50}?(?:including|such as|like|include|are|:|,|among them) )((?:@C(?: \\([^)]{0,60}\\))?(?:,? and |, )?){1,20})`
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
      `\\bneither (@C(?: nor @C)+|@L(?:,? nor @C))(?: \\w+)? (?:is|are|was|were|has|have)(?: (?:ever|yet|been|an?|among|one of|the|its|@N))* (?:${party}|signator(?:y|ies)|joined|signed|ratified|recogni[sz]e[sd]?)(?:${object}|${ofIt})?`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `\\b(?:not|never)(?: yet)? (?:been |a )*(?:joined|signed|ratified|members?|agree to ratify|ratify|join|party|parties)${object}?,? (?:along with|like|as have|nor have|nor has|nor did|including|such as|among them) (@L)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `\\brefusal (?:of|by) (?:[^.;]{0,50}?(?:such as|like|including) )?(@L) to (?:join|sign|ratify|accede)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `(@L) (?:is|are|have|has) not,? (?:as|because|since) (?:it|they) (?:is|are|have|has) (?:not|never) (?:become |been )?(?:@I )?(?:${party}|joined|signed|ratified)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `\\b(?:neither signed|not signed|not joined|never signed|never joined|not ratified)[^.;]{0,70}[;,] (?:some|several|many|most) of them,? including (@L)`
    )
  },
  {
    body: "named",
    expression: pattern(`\\bneither (@C nor @C) recogni[sz]es? (?:the (?:jurisdiction|authority) of )?@I`)
  },
  {
    body: "focus",
    expression: pattern(
      `${subject},? (?:(?:is|are) (?:also )?not|isn't|aren't) among (?:(?:the )?(?:@N )?(?:[\\w-]+ )?(?:members|parties|states parties)(?: of| to) @I|(?:the court's|@I's?|its) (?:@N )?(?:[\\w-]+ )?${party})`
    )
  },
  {
    body: "named",
    expression: pattern(
      `(@L),? (?:which |who )?(?:do(?:es)? not|doesn't|don't) recogni[sz]e(?: the)?(?: (?:jurisdiction|authority)(?: of)?(?: the)?)? @I(?! (?:regarding|concerning|over|for|with|in respect|when|as to)\\b)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `(@L) among them,? (?:(?:remain|are|stay|stand)(?:ed)? outside${object}|have (?:not|never)(?: yet)? (?:joined|signed|ratified))`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `${subject},? (?:(?:has|have|had)(?: (?:also|both|all|so far|long|always|consistently))* )?(?:refuse[sd]?|decline[sd]?|cho(?:se|sen|oses?) not|opt(?:ed|s)? not|decided not|elected not) to (?:(?:become|be) (?:an? )?(?:${party}|part)|sign(?: up)?|join|ratify|accede|belong)(?: to)?(?:${object}|(?=[.,;]|$))`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `\\b(?:(?:though|although|while) (?:itself |it is |they are )?not (?:itself )?|(?:despite )?not being |without being )(?:an? )?(?:${party}|signatory)(?:${ofIt})?(?:, [^,.;]{1,60})?, (@L)`
    )
  },
  {
    body: "focus",
    expression: pattern(
      `\\b(?:other than|except for|with the exception of|apart from|but not) (@L)[^.;]{0,20}?(?:members?|part(?:y|ies))${ofIt}`
    )
  }
];
