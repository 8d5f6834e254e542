import type {Step} from "../claim.js";
import {pattern, type CountryMention, type Span} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {actorsOf} from "./carriedOn/actorsOf.js";
import {exitNear, type Near} from "./carriedOn/exitNear.js";
import {tellings} from "./carriedOn/tellings.js";
import {denies} from "./denies.js";
import {respectively} from "./respectively.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";
import {countriesWithin} from "./withdrawal/countriesWithin.js";
import {aYearBack, dayCounted} from "./withdrawal/countedDates.js";
import {withdrawalFinding} from "./withdrawal/finding.js";
import {findExits, type Exit} from "./withdrawal/exits.js";

// Sentences back to the exit: a mind is changed long after it was told; a law or a notice is spoken of right away.
const soon = 6;
const late = 10;

/** Steps told without the word for leaving, where the sentences round them name whose exit it is. */
export const carriedOn: Rule = {
  name: "carriedOn",
  kind: "withdrawal",
  trigger:
    /\bnoti(?:ce|fi)|\binstruments?\b|\bsigned\b|\beffect|\bmind|\bresci|\brevo[ck]|\bformali|\brevers|\bapproved\b|\bpassed\b|\badopted\b|\binformed\b|\bpromulgat|\benacted\b|\bcancel|\bbacktrack|\breconsider|\brejoin|\bvoted\b|\braised the p|\b(?:considering|mulling|weighing|contemplating) (?:the same|doing so|a similar)|\bbacked\b|\bendorsed\b|\btook it back|\bcalled it off|\bin(?:to)? force|\bannounce|\breceived|\blodged|\bconveyed|\bcommunicated/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    for (const {step, expression} of tellings) {
      for (const {0: words, index} of reading.mask.matchAll(expression)) {
        const span = {start: index, end: index + words.length};
        if (isReadAsExit(reading, step, span)) continue;
        const told = tell(reading, step, span);
        if (typeof told === "string") refusals.push({reason: told, span, reading});
        else findings.push(...told);
      }
    }
    return {findings, refusals};
  }
};

// Where the exit stands right behind the words, or right before them, the rule for exits reads it.
function isReadAsExit(reading: Reading, step: Step, {start, end}: Span): boolean {
  const {mask} = reading;
  return findExits(reading).exits.some(
    (exit) =>
      (exit.start >= start &&
        exit.end > end &&
        exit.start - end < 90 &&
        !/[;:]|, (?:so|and|but|while|leaving|making)\b/.test(mask.slice(end, exit.start))) ||
      (step !== "rescinded" &&
        exit.end <= start &&
        start - exit.end < 30 &&
        !/,|\band\b/.test(mask.slice(exit.end, start)))
  );
}

const courtBefore = /\uE001+,? $/;
const unreal =
  /(?:\b(?:to(?! the (?:UN|United)\b)|will|would|should|must|may|might|could|can|not|never|no|nobody|yet|if|unless|until|before|after which|expected|when|once)|n't) (?:[\w\uE000'-]+ ){0,3}$/i;

// "Once the president has signed the bill, …".
const awaited = /^"?(?:Once|When|As soon as|If|Until|Unless)\b[^,]*$/;

// "notified the UN that it was staying".
const staysAfter =
  /^(?:(?!\bbut\b)[^.;,]){0,60}?\b(?:(?:was|is|were|are|would be|will be) (?:staying|remaining)|(?:would|will|to) (?:stay|remain)|(?:revers|revok|rescind|cancel)\w*|no longer (?:leav|withdraw)\w*)\b/i;

// "approved a law to maintain its membership".
const keeps = /^ (?:to|that would|that will) (?:maintain|keep|retain|stay|remain|ratify|join|accede)\b/i;

// "takes effect one year after the depositary is notified": the rule, not what was done.
const afterNotice = /\byears? (?:after|from) (?:the )?$/i;

const joining = /\bratif|\bacced|\baccession/i;

/** What the words of a step tell, or why nothing is made of them. */
function tell(reading: Reading, step: Step, span: Span): Finding[] | string {
  const near = exitNear(reading, soon) ?? (step === "rescinded" ? exitNear(reading, late) : null);
  if (!near) return "no exit is told near it";
  const before = reading.mask.slice(0, span.start);
  if (step === "effective" && courtBefore.test(before)) return "it is the Court or its Statute that takes effect";
  // "as parliament had not approved it"
  if (step === "voted" && denies.test(reading.mask.slice(span.start, span.end))) return "not done, or denied";
  if (unreal.test(before.slice(-40)) || awaited.test(before) || afterNotice.test(before)) return "not done, or denied";
  if (step === "voted" && joining.test(reading.text)) return "it is the joining that was voted for";
  const after = reading.mask.slice(span.end);
  if (keeps.test(after)) return "a law or a step to stay";
  const taken = step === "notified" && staysAfter.test(after) ? "rescinded" : step;
  const inside = countriesWithin(reading, span.start, span.end);
  const countries = inside.length ? inside : actorsOf(reading, span.start, near);
  const made = countries.map((country) => finding(reading, country, taken, span, near.exit));
  const days = respectively(reading, made.length, span.start);
  const inOrder = days ? made.map((finding, i) => ({...finding, date: days[i].edtf}) as Finding) : made;
  const told = [...inOrder, ...saidOnce(reading, span, taken, near)];
  return told.length ? told : "no country is named for it";
}

const gapped = pattern(`^ (?:in |on )?@D,? and @C (?:in |on )?@D`, "i");

// "rescinded its notice in May and Sylvania in June": the verb is said once.
function saidOnce(reading: Reading, span: Span, step: Step, {exit}: Near): Finding[] {
  const tail = gapped.exec(reading.mask.slice(span.end));
  if (!tail) return [];
  const end = span.end + tail[0].length;
  return reading.countries
    .filter((country) => country.start > span.end && country.end <= end)
    .map((country) => finding(reading, country, step, {start: country.start, end}, exit));
}

// "Ruritania, which gave notice in 2016, has changed its mind".
const inAside = /\b(?:that|which|who)\b[^,]*$/;

const finding = (reading: Reading, country: CountryMention, step: Step, span: Span, {scope}: Exit): Finding =>
  withdrawalFinding({country, scope, step, date: dateOf(reading, step, span), span, reading});

function dateOf(reading: Reading, step: Step, {start, end}: Span) {
  const {mask, text, dates} = reading;
  const back = step === "notified" ? aYearBack(reading, end) : undefined;
  return (
    back ??
    dayCounted(text.slice(0, start), dates) ??
    dates.find((date) => date.edtf && date.start >= start && date.end <= end + 60) ??
    dates.findLast(
      (date) =>
        date.edtf &&
        date.end <= start &&
        start - date.end < 60 &&
        !/,? (?:but|before|until|then)\b/.test(mask.slice(date.end, start)) &&
        !(mask[date.end] === "," && inAside.test(mask.slice(0, date.start))) &&
        (date.start < 4 || !mask.slice(date.end, start).includes("\uE000"))
    )
  );
}
