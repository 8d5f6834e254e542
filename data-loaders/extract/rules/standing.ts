import type {StandingValue} from "../claim.js";
import {pattern, type CountryMention} from "../mentions/mention.js";
import {bodyInFocus} from "../focus.js";
import type {Reading} from "../reading.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

interface Form {
  standing: StandingValue;
  expression: RegExp;
  /** The body must be named in the words, or be the one spoken of. */
  body: "named" | "focus";
}

const adverbs =
  "(?:(?:\\w+ly|also|now|currently|still|already|later|then|finally|never|itself|themselves|all|both|once|both|each|yet|previously|subsequently|first|in @D|on @D|in turn|as of @D|since|not|yet|only) ){0,3}";
const inner = "(?:,? (?:which|who|where|whose|with|along with @L|like @L|as well as @L|among others)[^.;,]{0,100}?,)?";
const subject = `(?:\\b(?:national assembly|parliament|lawmakers|senate|MPs) (?:in|of) )?(@L)(?:(?:'s?)? (?:government|president|parliament|national assembly|legislature|senate|lawmakers|MPs))?(?: and (?:(?:several|many|some|most|all|a few) )?other (?:[\\w-]+ ){0,2}?(?:powers|countries|states|nations|governments))?(?:${inner}|, (?:[\\w'-]+ ){0,5}[\\w'-]+,)?(?:,? (?:which|who|that))?(?:, like @L,)?`;
const ofIt =
  "(?: (?:to|of|in|with) (?:@I|@O|(?:the|this) (?:[\\w-]+ ){0,2}(?:court|tribunal|treaty|statute|body|institution|convention|agreement|pact)|it))";
const object =
  "(?: (?:to |of |with )?(?:[\\w'-]+ ){0,5}?(?:@I|@O|(?:the|this|its) (?:[\\w-]+ ){0,2}(?:court|tribunal|treaty|statute|convention|agreement|pact)|it\\b))";
const party =
  "(?:(?:@I |full |formal |founding |founder |new |active |loyal |current |proud |most recent |newest |latest |@N |member[- ])*(?:state party|states parties|state parties|states party|party|parties|members?|member states?|member countr(?:y|ies)|states? member|participants?))";

