import type {Step} from "../../claim.js";
import type {DateMention, Span} from "../../mentions/mention.js";
import type {Exit} from "./exits.js";

/** A date of a sentence, beside the words of a step that it may be the day of. */
interface Day {
  mask: string;
  exit: Exit;
  step: Step;
  cue: Span;
  date: DateMention;
}
type Test = (day: Day) => boolean;

const upTo = ({mask, date}: Day) => mask.slice(0, date.start);
const isBefore = ({cue, date}: Day) => date.end <= cue.start;
const between = ({mask, cue, date}: Day) => mask.slice(date.end, cue.start);

/** What stands before the day on which a thing takes effect. */
export const takesEffectOn =
  /\b(?:effect|force|effective)(?:(?: on| in| from| as of| by)?| (?:an?|\uE003+) year (?:after|from)) $/i;

const things =
  /\b(?:since|until|from|between|born in|elections? (?:in|of)|judge?ments? (?:in|of|on)|rulings? (?:in|of|on)|war (?:in|of)|joined(?: the [\w-]+)?(?: in| on)?|ratified(?: it| the [\w -]+)? (?:in|on)|signed (?:it |the \S+ )?(?:in|on) the|signed (?:the |that )?(?:treaty|statute|\uE001+)(?: of the \uE001+)? (?:in|on)|(?:which|that|who) (?:had )?signed(?: it)? (?:in|on)|established in|founded in|created in|set up in|adopted in|deadline of|expires? (?:in|on)|Act|by) (?:the |early |late |mid-?)?$/i;
const made = /\b(?:which|that) [^,;]{0,80}\b(?:adopted|established|created|entered into force|came into force)[^,;]*$/i;
const whichItSigned =
  /\b(?:which|that) (?:it|they|the [\w-]+|(?:the )?\uE000+) (?:(?:had|has|only|first) )*signed (?:in|on|back in) $/;
const ofAThing =
  /^ (?:treaty|statute|referendum|elections?|war|conflict|massacre|genocide|report|annexation|post-election|crisis|budget)\b|^-(?:\d|\uE003)/i;
const near = 40;

// "ordered it after the Court announced in February".
const courtDid =
  /\b(?:after|since|when) (?:the )?(?:\uE001+|court|prosecutors?)(?:'s? \w+)? (?:had |has )?[a-z]+ed(?: [^.;,]{0,40})? (?:in |on )?$/i;

// "since 2002", "the 1998 treaty", "joined in 2004".
const ofOtherThings: Test = (day) => {
  const {mask, step, date} = day;
  if (step === "effective" && takesEffectOn.test(upTo(day))) return false;
  const before = upTo(day).slice(-near);
  return (
    things.test(before) ||
    made.test(mask.slice(0, date.end)) ||
    whichItSigned.test(before) ||
    courtDid.test(upTo(day)) ||
    ofAThing.test(mask.slice(date.end, date.end + 24))
  );
};

const ruledOn =
  /\b(?:judges?|court|tribunal)\b[^.;]*\b(?:ruled|found|held|declared|said|decided|dismissed)\b|\b(?:ruled|ruling|judge?ment)\b[^.;]*\b(?:on|that|against)\b|\bnoted\b/i;

// "On 22 February the judges found that the government had given notice".
const ofARuling: Test = (day) => day.step !== "rescinded" && isBefore(day) && ruledOn.test(between(day));

const hasRuled =
  /(?:\b(?:court|judges?|tribunal)|\uE002)(?!\w)[^.;]*\b(?:ruled|found|held|declared)(?: (?:on |in )?\uE005+)? that\b/i;

// "The court ruled in February that its notice was void": only a day right behind is the exit's.
const ofARulingOn: Test = ({mask, exit, step, cue, date}) =>
  step !== "rescinded" &&
  hasRuled.test(mask.slice(0, cue.start)) &&
  (date.start < cue.start || date.start > exit.objectEnd + near);

const judgedOn =
  /^ (?:urged|asked|petitioned|welcomed|condemned|criti|challenged|denounced|slammed|praised|regretted|deplored)\w*\b/;

// "On Monday they urged the judges to void its notice".
const ofAnUrging: Test = (day) => day.step !== "considered" && isBefore(day) && judgedOn.test(between(day));

const announcedOn = /, (?:first )?(?:announced|declared|decided|made public|notified|submitted)(?: in| on)? $/i;

// "The exit, announced in March, becomes official today".
const ofTheAnnouncement: Test = (day) => day.step === "effective" && announcedOn.test(upTo(day));

const revokedOn = /\b(?:revoked|rescinded|cancell?ed|reversed|withdrawn) (?:on |in )?$/i;

// "its notification of withdrawal was revoked on 7 March".
const ofTheReversal: Test = ({mask, exit, step, date}) =>
  step !== "rescinded" && revokedOn.test(mask.slice(exit.objectEnd, date.start));

const gaveNoticeOn =
  /\b(?:which|that) (?:was|were|had been|it) (?:[\w-]+ )?(?:started|begun|initiated|made|lodged|submitted|announced|filed|sent|issued) (?:in|on) $/;

// "discontinue the notice, which was sent in 2016".
const ofTheNotice: Test = (day) => day.step === "rescinded" && gaveNoticeOn.test(upTo(day));

const others: readonly Test[] = [
  ofOtherThings,
  ofARuling,
  ofARulingOn,
  ofAnUrging,
  ofTheAnnouncement,
  ofTheReversal,
  ofTheNotice
];

/** Whether a date is the day of something else than the step: of a treaty, a ruling, an urging, the notice taken back. */
export const isOtherDay: Test = (day) => others.some((test) => test(day));
