import {anyOf} from "../../anyOf.js";
import {pattern} from "../../mentions/mention.js";
import {aside, body, few, odd, states} from "./phrases.js";

/** "the 124-nation court". */
export const nationCourt = pattern(
  `(@N)[- ](?:member|nation|state|country|strong)[- ]?(?:states?|nation|country|strong|body|court)? (?:(?!inclu|are |have |has )[\\w'-]+ ){0,2}?(?:${body}|court|tribunal|assembly|organi[sz]ation)`
);

const member = anyOf(
  ["member[- ](?:states?|countries|nations|governments)", "states? part(?:y|ies)", "state parties"],
  ["states members", "state members", "adherents", "parties", "party states", "members"]
);

/** "124 member States". */
export const memberStates = pattern(
  `(@N)(?! of (?:its|the|their) (?:[\\w-]+ )?@N)${odd} (?:(?!@N)@W ){0,3}?${member}\\b`
);

const haveNow = anyOf(
  ["have", "had", "has", "are", "were", "is", "now", "currently", "that", "which", "who", "all"],
  ["already", "so far", "formally", "have since", "presently", "@D", "as of @D", ","]
);
const joined = anyOf(
  [
    "states parties",
    "joined",
    "members?",
    "part(?:y|ies)",
    "belong(?:s|ing)?",
    "signed up",
    "signed on",
    "part of",
    "form part of",
    "bound by",
    "(?:obliged|obligated|required|bound) to (?:arrest|detain|enforce|execute|cooperate|hand)"
  ],
  [
    "subscribe\\w*",
    "recogni[sz]e",
    "accept(?:ed)?",
    "back(?:ing|ed)?",
    "(?:come )?on board",
    "submitted to",
    "make up",
    "making up",
    "in (?:@I)"
  ]
);

/** "124 countries around the world have now joined". */
export const haveJoined = pattern(
  `(@N)${odd} ${states}(?: (?:around|across|of|in) the (?:world|globe))?${aside},? (?:which |that |who )?(?:${haveNow} ?)*${joined}`
);

/** "the 124th member of the Court". */
export const nthMember = pattern(
  `(@N) (?:member )?(?:state[ -])?(?:party|member|member state|member country|state party)(?: (?:of|to) ${body}|\\b)`
);

const counts = anyOf(
  ["has", "have", "had", "counts?", "counted", "comprises?", "comprised", "numbers", "includes?", "boasts?"],
  ["consists? of", "is made up of", "groups?", "with", "brings together", "of", "unites", "lists?"]
);
const asMembers = anyOf([
  "now",
  "currently",
  "a (?:total|membership) of",
  "among its members",
  "as members",
  "as its members",
  "more"
]);

/** "The Court now counts 124 States". */
export const courtCounts = pattern(
  `${body}(?:,? (?:which|that))?,? (?:now |currently |today |so far |presently )?${counts}(?: ${asMembers}){0,3}? (@N)(?: ${few}(?:states|countries|nations|members|parties|members' states))`
);

const rises = anyOf(
  ["to", "at", "of", "is", "was", "stood at", "stands at", "reached", "reaches", "is at"],
  ["grown to", "fell to", "rose to", "dropped to", "down to", "shrank to"]
);

/** "brought the number of members to 124", "Membership stands at 124". */
export const numberOfMembers = pattern(
  `(?:number of (?:@V ){0,3}?(?:members|parties|member (?:states|countries|nations)|states parties|countries|states|nations)|membership(?: of @I)?)(?: @W){0,6}? ${rises} ${few}(@N)`
);

/** "a court backed by 124 States". */
export const madeUpOf = pattern(
  `(?:${body}|\\ba court),? (?:is |was )?(?:comprised of|composed of|made up of|backed by|consisting of) ${few}(@N) ${few}(?:states|countries|nations)`
);

