import type {StandingValue} from "../claim.js";
import type {CountryMention, Span} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {refuse} from "./doubt.js";
import {respectively} from "./respectively.js";
import type {Outcome, Finding, Refusal, Rule} from "./rule.js";
import {doubts} from "./standing/doubts.js";
import {exampled} from "./standing/exampled.js";
import {tellingsOf, type Forms} from "./standing/form.js";
import {joinedInTurn} from "./standing/joinedInTurn.js";
import {member} from "./standing/member.js";
import {notMember} from "./standing/notMember.js";
import {signatory} from "./standing/signatory.js";
import {signedOnly} from "./standing/signedOnly.js";
import {standingOf} from "./standing/standingOf.js";
import {toldBefore} from "./standing/toldBefore.js";
import {withStandIns} from "./standing/withStandIns.js";

// "Ruritania, alongside Sylvania and Arcadia, is no member": said of all.
const alongside =
  /^,? (?:however,? )?(?:which |who )?,? ?(?:along with|alongside|together with|like|as well as) [^.;]*?(?=,? (?:is|are|has|have|had|do|does|did|never|refuse[sd]?|decline[sd]?|remains?|stays?)(?:n't)?\b)/;

// "Unlike Sylvania, Ruritania has joined".
const unlike = /\bunlike (?:[\w'-]+ ){0,3}$/i;

// Signed without ratifying comes before what is said of either alone.
const tellings: readonly (Forms & {value: StandingValue})[] = [
  {value: "signatory", ...signatory},
  ...notMember.map((forms) => ({value: "not-member" as const, ...forms})),
  ...member.map((forms) => ({value: "member" as const, ...forms}))
];

/** Standing of a country towards the Court: member, signatory without ratification, or not a member. */
export const standing: Rule = {
  name: "standing",
  kind: "standing",
  trigger:
    /member|\bpart(?:y|ies)\b|\bsignator|\bsign(?:ed|s)?\b|\bratif|\bjoin|\bacced|\baccession|\boutside\b|\babsent\b|\bparticipant|\brecogni[sz]e|\bpart of\b|\binclude[sd]?\b|\bbelong|\bremain|\bstay|\babsen(?:tee|ce)|\bhold-?out|\binto (?:force|effect)\b|\bsubscribed\b|\baway from\b|\bstill (?:in|inside)\b|\bamong others\b|^"?(?:Neither|Nor|So|Among them)\b|^.{0,60}$/i,
  apply(sentence: Reading): Outcome {
    const reading = withStandIns(sentence);
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    if (reading.countries.length === 0) return {findings: toldBefore(reading), refusals};
    const forms = tellings.flatMap(({value, needs, forms}) =>
      needs.test(reading.text) ? forms.map((form) => ({...form, value})) : []
    );
    for (const {value, ...form} of forms) {
      for (const {start, end, list, listStart} of tellingsOf(form, reading.mask)) {
        const span = {start, end};
        const listEnd = listStart + list.length;
        const others = alongside.exec(reading.mask.slice(listEnd, end))?.[0].length ?? 0;
        const countries = reading.countries.filter(
          (country) => country.start >= listStart && country.end <= listEnd + others
        );
        if (countries.length > 1 && unlike.test(reading.mask.slice(0, listStart))) countries.shift();
        if (countries.length === 0) continue;
        const reason = refuse(doubts, {
          reading,
          value,
          body: form.body,
          words: reading.mask.slice(start, end),
          span,
          list,
          listStart
        });
        if (reason) {
          refusals.push({reason, span, reading});
          continue;
        }
        const days = respectively(reading, countries.length, end);
        countries.forEach((country, i) => {
          if (
            !isTold(findings, country, value, span) &&
            (listStart > start || acts(reading, country, {start: listStart, end: listEnd}))
          )
            findings.push(standingOf(reading, country, value, span, days?.[i]));
        });
      }
    }
    findings.push(...joinedInTurn(reading, findings));
    findings.push(...exampled(reading, findings), ...signedOnly(reading, findings), ...toldBefore(reading));
    return {
      findings: findings.map((finding) => ({...finding, reading: sentence})),
      refusals: refusals.map((refusal) => ({...refusal, reading: sentence}))
    };
  }
};

// What overlapping words tell of the same country; but a member may be told in the words of a signature.
const isTold = (findings: readonly Finding[], {iso3}: CountryMention, value: StandingValue, span: Span) =>
  findings.some(
    (other) =>
      other.kind === "standing" &&
      other.country === iso3 &&
      overlap(other.span, span) &&
      !(other.standing === "signatory" && other.weak && value === "member")
  );

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const relative = /^,? (?:which|who|neither|none|both|all|an?|the|itself|countries|states|nations)\b/;
const placeBefore = /\b(?:in|from|against|with|to|near|at|visit(?:ed|ing)?|over|into|toward|between)\s+(?:the\s+)?$/i;
// "went to Ruritania and Sylvania, which are no members"; but "in Ruritania members met".
function acts({mask}: Reading, country: CountryMention, {start, end}: Span): boolean {
  return (
    relative.test(mask.slice(end, end + 15)) ||
    !placeBefore.test(mask.slice(Math.max(0, start - 20), start)) ||
    country.start > start + 60
  );
}
