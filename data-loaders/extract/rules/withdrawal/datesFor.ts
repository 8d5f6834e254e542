import type {Step} from "../../claim.js";
import {clauseAt} from "../../clauses.js";
import {pattern, type CountryMention, type DateMention, type Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Exit} from "./exits.js";
import {aYearBack, aYearOn, dayCounted} from "./countedDates.js";
import {inForce, isAhead} from "./inTime.js";
import {hardEnd} from "./stretch.js";

/** The date that each country's step is told with: its own in brackets, one each in order, else the nearest in reach. */
export function datesFor(
  reading: Reading,
  exit: Exit,
  cue: Span,
  step: Step,
  countries: readonly CountryMention[],
  from: number,
  before: Exit | undefined,
  next: Exit | undefined
): (DateMention | undefined)[] {
  const {mask, dates} = reading;
  if (announcedOne.test(mask.slice(0, exit.start)) && step === "announced") return countries.map(() => undefined);
  const start = Math.max(before?.objectEnd ?? 0, 0);
  const stop = Math.min(
    hardEnd(mask, exit.objectEnd),
    next ? boundaryBefore(mask, next.start, exit.objectEnd) : Infinity
  );
  const ruled = step !== "rescinded" && hasRuled.test(mask.slice(0, cue.start));
  const usable = dates.filter(
    (date) =>
      date.edtf &&
      (exit.scope === "signature" || date.edtf >= inForce) &&
      (date.start >= start || opensSentence(mask, date)) &&
      date.end <= stop &&
      (!boundElsewhere(mask, date) || (step === "effective" && takesEffectOn.test(mask.slice(0, date.start)))) &&
      !(step !== "rescinded" && date.end <= cue.start && ruledOn.test(mask.slice(date.end, cue.start))) &&
      !(step !== "considered" && date.end <= cue.start && judgedOn.test(mask.slice(date.end, cue.start))) &&
      !(step === "effective" && announcedOn.test(mask.slice(0, date.start))) &&
      !(ruled && (date.start < cue.start || date.start > exit.objectEnd + 40)) &&
      !(step !== "rescinded" && revokedOn.test(mask.slice(exit.objectEnd, date.start))) &&
      !(step === "rescinded" && ofTheNotice.test(mask.slice(0, date.start))) &&
      (step === "effective" || !isAhead(reading, date))
  );
  const head = dates.find(
    (date) => date.edtf && date.start < 4 && /^,? ?(?:-|—|:|\|)/.test(mask.slice(date.end, date.end + 4))
  );
  if (head && !usable.includes(head)) usable.push(head);
  const own = countries.map((country) =>
    dates.find(
      (date) =>
        date.edtf &&
        date.start >= country.end &&
        /^ ?(?:\(|,? ?\(?(?:in|on)) ?(?:in |on )?$|^,? $/.test(mask.slice(country.end, date.start)) &&
        (/\(/.test(mask.slice(country.end, date.start)) || country.start > exit.objectEnd)
    )
  );
  const rest = usable.filter((date) => !own.includes(date));
  if (/\brespectively\b/i.test(mask) && rest.length === countries.length) return rest;
  // "takes effect on Friday, a year after it notified": the year is counted back.
  if (step === "notified" || step === "announced") {
    const back = aYearBack(reading, cue.end);
    if (back && !rest.some((date) => date.start >= cue.end)) return countries.map(() => back);
  }
  const counted = dayCounted(reading.text.slice(0, cue.end), rest);
  if (counted) return countries.map(() => counted);
  const at = clauseAt(reading, exit.start);
  const cost = (date: DateMention) => {
    // "withdrew in March, which took effect in May"
    if (step === "effective" && takesEffectOn.test(mask.slice(exit.objectEnd, date.start))) return -1;
    const middle = date.start >= cue.end ? date.start - cue.end : date.end <= cue.start ? cue.start - date.end : 0;
    if (date === head) return 120;
    // "In October 2016, …": a date that opens the sentence is the day of all that it tells.
    if (opensSentence(mask, date)) return 40;
    // "said today that it had sent a letter on 29 April": the day on which it was said.
    const onSaying = date.end <= cue.start && saidThat.test(mask.slice(date.end, cue.start)) ? 90 : 0;
    const offClause = date.start < Math.min(at.start, cue.start) && date.end > 30 ? 60 : 0;
    return (
      middle +
      offClause +
      onSaying +
      (date.start < from ? 80 : 0) +
      (step === "effective" && date.start < exit.start ? 60 : 0)
    );
  };
  const nearest = rest.toSorted((a, b) => cost(a) - cost(b))[0];
  const near = nearest && cost(nearest) < 170 ? nearest : undefined;
  const shared = near && step === "effective" ? aYearOn(reading, exit.objectEnd, near) : near;
  const follower = pattern(`followed (@D) by`, "i").exec(mask);
  return own.map((date, i) => {
    if (date) return date;
    if (follower && countries[i].start > follower.index)
      return dates.find(({start: s}) => s >= follower.index && s < follower.index + follower[0].length);
    if (follower && shared && shared.start >= follower.index) return rest.find((other) => other.end <= follower.index);
    return shared;
  });
}

// "the announced withdrawal is a blow, they said today": the day is that of what is said of it.
const announcedOne = /\b(?:announced|declared|intended|planned|purported) $/i;

// "its notification of withdrawal was revoked on 7 March": the day of the reversal.
const revokedOn = /\b(?:revoked|rescinded|cancell?ed|reversed|withdrawn) (?:on |in )?$/i;

// "discontinue the notice, which was sent in 2016": the day of the notice.
const ofTheNotice =
  /\b(?:which|that) (?:was|were|had been|it) (?:[\w-]+ )?(?:started|begun|initiated|made|lodged|submitted|announced|filed|sent|issued) (?:in|on) $/;
// "On 22 February the judges found that the government had given notice": the day of the ruling.
const ruledOn =
  /\b(?:judges?|court|tribunal)\b[^.;]*\b(?:ruled|found|held|declared|said|decided|dismissed)\b|\b(?:ruled|ruling|judge?ment)\b[^.;]*\b(?:on|that|against)\b|\bnoted\b/i;
// "On Monday they urged the judges to void its notice": the day of the urging.
const judgedOn =
  /^ (?:urged|asked|petitioned|welcomed|condemned|criti|challenged|denounced|slammed|praised|regretted|deplored)\w*\b/;
// "The exit, announced in March, becomes official today".
const announcedOn = /, (?:first )?(?:announced|declared|decided|made public|notified|submitted)(?: in| on)? $/i;
// "The court ruled in February that its notice was void": the day of the ruling.
const hasRuled =
  /(?:\b(?:court|judges?|tribunal)|\uE002)(?!\w)[^.;]*\b(?:ruled|found|held|declared)(?: (?:on |in )?\uE005+)? that\b/i;
const opensSentence = (mask: string, {start, end}: DateMention) => start < 4 && mask.slice(end).startsWith(",");

const saidThat = /\b(?:said|says|announced|told|confirmed|stated|reported)\b[^.;]*\bhad (?:\w+ )?$/i;
const takesEffectOn =
  /\b(?:effect|force|effective)(?:(?: on| in| from| as of| by)?| (?:an?|\uE003+) year (?:after|from)) $/i;
const boundaryBefore = (mask: string, at: number, from: number) => {
  const cut = Math.max(mask.lastIndexOf(", ", at), mask.lastIndexOf(" and ", at), mask.lastIndexOf(" after ", at));
  return cut > from ? cut : at;
};

// "ordered it after the Court announced in February": the Court's deed.
const ofTheCourt =
  /\b(?:after|since|when) (?:the )?(?:\uE001+|court|prosecutors?)(?:'s? \w+)? (?:had |has )?[a-z]+ed(?: [^.;,]{0,40})? (?:in |on )?$/i;

// "since 2002", "the 1998 treaty", "joined in 2004": dates of other things.
function boundElsewhere(mask: string, {start, end}: DateMention): boolean {
  const before = mask.slice(Math.max(0, start - 40), start);
  const after = mask.slice(end, end + 24);
  if (
    /\b(?:since|until|from|between|born in|elections? (?:in|of)|judge?ments? (?:in|of|on)|rulings? (?:in|of|on)|war (?:in|of)|joined(?: the [\w-]+)?(?: in| on)?|ratified(?: it| the [\w -]+)? (?:in|on)|signed (?:it |the \S+ )?(?:in|on) the|signed (?:the |that )?(?:treaty|statute|\uE001+)(?: of the \uE001+)? (?:in|on)|(?:which|that|who) (?:had )?signed(?: it)? (?:in|on)|established in|founded in|created in|set up in|adopted in|deadline of|expires? (?:in|on)|Act|by) (?:the |early |late |mid-?)?$/i.test(
      before
    )
  )
    return true;
  if (
    /\b(?:which|that) [^,;]{0,80}\b(?:adopted|established|created|entered into force|came into force)[^,;]*$/i.test(
      mask.slice(0, end)
    )
  )
    return true;
  if (
    /\b(?:which|that) (?:it|they|the [\w-]+|(?:the )?\uE000+) (?:(?:had|has|only|first) )*signed (?:in|on|back in) $/.test(
      before
    )
  )
    return true;
  if (ofTheCourt.test(mask.slice(0, start))) return true;
  return /^ (?:treaty|statute|referendum|elections?|war|conflict|massacre|genocide|report|annexation|post-election|crisis|budget)\b|^-(?:\d|\uE003)/i.test(
    after
  );
}
