import {pattern} from "../../mentions/mention.js";
import type {Forms} from "./form.js";
import {adverbs, ofIt, object, party} from "./phrases.js";

/** "ratified the Statute", "the 123rd member", "joined in 2002". */
export const member: Forms = {
  needs: /\w/,
  forms: [
    {
      body: "named",
      expression: pattern(`@I (?:member|part(?:y|ies))(?: (?:states?|countr(?:y|ies)|nations?))?s? (@L)`)
    },
    {
      body: "focus",
      expression: pattern(`(@C)(?:(?!@C)[^.;]){0,80}? despite (?:itself )?being (?:itself )?an? ${party}`)
    },
    {body: "focus", expression: pattern(`\\bcounts (@L) (?:among|as one of) its (?:[\\w-]+ )?(?:members|parties)`)},
    {
      body: "focus",
      expression: pattern(`\\bnot (?:an? )?${party}${ofIt}?,? (?:but|while|though|whereas) (@L) (?:is|are)(?=[.,;]|$)`)
    },
    {
      body: "focus",
      expression: pattern(`(@L), (?:itself |already |also )?an? ${party} (?:since|from) @D`)
    },
    {
      body: "named",
      expression: pattern(
        `(@L), (?:(?:itself|also|both|all|each) )?(?:an? )?@I (?:member(?: state)?s?|(?:states? )?part(?:y|ies))`
      )
    },
    {body: "focus", expression: pattern(`(@L), which,? as (?:an? )?(?:fellow )?${party}`)},
    {
      body: "named",
      expression: pattern(
        `(@L),? as (?:an? |fellow )?${party}(?:${ofIt})?(?:,| (?=(?:is|has|had|was|must|should|will|would)\\b))`
      )
    },
    {body: "named", expression: pattern(`\\bas (?:an? )?${party}(?:${ofIt},?|,) (@L)`)},
    {
      body: "focus",
      expression: pattern(
        `\\b(?:last|latest|newest|most recent|@N) (?:country |state |nation |one )?to join(?: @I)?(?:,? (?:on |in )?@D,?)? (?:is|was) (@L)`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `${adverbs}(?:had |has |have )?${adverbs}(?:signed (?:up )?(?:to |onto )?(?:[^.;]{0,140}?,? )?and (?:later |then |subsequently |its [a-z]+ )?ratified|ratif(?:ied|ies)|acced(?:ed|es) to|joined|joins|joining|accepted membership (?:of|in)|entered|signed up to|deposited its instrument of (?:ratification|accession) (?:of|to))${object}`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `${adverbs}(?:had |has |have )?${adverbs}(?:ratified|acceded|joined|deposited its (?:instruments? of )?(?:ratification|accession))(?= (?:in|on) @D| @D|[,.;])`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:has|have|had) )?(?:${adverbs})(?:is|are|was|were|been|becomes?|became|becoming|remains?|being|remained|stays?|have become|has become|had become)(?: (?:also|now|currently|still|itself|all|both|formally|officially|already|among|one of|the|a|an|its|court's))*(?: @N)?(?: [\\w-]+(?= (?:state|States?) part(?:y|ies)))? ${party}(?:${ofIt}|(?= (?:state )?(?:since|in @D|on @D|from))|(?= of the)|(?= bound))?`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L), (?:which is |itself |all |both |also |now )?(?:an? |the )?(?:(?:@N|[\\w-]+) )?${party}${ofIt}`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(?:@I|court|tribunal)[^.;]{0,60}? "?(?:to )?(?:accepted|admitted|welcom(?:e|ed|es|ing)|took in)(?: the)? (@L)"?(?: [^.;,]{0,20}?)?(?: as (?:an? |its |the )?(?:@N )?(?:new )?(?:full )?(?:state )?(?:members?|part(?:y|ies)))`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L)'s? (?:ratification of|accession to|entry into|membership of|membership in|admission to) @I (?:in|on|since|took|came|entered|dates|became)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L) (?:(?:was|were|has been|have been|had been) )?(?:also |formally |officially )*(?:admitted|accepted|welcomed)(?: (?:in|into|to)${object}| as (?:an? |its |the )?(?:@N )?(?:new )?(?:full )?${party}${ofIt}?)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\bonly (@L)(?: (?:among|of|from) [^.;,]{1,60})? (?:belongs?|have joined|has joined|are members|is a member)(?:${ofIt}|${object})?`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\bnot (?:an? )?${party}${ofIt}?, (?:but )?(?:neighbou?ring |its neighbou?r,? |nearby )?(@L),? (?:is|are)(?=[.,;]|$)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L)(?:,? which)? signed[^.;]{0,60}? (?:but|and) (?:only |later |finally |then )?(?:ratified|joined)(?: it)? (?:only )?(?:in|on) @D`
      )
    },
    {body: "focus", expression: pattern(`\\b(?:ratification|accession)(?: of @I)? by (@L)`)},
    {
      body: "focus",
      predicate: pattern(
        `(?:became|becomes|is|was|thus became|has become|have become) (?:only )?the @N (?:(?:@V ){0,3}?(?:country|state|nation|member|party|member state) )?(?:in the world )?to (?:join|ratify|accede to)${object}`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\bamong (?:the|its|the court's|@I's) (?:participants|members|parties|states parties|member states) are (@L)`
      )
    },
    {
      body: "named",
      predicate: pattern(
        `(?:has |have )?(?:finally |now |thus )?(?:decided to |chosen to |chose to |opted to )?(?:remains?|stays?)(?: on)? (?:in|with|part of|inside) @I`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L) (?:will|would) (?:still |thus |therefore |nonetheless )?(?:remain|stay|be) (?:an? )?(?:full )?${party}${ofIt}? (?=(?:until|till|for another)\\b)`
      )
    }
  ]
};
