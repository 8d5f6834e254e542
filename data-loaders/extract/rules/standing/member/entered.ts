import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {adverbs, object, ofIt, party} from "../phrases.js";

/** "ratified the Statute", "joined in 2002", "entered into force for Peru". */
export const entered: Forms = {
  needs:
    /\bratif|\bjoin|\bacced|\baccess|\bsign|\bent[er]|\binto\b|\badmi|\baccept|\bwelcom|\bdeposit|\bmembership|\btook in\b/i,
  forms: [
    {
      body: "focus",
      expression: pattern(
        `(?<!\\w)(?:last|latest|newest|most recent|@N) (?:country |state |nation |one )?to join(?: @I)?(?:,? (?:on |in )?@D,?)? (?:is|was) (@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(?:@I|treaty|statute)[^.;]{0,60}? (?:was|has been|had been) (?:\\w+ly |also |first |signed and |in @D )*ratified by (?:[\\w-]+ ){0,4}?(@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(?:@I|treaty|statute)[^.;]{0,60}? (?:enter(?:ed|s|ing)?|c[ao]mes?|coming) into (?:force|effect|operation)(?: on @D| in @D)? (?:for|in) (@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\b(?:by|since|after|upon|on|when|following) (?:signing and )?(?:ratifying|joining|acceding to|becoming an? ${party}(?: of| to))${object}(?: (?:in|on) @D)?, (@L)(?!'s| (?:would|could|will|may|might|can))`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@C)(?:(?!@C)[^.;]){0,100}? since (?:it |first )?(?:joining|joined|ratifying|ratified|acceding to|acceded to|becoming an? ${party} (?:of|to))${object}`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `${adverbs}(?:had |has |have )?${adverbs}(?:signed (?:up )?(?:to |onto )?(?:[^.;]{0,140}?,? )?and (?:later |then |subsequently |its [a-z]+ )?ratified|signed (?:[^.;]{0,80}?),? (?:later |before )?ratifying|is a signatory and has ratified|ratif(?:ied|ies)|acced(?:ed|es) to|joined|joins|joining|will (?:\\w+ly )?join|accepted membership (?:of|in)|entered|signed up to|deposited its instrument of (?:ratification|accession) (?:of|to))${object}`
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
      expression: pattern(
        `(?:@I|court|tribunal)[^.;]{0,60}? "?(?:to )?(?:accepted|admitted|welcom(?:e|ed|es|ing)|took in)(?: the)? (@L)"?(?: [^.;,]{0,20}?)?(?: as (?:an? |its |the )?(?:@N )?(?:new )?(?:full )?(?:state )?(?:members?|part(?:y|ies)))`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L)(?:'s?)? (?:ratification of|accession to|entry into|membership (?:of|in|with)|admission to|@I membership)(?: @I)?,? (?:(?:in|on|since|from) @D|took(?: effect)?|came into \\w+|entered into \\w+|dates|became|requir|oblig|binds|bound|means|meant|compel|commits|entail|impos|made|makes)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\b(?:after|since|following|despite|welcom(?:es?|ed|ing)|hail(?:s|ed|ing)|prais(?:es?|ed|ing)|condemn(?:s|ed)|criticised) (@L)(?:'s?)? (?:[a-z]+ )?(?:ratification of|accession to) @I`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:was|were|has been|have been|had been) )?(?:also |formally |officially )*(?:admitted|accepted|welcomed)(?: (?:in|into|to)${object}| as (?:an? |its |the )?(?:@N )?(?:new )?(?:full )?${party}${ofIt}?)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(@L)(?:,? which)? signed[^.;]{0,60}? (?:but|and) (?:only |later |finally |then )?(?:ratified|joined)(?: it)? (?:only )?(?:in|on) @D`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(?<!\\b(?:for|towards?|to|of) (?:the )?)\\b(?:ratification|accession)(?: of @I)? by (@L)(?! (?:will|would|could|may|might|can)\\b|(?:,? and|,) @C)`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `${adverbs}(?:(?:became|becomes|is|was|are|were|being|becoming|(?:has|have) become|made history as) )?(?:among |@N of )?(?:also |only )?(?:the )?(?:very )?(?:(?:only|last|latest|newest|few)\\b|@N)(?: [^.;,]{0,70}?)? to (?:have )?(?:both )?(?:sign(?:ed)? and )?(?:join|ratif(?:y|ied)|acced(?:e|ed) to|joined|accede)(?:${object}|(?= (?:in|on) @D|[.,;]|$))`
      )
    }
  ]
};
