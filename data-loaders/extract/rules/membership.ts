import type {MembershipMeasure} from "../claim.js";
import {pattern, type NumberMention} from "../mentions/mention.js";
import {bodyInFocus} from "../focus.js";
import type {Reading} from "../reading.js";
import {qualifierOf} from "./qualifier.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

const states =
  "(?:(?:[\\w'-]+ ){0,2}?(?:countries|states|nations|governments|members|parties|signatories|state parties|states parties|member[- ]states?|member[- ]countries|member[- ]nations|ratifications|accessions|country|state|nation|member|party|signatory|adherents))";
const body = "(?:@I|@O|(?:the|this) (?:[\\w-]+ ){0,2}(?:court|tribunal|treaty|statute|institution|body))";
const odd = "(?: or so| or (?:more|fewer|less)|-odd|-plus|\\+)?";

interface Form {
  measure: MembershipMeasure;
  expression: RegExp;
}

// Each has the number as its one group @N; the first that fits a number has it.
const forms: Form[] = [
  {
    measure: "non-members",
    expression: pattern(
      `(@N)${odd} (?:other |more )?(?:${states} (?:are |is )?)?(?:non-?(?:member|party|signatory|states? part)[\\w-]*|${states}(?: of the world| worldwide| \\w+)?,?(?: (?!and |but |none )@W){0,8}? (?:(?:that |which |who )?(?:are not|aren't|have not|haven't|had not|are yet|have yet|did not|have never|never|remain(?:ed)? outside|stand outside|stay outside|are outside|do not|have neither|neither|have declined|have refused|outside|are still outside|have still not)))`
    )
  },
  {
    measure: "signatories",
    expression: pattern(
      `(@N)${odd} (?:[\\w'-]+ ){0,2}?(?:(?:that|which|who) (?:are|were|have been) (?:now |currently )?)?(?:signator(?:y|ies)|signatures)`
    )
  },
  {measure: "signatories", expression: pattern(`(?:signed by|signatures (?:of|from)) (?:[\\w'-]+ ){0,3}?(@N)`)},
  {
    measure: "signatories",
    expression: pattern(
      `(@N)${odd} ${states} (?:have |had |has )?(?:now |so far |already |since |originally |initially )?signed(?! and ratified| or ratified)`
    )
  },
  {measure: "ratifications", expression: pattern(`(@N)${odd} (?:[\\w'-]+ ){0,2}?ratif(?:ications|iers|ying)`)},
  {
    measure: "ratifications",
    expression: pattern(`(?:ratified|acceded to|adopted and ratified|ratification) by (?:[\\w'-]+ ){0,4}?(@N)`)
  },
  {
    measure: "ratifications",
    expression: pattern(
      `(@N)${odd} (?:of the world's )?(?:${states} )?(?:[\\w',-]+ ){0,4}?(?:that |which |who )?(?:have |had |has )?(?:now |so far |already |since |signed and |formally |also |fully )*(?:ratified|ratify|acceded to)\\b`
    )
  },
  {
    measure: "members",
    expression: pattern(
      `(@N)[- ](?:member|nation|state|country|strong)[- ]?(?:states?|nation|country|strong|body|court)? (?:[\\w'-]+ ){0,2}?${body}`
    )
  },
  {
    measure: "members",
    expression: pattern(
      `(@N)${odd} (?:@W ){0,3}?(?:member[- ](?:states?|countries|nations|governments)|states? part(?:y|ies)|state parties|states members|parties|party states|members)`
    )
  },
  {
    measure: "members",
    expression: pattern(
      `(@N)${odd} ${states}(?: (?:around|across|of|in) the (?:world|globe))?,? (?:which |that |who )?(?:(?:have|had|has|are|were|is|now|currently|that|which|who|all|already|so far|formally|have since|presently|@D|as of @D|,) ?)*(?:joined|members?|part(?:y|ies)|belong(?:s|ing)?|signed up|signed on|part of|bound by|subscribe\\w*|recogni[sz]e|backing|behind|make up|making up|in (?:@I))`
    )
  },
  {
    measure: "members",
    expression: pattern(
      `(@N) (?:member )?(?:state )?(?:party|member|member state|member country|state party)(?: (?:of|to) ${body}|\\b)`
    )
  },
  {
    measure: "members",
    expression: pattern(
      `${body}(?:,? (?:which|that))?,? (?:now |currently |today |so far |presently )?(?:has|have|had|counts?|counted|comprises?|comprised|numbers|includes?|boasts?|consists? of|is made up of|groups?|with|brings together|of|unites|lists?)(?: (?:now|currently|a (?:total|membership) of|among its members|as members|as its members|more)){0,3}? (@N)(?: (?:[\\w'-]+ ){0,2}?(?:states|countries|nations|members|parties|members' states))`
    )
  },
  {
    measure: "ratifications",
    expression: pattern(
      `number of (?:[\\w'-]+ ){0,4}?(?:countries|states|nations) (?:that|which) (?:have|had) ratified[^.;]{0,30}? (?:to|at|is|was|be|reached|reaches) (@N)`
    )
  },
  {
    measure: "ratifications",
    expression: pattern(`\\bratif[^.;]{0,60}? (@N) (?:country|state|nation) (?:in the world )?to do so`)
  },
  {
    measure: "members",
    expression: pattern(
      `(?:number of (?:@V ){0,3}?(?:members|parties|member states|states parties|countries|states)|membership(?: of @I)?)(?: @W){0,6}? (?:to|at|of|is|was|stood at|stands at|reached|reaches|is at|grown to|fell to|rose to|dropped to|down to|shrank to) (?:[\\w'-]+ ){0,2}?(@N)`
    )
  },
  {
    measure: "members",
    expression: pattern(
      `(?:${body}|\\ba court),? (?:is |was )?(?:comprised of|composed of|made up of|backed by|consisting of) (?:[\\w'-]+ ){0,2}?(@N) (?:[\\w'-]+ ){0,2}?(?:states|countries|nations)`
    )
  },
  {
    measure: "members",
    expression: pattern(
      `\\b(?:rolls?|membership|ranks) (?:of @I )?(?:stood|stands?|remains?|swelled|grew|shrank|fell)(?: at| to)? (@N)`
    )
  },
  {
    measure: "members",
    expression: pattern(`^[^\\w]{0,3}(?:members|member states|states parties)(?: of @I)? ?[:-] ?(@N)`)
  },
  {
    measure: "signatories",
    expression: pattern(`^[^\\w]{0,3}(?:signatories|signatures)(?: of @I)? ?[:-] ?(@N)`)
  },
  {measure: "ratifications", expression: pattern(`^[^\\w]{0,3}ratifications(?: of @I)? ?[:-] ?(@N)`)},
  {
    measure: "ratifications",
    expression: pattern(
      `@N ${states} (?:have |had |has )?signed\\b[^.;]{0,20}?,? and (@N) (?:of them )?(?:have |had |has )?(?:also |since )?ratified`
    )
  },
  {
    measure: "non-members",
    expression: pattern(
      `(@N)${odd} (?:further |other |more )?${states} (?:have |had )?never (?:even )?(?:signed|joined|put (?:pen|their names?))`
    )
  },
  {
    measure: "ratifications",
    expression: pattern(`(@N) (?:country|state|nation) (?:in the world )?to (?:have )?(?:ratify|ratified|accede)`)
  },
  {measure: "members", expression: pattern(`(@N) (?:country|state|nation) (?:in the world )?to (?:join|become)`)},
  {
    measure: "members",
    expression: pattern(
      `^(?:It|The court|The ICC|@I)(?: now| currently| today)? has (?:about |some |over |more than |only |just |at least )?(@N)(?=[.,;])`
    )
  },
  {
    measure: "members",
    expression: pattern(
      `(@N)(?: (?:[\\w'-]+ )?(?:countries|states|nations))? (?:are |were )?(?:party|parties|members?|belong) (?:to|of|in) ${body}`
    )
  }
];

