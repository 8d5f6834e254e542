import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {list, ofIt, party, setOff} from "../phrases.js";

/** "is not a member", "though not a party", "does not recognise the Court". */
export const isNot: Forms = {
  needs:
    /^(?=[^]*(?:\bnot?\b|n't\b|\bnever\b|\bneither\b|\bno longer\b|\bwithout\b|\bnone\b|\byet to\b|\boutside\b|\bother than\b|\bexcept|\bapart from\b))(?=[^]*(?:\bmember|\bpart(?:y|ies)?\b|\bparticipant|\bsignator|\bsubject\b|\brecogni|\bsign|\bjoin|\bratif|\bof which\b|\bof whom\b))/i,
  forms: [
    {
      body: "focus",
      expression: pattern(
        `(@L)${setOff}(?:is |are )?(?:not|no|none of (?:them|which)|neither of (?:them|which))(?: longer)?(?: itself| themselves)? (?:an? )?${party}`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(?: [-—–] |, | \\()(@L)(?: [-—–]|,|\\)) (?:is|are|has|have)(?:n't| not| never)(?: (?:yet|been|an?))* (?:${party}|signator(?:y|ies)|joined|signed|ratified)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(${list})(?:,| [-—–])? (?:(?:an?|the|all|both|@N) )?(?:[\\w-]+ ){0,3}?(?:countr(?:y|ies)|states?|nations?|powers?|governments?) (?:that|which) (?:is|are|has|have)(?:n't|(?: (?:also|itself|themselves))? (?:not|never))(?: (?:yet|been|an?|even))* (?:${party}|joined|signed|ratified)`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:is|are) (?:also )?not (?:@N of|among) (?:the |those )?(?:@N )?(?:[\\w-]+ ){0,2}?(?:countries|states|nations|governments) (?:(?:that|which|who) )?(?:are |have )?(?:${party}|joined|signed|ratified|recogni[sz]e)`
      )
    },
    {
      body: "focus",
      predicate: pattern(`(?:is|are|was|were) (?:no longer|not) (?:a )?part${ofIt}`)
    },
    {body: "focus", expression: pattern(`, like (@L), (?:is|are) not (?:an? |yet )?${party}`)},
    {
      body: "focus",
      expression: pattern(
        `(@L),? (?:both of which|none of (?:which|whom)|neither of (?:which|whom)) (?:is|are|has|have|belongs?)(?: (?:not|ever|yet|been|an?|to))* (?:${party}|signator(?:y|ies)|joined|signed|ratified|@I|the court)`
      )
    },
    {
      body: "focus",
      expression: pattern(`(@L),? (?:al)?though (?:it is |they are |itself )?not (?:an? )?${party}`)
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:is|are|remains?) )?(?:also |still |the most [\\w-]+ |notably )?(?:(?:among|@N of) (?:the )?|the )(?:[^.;,]{0,60}? )?(?:(?:(?:that|which|who) )?(?:(?:have|has|had|are|is)(?:n't| (?:still |also )?(?:not|never|neither|yet to|outside))|never)|not to(?: have)?|never to have|to have (?:not|never)|yet to)(?: (?:yet|been|an?|be|become))* ?(?:part of|sign(?:ed)?|join(?:ed)?|ratif(?:ied|y)|${party}|@I)`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:is|are|was|were|remains?|being|has|have|had)(?: (?:also|still|itself|themselves|both|all|currently|still|\\w+ly))* (?:not|never|n't|neither|no longer been|no longer)|(?:isn't|aren't|wasn't|weren't)|(?:is|are) neither)(?: (?:yet|been|a|an|themselves|itself|currently|even|anymore|@N of|among|also))* (?:its |the )?${party}${ofIt}?`
      )
    },
    {
      body: "named",
      predicate: pattern(
        `(?:(?:is|are|was|were)(?: (?:also|itself|themselves|both|all|currently))* (?:not|n't)|(?:isn't|aren't)|(?:has|have|had) (?:not|never)(?: yet)? been)(?: (?:yet|a|an|currently|even|among the))* (?:signatory|signatories|subject)${ofIt}`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L) (?:is|are|have|has) not,? (?:as|because|since) (?:it|they) (?:is|are|have|has) (?:not|never) (?:become |been )?(?:@I )?(?:${party}|joined|signed|ratified)`
      )
    },
    {body: "focus", predicate: pattern(`(?:(?:is|are) not|isn't|aren't) even (?:an? )?signator(?:y|ies)`)},
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:is|are) (?:also )?not|isn't|aren't) among (?:(?:the )?(?:@N )?(?:[\\w-]+ )?(?:members|parties|states parties)(?: of| to) @I|(?:the court's|@I's?|its) (?:@N )?(?:[\\w-]+ )?${party})`
      )
    },
    {
      body: "named",
      expression: pattern(
        `(@L),? (?:which |who )?(?:do(?:es)? not|doesn't|don't) recogni[sz]e(?: the)?(?: (?:jurisdiction|authority)(?: of)?(?: the)?)? (?:@I|the court(?!'s))(?! (?:regarding|concerning|over|for|with|in respect|when|as to)\\b)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\b(?:(?:though|although|while) (?:itself |it is |they are )?not (?:itself )?|(?:despite )?not being |without being |^"?not )(?:an? )?(?:${party}|signatory)(?:${ofIt})?(?:, [^,.;]{1,60})?, (@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\b(?:other than|except for|with the exception of|apart from|but not) (@L)[^.;]{0,20}?(?:members?|part(?:y|ies))${ofIt}`
      )
    }
  ]
};
