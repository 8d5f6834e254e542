import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {adverbs, object, ofIt, party} from "../phrases.js";

/** "is the 123rd member", "Peru belongs to the Court", "stays in it". */
export const isOne: Forms = {
  needs:
    /\bwhich (?:is|are|has|have|did)\b|member|\bpart(?:y|ies)\b|\bparticipant|\bbelong|\bremain|\bstay|\bjoined\b|\bratified\b|\bsigned\b|\bpart of\b|\bstill in/i,
  forms: [
    {
      body: "focus",
      expression: pattern(
        `\\bcounts (?:[^.;]{0,60}?(?:including|among them|such as) )?(@L),? (?:among|as|as @N of)(?: its)? (?:[\\w-]+ )?(?:members|parties)`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:has|have|had|will|would) )?(?:${adverbs})(?:is|are|was|were|be|been|becomes?|became|becoming|remains?|being|remained|stays?|(?:wants?|wish(?:es)?|prefers?) to (?:remain|stay)(?: on)?|regards (?:it|her)self|considers (?:it|her)self|have become|has become|had become)(?: (?:also|now|currently|still|itself|as|all|both|formally|officially|already|among|@N of|the|a|an|its|court's))*(?: @N)?(?: [\\w-]+(?= (?:state|States?) part(?:y|ies)))? ${party}(?:${ofIt}|(?= (?:state )?(?:since|in @D|on @D|from))|(?= of the)|(?= bound))?`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(?:\\bnot|n't|\\bnever) (?:yet )?(?:an? )?(?:signed|joined|ratified|${party})[^.;]{0,100}? (@L),? which (?:is|has|have|are|did)(?=[.,;]|$)`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:is|are|was|were) (?:also )?(?:among|@N of) [^.;,]{0,60}?(?:that|which|who|to) (?:have |has )?(?:also )?(?:ratified|joined|acceded|are (?:also )?${party})(?:${object}|${ofIt})?`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L), (?:(?:an?|the|all|both) )?(?:[\\w-]+ ){0,4}?(?:countr(?:y|ies)|states?|nations?|powers?) (?:that|which) (?:is|are) (?:also |itself |themselves |both |all )?(?:an? )?(?:[\\w-]+ )?${party}${ofIt}`
      )
    },
    {body: "named", predicate: pattern(`(?:is|are) still (?:in|inside|(?:a )?part of) @I`)},
    {
      body: "named",
      predicate: pattern(`(?:also |both |all |still )*(?:belongs?|belonged) to @I`)
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
        `(?:\\bnot|\\bnever|n't) (?:yet )?(?:an? )?(?:(?:signed|joined|ratified)${object}?|${party}${ofIt}?),? (?:(?:but|while|though|whereas) )?(?:[a-z' ]{0,25} )?(@L),? (?:is|are|has|have|did|does)(?=[.,;]|$)`
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
        `(?:has |have )?(?:finally |now |thus )?(?:decided to |chosen to |chose to |opted to |wants? to |wish(?:es)? to |prefers? to )?(?:remains?|stays?)(?: on)? (?:in|with|part of|inside) @I`
      )
    }
  ]
};