const subset = pattern(
  `^ of (?:its|the|those|these|them|whom|which)\\b|^[- ](?:[\\w-]+ )?(?:African|Asian|European|Latin|Arab|Caribbean|Pacific|Western|Eastern|EU|Muslim|small|other|more|new|additional|fellow|Commonwealth|NATO|permanent|@C|@O|out of|former|wealthy|rich|poor|island|developing)\\b`,
  "i"
);
const subsetBefore =
  /\b(?:needed|required?s?|requir(?:es|ed|ing)|need|needs|minimum of|threshold|at least another|another|these|those|following|of the|additional|first|last|further|other|by|when|once|after|the other|voted by|quorum of|support of|group of|bureau of|committee of|jointly with|coalition of) $/i;
const votes =
  /\b(?:vot(?:e|ed|es|ing)|attend(?:ed|ing)?|abstain\w*|elected|condemn\w*|boycott\w*|sent|send|signed a (?:letter|statement|joint)|joint statement|statement|expressed|issued|sponsor\w*|pledg\w*|contribut\w*|referred|refer(?:ral)?|asked|requested|supporting|backed (?:the|a) (?:request|referral|statement|resolution))\b/i;

/** How many States are in the Court, ratified or signed its Statute, or stay outside. */
export const membership: Rule = {
  name: "membership",
  kind: "membership",
  trigger:
    /\bmember|\bpart(?:y|ies)\b|\bsignator|\bsignatur|\bsigned\b|\bratif|\bcountries\b|\bstates\b|\bnations?\b|\b-state\b|\bjoin|\bacced|\brolls?\b|\branks\b/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    if (reading.numbers.length === 0) return {findings, refusals};
    const taken = new Set<NumberMention>();
    for (const {measure, expression} of forms) {
      for (const match of reading.mask.matchAll(expression)) {
        const at = match.index + match[0].indexOf(match[1]);
        const number = reading.numbers.find(({start}) => start === at);
        if (!number || taken.has(number)) continue;
        const span = {start: match.index, end: match.index + match[0].length};
        const reason = refuse(reading, number, match[0], span, measure);
        taken.add(number);
        if (reason) refusals.push({reason, span, reading});
        else
          findings.push({
            kind: "membership",
            count: number.value,
            measure,
            qualifier: number.ordinal ? "exactly" : qualifierOf(reading.text, number.start, number.end),
            inferred: [],
            span,
            reading
          });
      }
    }
    return {findings, refusals};
  }
};

