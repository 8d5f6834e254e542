import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {object, party} from "../phrases.js";

/** "never signed", "hasn't ratified", "has yet to join", "refused to become a party". */
export const never: Forms = {
  needs:
    /^(?=[^]*(?:\bnot\b|n't\b|\bnever\b|\bneither\b|\b(?:yet|still) to\b|\brefus|\bdeclin|\bfail))(?=[^]*(?:\bsign|\bjoin|\bratif|\bacced|\baccept|\bsubscri|\bbelong|\btake part|\bparticipate|\bbec[oa]me|\bbe\b))/i,
  forms: [
    {
      body: "focus",
      predicate: pattern(`(?:do|does|did)(?:n't| not) (?:take part|participate)(?=[.,;]|$| in (?:@I|it\\b|the court))`)
    },
    {
      body: "focus",
      predicate: pattern(`(?:has |have |had )?never (?:joined|signed|ratified|acceded)(?=[.,;]|$)`)
    },
    {
      body: "focus",
      predicate: pattern(`(?:is|are|has|have) (?:yet|still) to (?:sign|ratify|join|accede|become)`)
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:has|have|had)(?:n't|(?: (?:also|all|both))* (?:not|never))(?: yet| so far| itself)? (?:joined|ratified|signed|acceded)(?: since| either)?(?=[.,;]|$)`
      )
    },
    {
      body: "focus",
      expression: pattern(`\\b(?:never|have not|has not) (?:joined|signed|ratified|acceded)(?:${object})?: (@L)`)
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:has|have|had|did|do|does)(?: (?:also|still|itself|all|both|so far|thus far|to date|as yet))* (?:not|never|n't)|(?:hasn't|haven't|didn't|hadn't|doesn't|don't)|never|(?:has|have) (?:refused|declined) to|refus(?:es|ed) to|declin(?:es|ed) to|failed to|(?:has|have) yet to|(?:has|have) failed to)(?: (?:also|yet|ever|itself|formally|even|agree to|been|become a party to))* (?:sign(?:ed)?(?: or ratif(?:y|ied)| (?:up )?to| onto| nor ratified| and ratified)?|join(?:ed)?|acced(?:e|ed)(?: to)?|accept(?:ed)?|subscribed?(?: to)?|ratif(?:y|ied)|belong(?:ed)?|(?:become|became) (?:an? )?${party})${object}`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `(?:@I|treaty|statute)[^.;]{0,60}? (?:has|had|was)(?:n't| not| never)(?: yet)?(?: been)? (?:signed or )?ratified by (@L)`
      )
    },
    {
      body: "focus",
      expression: pattern(`(@L)(?:'s?)? failure to (?:join|sign|ratify|accede to|become an? ${party})${object}`)
    },
    {
      body: "focus",
      expression: pattern(
        `\\brefusal (?:of|by) (?:[^.;]{0,50}?(?:such as|like|including) )?(@L)(?:,? and (?:[\\w-]+ ){0,3}?(?:countries|states|nations|powers))? to (?:join|sign|ratify|accede)`
      )
    },
    {
      body: "focus",
      predicate: pattern(
        `(?:(?:has|have|had)(?: (?:also|both|all|so far|long|always))* )?(?:\\w+ly )?(?:refuse[sd]?|decline[sd]?|cho(?:se|sen|oses?) not|opt(?:ed|s)? not|decided not|elected not) to (?:(?:become|be) (?:an? )?(?:${party}|part)|sign(?: up)?|join|ratify|accede|belong)(?: to)?(?:${object}|(?=[.,;]|$))`
      )
    }
  ]
};