// The order matters: what is said of a signature without ratification before what is said of either alone.
const forms: Form[] = [
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(`\\bof which (@L) (?:is|are) not (?:an? )?(?:${party}|signator(?:y|ies))`)
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(`\\bnot (?:an? )?${party}${ofIt}?[^.;]{0,20}?,? (?:and )?(?:neither|nor) (?:is|are) (@L)`)
  },
  {standing: "not-member", body: "focus", expression: pattern(`, like (@L), (?:is|are) not (?:an? |yet )?${party}`)},
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(`\\babsent (?:are|is|from)\\b[^.;]{0,60}?(?:like|such as|including|:|are|is) (@L)`)
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(`(@L),? (?:is|are|has|have) (?:yet|still) to (?:sign|ratify|join|accede)`)
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `${subject},? (?:has|have|had)(?: (?:also|all|both))* (?:not|never)(?: yet| so far)? (?:joined|ratified|signed|acceded)(?=[.,;]|$)`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `\\b(?:remain|stay|stand|are)(?:s|ed)? (?:still )?outside(?:${object})? (?:are|include|were) (@L)`
    )
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(`(@L), (?:itself |already |also )?an? ${party} (?:since|from) @D`)
  },
  {standing: "member", body: "named", expression: pattern(`(@L),? as (?:an? |fellow )?${party}(?:${ofIt})?,`)},
  {standing: "member", body: "named", expression: pattern(`\\bas (?:an? )?${party}(?:${ofIt})?, (@L)`)},
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `\\b(?:last|latest|newest|most recent|@N) (?:country |state |nation |one )?to join(?: @I)?(?:,? (?:on |in )?@D,?)? (?:is|was) (@L)`
    )
  },
  {
    standing: "signatory",
    body: "focus",
    expression: pattern(
      `${subject},? (?:is|are|remains?|was|were) (?:only )?(?:an? )?signator(?:y|ies)(?:${ofIt})?,? (?:but|though|yet|and) not (?:yet )?(?:an? )?(?:${party}|full)`
    )
  },
  {
    standing: "signatory",
    body: "focus",
    expression: pattern(`${subject} ${adverbs}(?:likewise )?signed\\b[^.;]{0,60}?\\bwithout (?:its |any |ever )?ratif`)
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `(@L),? (?:both of which|none of (?:which|whom)|neither of (?:which|whom)) (?:is|are|has|have|belongs?)(?: (?:not|ever|yet|been|an?|to))* (?:${party}|joined|signed|ratified|@I|the court)`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(`(@L),? (?:al)?though (?:it is |they are |itself )?not (?:an? )?${party}`)
  },
  {standing: "not-member", body: "focus", expression: pattern(`(?:${party}),? (?:though|but|although|and) not (@L)`)},
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(`\\b(?:never|have not|has not) (?:joined|signed|ratified|acceded)(?:${object})?: (@L)`)
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `${subject},? (?:has|have|had) neither (?:signed|joined|ratified)(?: nor (?:ratified|acceded|joined|signed))?(?: to)?${object}`
    )
  },
  {
    standing: "signatory",
    body: "focus",
    expression: pattern(
      `\\bsignator(?:y|ies)(?: (?:states|countries|nations))?(?:,? namely|,? including|,? such as|:|,| like) (@L)`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `(@L) (?:is|are) (?:also )?among (?:the |those )?(?:[\\w-]+ ){0,2}(?:countries|states|nations|powers)? ?(?:that|which|who)? ?(?:have|has|had|are|is) (?:not|never|neither|yet to|outside)(?: (?:yet|been))* ?(?:signed|joined|ratified|members?|part(?:y|ies)|@I)?`
    )
  },
  {
    standing: "signatory",
    body: "focus",
    expression: pattern(
      `${subject} ${adverbs}(?:had |has |have )?(?:also )?(?:only )?(?:signed|signs|put (?:its|their) names? to|is a signatory|are signatories|was a signatory)\\b[^.;]{0,90}?\\b(?:but|though|although|yet|and|without|while|,)[^.;]{0,30}?\\b(?:never|not|n't|without|un|yet to|failed to|declined to|refused to|neglected to|didn't|no intention of)\\b[^.;]{0,26}?\\bratif`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `${subject},? (?:(?:is|are|was|were|remains?|being|has|have|had)(?: (?:also|itself|themselves|both|all|currently|still))* (?:not|never|n't|neither|no longer been|no longer)|(?:isn't|aren't|wasn't|weren't)|(?:is|are) neither)(?: (?:yet|been|a|an|themselves|itself|currently|even|one of|among|also))* (?:its |the )?${party}${ofIt}?`
    )
  },
  {
    standing: "not-member",
    body: "named",
    expression: pattern(
      `${subject},? (?:(?:is|are|was|were)(?: (?:also|itself|themselves|both|all|currently))* (?:not|n't)|(?:isn't|aren't)|(?:has|have|had) (?:not|never)(?: yet)? been)(?: (?:yet|a|an|currently|even|among the))* (?:signatory|signatories|subject)${ofIt}`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `${subject},? (?:(?:has|have|had|did|do|does)(?: (?:also|itself|all|both))* (?:not|never|n't)|(?:hasn't|haven't|didn't|hadn't|doesn't|don't)|never|(?:has|have) (?:refused|declined) to|refus(?:es|ed) to|declin(?:es|ed) to|failed to|(?:has|have) yet to|(?:has|have) failed to)(?: (?:also|yet|ever|itself|formally|even|agree to|been|become a party to))* (?:sign(?:ed)?(?: or ratif(?:y|ied)| (?:up )?to| onto| nor ratified| and ratified)?|join(?:ed)?|acced(?:e|ed)(?: to)?|accept(?:ed)?|ratif(?:y|ied)|(?:become|became) (?:an? )?${party})${object}`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `${subject},? (?:remains?|stays?|stayed|is|are|was|were|stands?|have remained|has remained|among them remain) (?:still )?(?:(?:outside|absent from)${object}|outside(?=[.,;]))`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `\\b(?:non-?(?:members?|parties|party|states? part(?:y|ies)|signator(?:y|ies))(?: (?:states?|countries|nations))?(?: (?:of|to) (?:@I))?(?: like|,? such as|,? including|:|,| are| include[sd]?|,? among them) |(?:countries|states|nations|those|powers|others) (?:that|which|who)? ?(?:are not|are outside|have not joined|have not signed|have not ratified|never joined|have never joined|outside|did not join|have refused to join)[^.;]{0,50}?(?:including|such as|like|include|are|:|,|among them) )(@L)`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `(@L),? (?:(?:is|are|was|were) )?(?:both |all |also |a |an |which (?:is|are) )*(?:non-?(?:members?|party|parties|state part(?:y|ies)|states part(?:y|ies)|signator(?:y|ies)))\\b`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `\\bneither (@C(?: nor @C)+|@L(?:,? nor @C))(?: \\w+)? (?:is|are|was|were|has|have)(?: (?:ever|yet|been|an?|among|one of|the|its|@N))* (?:${party}|signator(?:y|ies)|joined|signed|ratified|recogni[sz]e[sd]?)(?:${object}|${ofIt})?`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `\\b(?:not|never)(?: yet)? (?:been |a )*(?:joined|signed|ratified|members?|agree to ratify|ratify|join|party|parties)${object}?,? (?:along with|like|as have|nor have|nor has|nor did|including|such as|among them) (@L)`
    )
  },
  {
    standing: "not-member",
    body: "named",
    expression: pattern(
      `(@L),? (?:which |who )?(?:do(?:es)? not|doesn't|don't) recogni[sz]e(?: the)?(?: (?:jurisdiction|authority)(?: of)?(?: the)?)? @I`
    )
  },
  {
    standing: "signatory",
    body: "named",
    expression: pattern(
      `${subject},? (?:(?:is|are|was|were|became|being|remains?)(?: (?:also|both|all|not only|currently|still))* (?:an? |the )?(?:original |founding |@N )?signator(?:y|ies))(?: (?:states?|countries|nations|country))?${ofIt}`
    )
  },
  {
    standing: "signatory",
    body: "named",
    expression: pattern(`(@L),? (?:both |all |also |an? |the |which (?:is|are) (?:an? )?)*signator(?:y|ies)${ofIt}`)
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `${subject},? ${adverbs}(?:had |has |have )?${adverbs}(?:signed (?:up )?(?:to |onto )?(?:@I |the (?:treaty|statute) )?(?:(?:in|on) @D)?,? ?and (?:later |then |subsequently |its [a-z]+ )?(?:ratified)|ratif(?:ied|ies)|acced(?:ed|es) to|joined|joins|joining|accepted membership (?:of|in)|entered|signed up to|deposited its instrument of (?:ratification|accession) (?:of|to))${object}`
    )
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `${subject},? ${adverbs}(?:had |has |have )?${adverbs}(?:ratified|acceded|joined|deposited its (?:instruments? of )?(?:ratification|accession))(?= (?:in|on) @D| @D|[,.;])`
    )
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `${subject},? (?:(?:has|have|had) )?(?:${adverbs})(?:is|are|was|were|been|becomes?|became|becoming|remains?|being|remained|stays?|have become|has become|had become)(?: (?:also|now|currently|still|itself|all|both|formally|officially|already|among|one of|the|a|an|its|court's))*(?: @N)? ${party}(?:${ofIt}|(?= (?:state )?(?:since|in @D|on @D|from))|(?= of the)|(?= bound))?`
    )
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(`(@L) among them,? (?:remain|are|stay|stand)(?:ed)? outside${object}`)
  },
  {
    standing: "not-member",
    body: "focus",
    expression: pattern(
      `\\b(?:other than|except for|with the exception of|apart from|but not) (@L)[^.;]{0,20}?(?:members?|part(?:y|ies))${ofIt}`
    )
  },
  {
    standing: "signatory",
    body: "focus",
    expression: pattern(`(@L),? (?:itself |both |all )?(?:an? )?signator(?:y|ies)(?: since| \\(| from)`)
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `(@L), (?:which is |itself |all |both |also |now )?(?:an? |the )?(?:(?:@N|[\\w-]+) )?${party}${ofIt}`
    )
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `\\bmembers? (?:of @I )?(?:such as|including|like|are|include[sd]?|:) ((?:@C(?: \\(@D\\))?(?:,? and |, )?){1,20})`
    )
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `(?:members?|parties|states parties|member states?|member countries|signatories)(?: of| to| in)? @I (?:such as|including|like|are|include[sd]?|:) ((?:@C(?: \\(@D\\))?(?:,? and |, )?){1,20})`
    )
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `(?:@I|court|tribunal)[^.;]{0,60}? "?(?:to )?(?:accepted|admitted|welcom(?:e|ed|es|ing)|took in)(?: the)? (@L)"?(?: [^.;,]{0,20}?)?(?: as (?:an? |its |the )?(?:@N )?(?:new )?(?:full )?(?:state )?(?:members?|part(?:y|ies)))`
    )
  },
  {
    standing: "member",
    body: "focus",
    expression: pattern(
      `(@L)'s? (?:ratification of|accession to|entry into|membership of|membership in|admission to) @I (?:in|on|since|took|came|entered|dates|became)`
    )
  },
  {standing: "member", body: "focus", expression: pattern(`\\b(?:ratification|accession)(?: of @I)? by (@L)`)}
];