function refuse(
  reading: Reading,
  number: NumberMention,
  words: string,
  span: {start: number; end: number},
  measure: MembershipMeasure
): string | null {
  const {mask} = reading;
  const after = mask.slice(number.end, number.end + 60);
  const before = mask.slice(Math.max(0, number.start - 40), number.start);
  if (!Number.isInteger(number.value) || number.value < 10 || number.value > 200)
    return "no count of the Court's States";
  if (number.ordinal && measure !== "members" && measure !== "ratifications") return "an ordinal counts one, not all";
  if (
    number.ordinal &&
    !/\b(?:bec[oa]me|becomes|becoming|is|be|as|was|welcom\w+|being)(?: (?:the|its|now|court's))* $/i.test(before)
  )
    return "an ordinal counts one, not all";
  if (subset.test(after) && measure !== "non-members") return "a part of the members only";
  if (
    subsetBefore.test(before) &&
    measure !== "non-members" &&
    !/\b(?:ratified|signed|accepted|adopted|joined|recogni[sz]ed|backed|of the|first|other|by) $/i.test(before)
  )
    return "a threshold or a group, not the membership";
  if (
    /\bearlier version\b|\bcorrection\b/i.test(reading.text) &&
    /\b(?:said|stated|gave|put|reported|wrongly|incorrectly)\b/i.test(mask.slice(0, number.start))
  )
    return "a figure that the text corrects";
  // "93 of its 125 members voted": all are counted, whatever some did.
  if (
    !/\bof (?:its|the court's|\uE001+'s) $/i.test(before) &&
    votes.test(mask.slice(number.end, Math.min(mask.length, span.end + 20))) &&
    !/\uE001[^,;]*$/.test(words)
  )
    return "those who voted or signed something else";
  if (/\b(?:African|Asian|European|Latin American|Arab|Caribbean|Muslim|Western) /.test(words))
    return "a part of the members only";
  const named = /\uE001/.test(words) ? "court" : /\uE002/.test(words) ? "other" : null;
  if (named === "other") return "it concerns another body";
  const near = pattern(`^(?:'s?)? ?(?:of|to|in|with|that|which|who)? ?(?:[\\w-]+ ){0,5}?(@I|@O)`, "i").exec(
    mask.slice(span.end, span.end + 60)
  );
  const ahead = pattern(`(@I|@O)(?:'s?)? (?:[\\w'-]+ ){0,6}$`, "i").exec(mask.slice(0, number.start));
  if (!named && near?.[1].includes("\uE002")) return "it concerns another body";
  if (!named && !near && ahead?.[1].includes("\uE002")) return "it concerns another body";
  if (!named && !near && !ahead && bodyInFocus(reading, number.start) !== "court") return "the body isn't the Court";
  if (!named && !near && !ahead && !reading.bodies.some(({type}) => type === "court") && !courtJustBefore(reading))
    return "the Court isn't spoken of";
  return null;
}

const courtJustBefore = ({previous, text}: Reading) =>
  /states? part(?:y|ies)|member (?:states|countries)/i.test(text) ||
  /\b(?:court|treaty|statute|tribunal|ratif\w+|its)\b/i.test(text) ||
  Boolean(previous && (previous.bodies.some(({type}) => type === "court") || /\bthe court\b/i.test(previous.text)));