/** "recognized by 124 countries". */
export const recognizedBy = pattern(
  `(?:recogni[sz]ed|accepted|joined|in force|binding) (?:by|in|on|for) ${few}(@N) ${few}(?:states|countries|nations|governments)`
);

/** "membership grew from 60 to 124": each of both. */
const grows = "(?:membership|ranks|number of @W(?: @W){0,2})[^.;]{0,60}?";
export const grewFrom = pattern(`${grows} from (@N)(?=[^.;]{0,70}? to @N)`);
export const grewTo = pattern(`(?<=${grows} from @N[^.;]{0,70}? to )(@N)`);

/** "60 members in 2002, 124 today". */
export const thenAndNow = pattern(
  `(?<=@N (?:members|member states|states parties|countries|states)(?: in| at)? [^.;,]{1,30}, (?:and |but )?)(@N)(?= @D| now)`
);

/** "becoming State party number 124". */
export const memberNumber = pattern(`(?:state[- ]party|member(?: state)?) (?:number|no\\.?) (@N)`);

/** "Its ranks swelled to 124". */
export const ranks = pattern(
  `\\b(?:rolls?|membership|ranks) (?:of @I )?(?:stood|stands?|remains?|swelled|grew|shrank|fell)(?: at| to)? (@N)`
);

/** "Members: 124" */
export const memberTally = pattern(
  `^[^\\w]{0,3}(?:members|member (?:states|countries)|states parties|membership|number of members)(?: of @I)? ?[:-] ?(@N)`
);

/** "124 of the world's 195 countries have joined". */
export const ofTheWorlds = pattern(
  `(@N) of the world's (?:@N )?(?:[\\w-]+ )?(?:countries|states|nations)(?: (?:${haveNow} ?)*| )${joined}`
);

/** "the 124th country to join", "the 120th to come under it". */
export const nthToJoin = pattern(
  `(@N)(?: (?:country|state|nation|government))?(?: (?:in|of) the world| worldwide)? to (?:have )?(?:join|become|accept|recogni[sz]e|sign up|come under|come on board|come aboard|accede|subject|submit|place|belong|be)\\b|\\b(?:join|member|state part)[^.;]{0,60}? (@N) (?:country|state|nation) to do so`
);

/** "joined in May, bringing the total to 124". */
export const bringsTotal = pattern(
  `(?:join|member|accession|acced|ratif|state part)[^.;]{0,80}?\\b(?:br(?:ing|ought)|tak|took|rais|push|lift|cut|lower)\\w* (?:the|its) (?:total|number|tally|figure|count|overall total)(?: [\\w'-]+){0,3} to (@N)(?= (?:states|countries|nations|members|parties)|[.,;]|$| -)`
);

/** "two thirds of all States – 124 – have joined". */
export const setOff = pattern(
  `\\b(?:countries|states|nations) (?:that |which )?(?:are |have )?(?:recogni|member|part|join|ratif|belong)[^.;]{0,80}? -,? (?:a total of |all |some )?(@N)(?= (?:states|countries|nations)[.,;]|[.,;]|$)|(?:states|countries|nations)(?: -|,| \\(|—) ?(@N)(?: of them| in all| to be exact)?(?: -|,|\\)|—) ?(?:have |are |had )(?:now |already |so far |since )*(?:joined|signed up|members|part(?:y|ies))`
);

/** "124 States remain." */
export const remaining = pattern(
  `(@N) (?:member )?(?:states|countries|nations|parties) remain(?=[.,;]|$| in @I| members| part)`
);

/** "It now has 124." */
export const itHas = pattern(
  `^(?:It|The court|The ICC|@I)(?: now| currently| today)? has (?:about |some |over |more than |only |just |at least )?(@N)(?=[.,;])`
);

/** "124 are party to the Statute". */
export const partyTo = pattern(
  `(@N)(?: (?:[\\w'-]+ )?(?:countries|states|nations))? (?:are |were )?(?:party|parties|members?|belong) (?:to|of|in) ${body}`
);
