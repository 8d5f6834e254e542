import type {CountryMention, Span} from "../mentions/mention.js";
import {bodyInFocus} from "../focus.js";
import type {Reading} from "../reading.js";
import type {Outcome, Finding, Refusal, Rule} from "./rule.js";
import {aboutMembership} from "./standing/aboutMembership.js";
import {joinedInTurn} from "./standing/joinedInTurn.js";
import {member} from "./standing/member.js";
import {notMember} from "./standing/notMember.js";
import {signatory} from "./standing/signatory.js";
import {signedOnly} from "./standing/signedOnly.js";
import {standingOf} from "./standing/standingOf.js";
import {toldBefore} from "./standing/toldBefore.js";
import {unreal, unrealInside} from "./standing/unreal.js";

const denial =
  /\bno[nt]?\b|n't\b|\bnever\b|\bneither\b|\bnor\b|\bnone\b|\bnon-?\w|\boutside\b|\babsent\b|\b(?:yet|still) to\b|\brefus|\bdeclin|\bfail|\bother than\b|\bexcept|\bapart from\b/i;

// "Ruritania, alongside Sylvania and Arcadia, is no member": said of all.
const alongside =
  /^, (?:along with|alongside|together with|like|as well as) [^.;]*?(?=,? (?:is|are|has|have|do|does)\b)/;

// Signed without ratifying comes before what is said of either alone; `needs` spares a sentence the forms that can't fit.
const tellings = [
  {value: "signatory", needs: /\bsign|\bname/i, forms: signatory},
  {value: "not-member", needs: denial, forms: notMember},
  {value: "member", needs: /\w/, forms: member}
] as const;

/** Standing of a country towards the Court: member, signatory without ratification, or not a member. */
export const standing: Rule = {
  name: "standing",
  kind: "standing",
  trigger:
    /\bmember|\bpart(?:y|ies)\b|\bsignator|\bsign(?:ed|s)?\b|\bratif|\bjoin|\bacced|\baccession|\boutside\b|\babsent\b|\bparticipant|\brecogni[sz]e|\bpart of\b|\binclude[sd]?\b|\bbelong|\bremain|\bstay/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    if (reading.countries.length === 0) return {findings: toldBefore(reading), refusals};
    const forms = tellings.flatMap(({value, needs, forms}) =>
      needs.test(reading.text) ? forms.map((form) => ({...form, value})) : []
    );
    for (const {value, expression, body} of forms) {
      for (const match of reading.mask.matchAll(expression)) {
        const start = match.index;
        const end = start + match[0].length;
        const span = {start, end};
        const no = (reason: string) => void refusals.push({reason, span, reading});
        const listStart = start + match[0].indexOf(match[1]);
        const listEnd = listStart + match[1].length;
        const others = alongside.exec(reading.mask.slice(listEnd, end))?.[0].length ?? 0;
        const countries = reading.countries.filter(
          (country) => country.start >= listStart && country.end <= listEnd + others
        );
        if (countries.length === 0) continue;
        const words = match[0];
        const ahead = /^[^.;,:]{0,40}?([\uE001\uE002])/.exec(reading.mask.slice(end, end + 60))?.[1];
        const after = words.slice(words.indexOf(match[1]) + match[1].length);
        const symbol = words.includes("\uE001") ? "\uE001" : after.includes("\uE002") ? "\uE002" : ahead;
        const named = symbol === "\uE001" ? "court" : symbol === "\uE002" ? "other" : null;
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
          (unreal.test(reading.mask.slice(Math.max(0, listStart - 40), listStart)) ||
            unrealInside.test(words.replace(/, the [^,]*? (?:that|which) [^,]*,/, ","))) &&
          !/^ ?(?:until|till|for another)\b/.test(reading.mask.slice(end)) &&
          !/\bto (?:welcome|join\b[^.;]*\b(?:is|was)) /i.test(words)
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
              findings.push(standingOf(reading, country, value, span));
      }
    }
    findings.push(...joinedInTurn(reading, findings), ...signedOnly(reading, findings), ...toldBefore(reading));
    return {findings, refusals};
  }
};

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const placeBefore = /\b(?:in|from|against|with|to|near|at|visit(?:ed|ing)?|over|into|toward|between)\s+(?:the\s+)?$/i;
function acts({mask}: Reading, country: CountryMention, listStart: number): boolean {
  const relative = /^,? (?:which|who|neither|none|both of|an?|the|itself)\b/.test(
    mask.slice(country.end, country.end + 9)
  );
  return (
    relative || !placeBefore.test(mask.slice(Math.max(0, listStart - 20), listStart)) || country.start > listStart + 60
  );
}