const unreal =
  /\b(?:neither|nor|if|unless|whether|until|should|would|could|may|might|to|urg\w+|call\w* on|want\w*|ask\w*|will|plans?|hopes?|not|never|n't|bid|before) (?:[\w'-]+ ){0,3}$/i;
const unrealInside =
  /\b(?:if|unless|whether|should|would|could|may|might|to (?:become|join|ratify|accede)|will|shall|no longer|considering|hopes?|plans?)\b/i;

/** Standing of a country towards the Court: member, signatory without ratification, or not a member. */
export const standing: Rule = {
  name: "standing",
  kind: "standing",
  trigger:
    /\bmember|\bpart(?:y|ies)\b|\bsignator|\bsign(?:ed|s)?\b|\bratif|\bjoin|\bacced|\baccession|\boutside\b|\babsent\b|\bparticipant|\brecogni[sz]e|\bpart of\b/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    if (reading.countries.length === 0) return {findings, refusals};
    for (const {standing: value, expression, body} of forms) {
      for (const match of reading.mask.matchAll(expression)) {
        const start = match.index;
        const end = start + match[0].length;
        const span = {start, end};
        const no = (reason: string) => void refusals.push({reason, span, reading});
        const listStart = start + match[0].indexOf(match[1]);
        const countries = reading.countries.filter(
          (country) => country.start >= listStart && country.end <= listStart + match[1].length
        );
        if (countries.length === 0) continue;
        const words = match[0];
        const ahead = /^[^.;,:]{0,40}?([\uE001\uE002])/.exec(reading.mask.slice(end, end + 60))?.[1];
        const named =
          /\uE001/.test(words) || ahead === "\uE001"
            ? "court"
            : ahead === "\uE002" || /\uE002/.test(words.slice(words.indexOf(match[1]) + match[1].length))
              ? "other"
              : null;
        if (named === "other") no("it concerns another body");
        else if (!named && body === "named") no("the Court isn't named");
        else if (!named && bodyInFocus(reading, end) !== "court") no("the body isn't the Court");
        else if (!named && value === "member" && !aboutMembership(reading, end)) no("the body isn't the Court");
        else if (
          value === "member" &&
          /^ (?:ever )?to (?:withdraw|leave|quit|pull|exit|go|drop|walk)\b/.test(reading.mask.slice(end, end + 20))
        )
          no("a member only in leaving");
        else if (
          value === "member" &&
          (unreal.test(reading.mask.slice(Math.max(0, listStart - 40), listStart)) || unrealInside.test(words))
        )
          no("not done: a wish, a plan or a condition");
        else if (value === "member" && /\b(?:never|not|n't|nor)\b/i.test(words)) no("it is denied, not told");
        else if (
          countries.some((country) =>
            findings.some(
              (other) => other.kind === "standing" && other.country === country.iso3 && overlap(other.span, span)
            )
          )
        )
          continue;
        else
          for (const country of countries)
            if (listStart > start || acts(reading, country, listStart))
              findings.push(finding(reading, country, value, span));
      }
    }
    findings.push(...joinedInTurn(reading, findings), ...signedOnly(reading, findings));
    return {findings, refusals};
  }
};

const overlap = (a: {start: number; end: number}, b: {start: number; end: number}) =>
  a.start < b.end && b.start < a.end;

// "a member", "joined": of what, when the words don't say? Only where the Court stands in the sentence or just before.
function aboutMembership(reading: Reading, at: number): boolean {
  const after = reading.mask.slice(at, at + 40);
  if (
    !/\bit$/i.test(reading.mask.slice(0, at)) &&
    pattern(`^ (?:of|to|in|from|for) (?:the |its |a )?(?!@I|court|tribunal|treaty|statute|body)[a-z]`, "i").test(
      after
    ) &&
    !pattern(`^ (?:of|to|in) (?:the )?(?:court|@I|@D|treaty|statute)|^ (?:in|on) @D`, "i").test(after)
  )
    return false;
  return (
    reading.bodies.some(({type}) => type === "court") ||
    /\b(?:court|treaty|statute|tribunal)\b|\bICC\b/i.test(textBefore(reading)) ||
    /\b(?:court|treaty|statute|tribunal)\b/i.test(reading.text)
  );
}

// The six sentences before.
function textBefore({previous}: Reading): string {
  let text = "";
  for (let r = previous, reach = 0; r && reach < 6; r = r.previous, ++reach) text += `${r.text} `;
  return text;
}

const placeBefore = /\b(?:in|from|against|with|to|near|at|visit(?:ed|ing)?|over|into|toward|between)\s+(?:the\s+)?$/i;
function acts({mask}: Reading, country: CountryMention, listStart: number): boolean {
  const relative = /^,? (?:which|who|neither|none|both of)\b/.test(mask.slice(country.end, country.end + 9));
  return (
    relative || !placeBefore.test(mask.slice(Math.max(0, listStart - 20), listStart)) || country.start > listStart + 60
  );
}

// "a signatory to the Statute" is often said of members: only a signature without ratification tells what can be given up.
const unratified = /\bratif/i;

function finding(
  reading: Reading,
  country: CountryMention,
  value: StandingValue,
  span: {start: number; end: number}
): Finding {
  const {mask, dates} = reading;
  const bracketed = dates.find(
    (date) => date.start >= country.end && /^ ?\((?:in |since )?$/.test(mask.slice(country.end, date.start))
  );
  const tail = mask.slice(span.end, span.end + 30);
  const reach = pattern(`^(?:,? (?:in|on|since|as of|from|back in|until))? ?(?:@D)`, "i").exec(tail)?.[0].length ?? 0;
  const wide = {start: span.start, end: span.end + reach};
  const joined = value !== "not-member";
  const verb = /\bratif|\bacced|\bjoin|\bsigned|\bbec[oa]me|\bsince|\bin\b|\bon\b/i.test(
    mask.slice(wide.start, wide.end)
  );
  const inside = dates.filter((date) => date.edtf && date.start >= wide.start && date.end <= wide.end);
  const opening =
    /^(?:in|on|since) $/i.test(mask.slice(0, dates[0]?.start ?? 0)) &&
    dates[0].end < span.start &&
    span.start - dates[0].end < 4
      ? dates[0]
      : undefined;
  const signing =
    value === "member"
      ? inside.findLast(
          (date) =>
            !/signed[^.;]{0,40}$/i.test(mask.slice(wide.start, date.start)) ||
            /ratif|acced|joined|bec[ao]me/i.test(mask.slice(wide.start, date.start))
        )
      : inside[0];
  const head = dates.find(
    (date) => date.edtf && date.start < 4 && /^,? ?(?:-|—|:|\|)/.test(mask.slice(date.end, date.end + 4))
  );
  const since = bracketed ?? (joined && verb ? (signing ?? opening ?? head) : undefined);
  return {
    kind: "standing",
    country: country.iso3,
    country_words: country.words,
    standing: value,
    since: since?.edtf ?? "",
    qualifier: "exactly",
    inferred: since?.relative ? ["since"] : [],
    unratified:
      value === "not-member" &&
      /\bratif/i.test(mask.slice(span.start, span.end)) &&
      !/\bsign|\bneither|\bnor\b|\bjoin|\bmember|\bpart(?:y|ies)\b|\balong with|\bagree/i.test(
        mask.slice(span.start, span.end)
      ),
    weak: value === "signatory" && !unratified.test(mask.slice(span.start, span.end)),
    span: wide,
    reading
  };
}

const inTurn = pattern(`^(?:,? and |, )(@C) (?:in|on) (@D)`, "i");

// "Afghanistan joined in 2003, Bangladesh in 2010 and Kiribati in 2019": the verb is said once.
function joinedInTurn(reading: Reading, already: readonly Finding[]): Finding[] {
  const findings: Finding[] = [];
  for (const first of already) {
    if (first.kind !== "standing" || first.standing !== "member" || !first.since) continue;
    let end = first.span.end;
    for (let next = inTurn.exec(reading.mask.slice(end)); next; next = inTurn.exec(reading.mask.slice(end))) {
      const span = {start: end, end: end + next[0].length};
      const country = reading.countries.find((mention) => mention.start >= span.start && mention.end <= span.end);
      if (!country || already.some((other) => other.kind === "standing" && other.country === country.iso3)) break;
      findings.push(finding(reading, country, "member", span));
      end = span.end;
    }
  }
  return findings;
}

const signs = pattern(
  `(@L),? ${adverbs}(?:had |has |have )?${adverbs}signed (?:on to |onto |up to )?(?:[\\w'-]+ ){0,2}?(?:@I|(?:the|this|that) (?:treaty|statute))`
);
const alsoSigned = pattern(`^[^.;]{0,60}?\\bratif(?:ied|y)|^[^.;]{0,60}?\\bjoined`, "i");

// "Russia signed the Rome treaty in 2000": a signature, where ratification isn't told in the same breath.
function signedOnly(reading: Reading, already: readonly Finding[]): Finding[] {
  const findings: Finding[] = [];
  for (const match of reading.mask.matchAll(signs)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/\b(?:never|not|n't)\b/i.test(match[0]) || unreal.test(reading.mask.slice(Math.max(0, start - 40), start)))
      continue;
    const after = reading.mask.slice(end, end + 90);
    if (alsoSigned.test(after) && !/\b(?:never|not|n't|without|un|yet to|no intention)\b[^.;]{0,24}ratif/i.test(after))
      continue;
    for (const country of reading.countries.filter(
      (mention) => mention.start >= start && mention.end <= start + match[1].length + match[0].indexOf(match[1])
    )) {
      if (already.some((other) => other.kind === "standing" && other.country === country.iso3)) continue;
      findings.push(finding(reading, country, "signatory", {start, end}));
    }
  }
  return findings;
}
