import type {StandingValue} from "../../claim.js";
import {bodyInFocus} from "../../focus.js";
import {pattern, type Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {doubt, type Doubt} from "../doubt.js";
import {aboutMembership} from "./aboutMembership.js";
import type {Form} from "./form.js";
import {duty} from "./phrases.js";
import {unreal, unrealInside} from "./unreal.js";

/** Words that may tell a standing; the list of countries begins at `listStart` and is `list`. */
interface Candidate {
  reading: Reading;
  value: StandingValue;
  body: Form["body"];
  words: string;
  span: Span;
  list: string;
  listStart: number;
}

const otherTreaty =
  /\b(?:the|this) (?!Rome|Hague|World|International|Court|ICC)[A-Z][a-z]+ (?:\w+ )?(?:treaty|convention|agreement|pact|court|tribunal)\b/;

// "a member of the Commonwealth".
const ofAnother =
  /(?:members?|states?|part(?:y|ies)) (?:of|to|in) (?:the )?(?!Rome|Hague|World|International|Court|Statute|ICC)[A-Z][\w.]*(?![^.;]*\uE001)/;

// The body named in the words, or soon behind them.
function named({reading: {mask}, words, list, span: {end}}: Candidate): "court" | "other" | null {
  if (ofAnother.test(mask.slice(Math.max(0, end - 12), end + 30))) return "other";
  if (words.includes("\uE001")) return "court";
  const after = words.replace(list, "");
  const ahead = /^[^.;,:]{0,40}?([\uE001\uE002])/.exec(mask.slice(end, end + 60))?.[1];
  if (after.includes("\uE002") || otherTreaty.test(words) || ahead === "\uE002") return "other";
  return ahead ? "court" : null;
}

const byItsStatute = /\bthe (?:court|statute|treaty)\b/i;

const body: Doubt<Candidate> = (candidate) => {
  const {reading, value, span} = candidate;
  const known = named(candidate);
  if (known) return known === "other" ? "it concerns another body" : null;
  if (candidate.body === "named" && !byItsStatute.test(candidate.words)) return "the Court isn't named";
  const focus = bodyInFocus(reading, span.end) === "court";
  return focus && (value !== "member" || aboutMembership(reading, span.end)) ? null : "the body isn't the Court";
};

const leaves = /^ (?:ever )?to (?:withdraw|leave|quit|pull|exit|go|drop|walk|turn)\b/;

const given = /\b(?:cancel|end|terminat|suspend|withdr[ae]w|renounc|revok)\w* (?:the )?$/i;

// "the first member to leave", "ended Ruritania's membership".
const inLeaving = doubt<Candidate>(
  "a member only in leaving",
  ({reading: {mask}, value, span: {end}, listStart}) =>
    value === "member" && (leaves.test(mask.slice(end, end + 20)) || given.test(mask.slice(0, listStart)))
);

// "countries that have not become parties to the Statute include Ruritania".
const notBefore = doubt<Candidate>(
  "it is denied, not told",
  ({reading: {mask}, value, span: {start}}) =>
    value === "member" && /(?:\b(?:not|never|yet to)|n't) (?:become |been |be )?(?:an? )?$/i.test(mask.slice(0, start))
);

const untilADay = /^ ?(?:until|till|for (?:another|now|the time being))\b|^ from \uE005+ (?:to|until)\b/;
const then = /\b(?:while|when|at the time|as long as)\b[^.;,]{0,30}$/i;

const atThatTime = /^[^.;,]{0,12}(?:\bat (?:the|that) time|\bthen\b|\bwhen\b)/;

// "while Ruritania was still a member"; "was not a member when".
const past = doubt<Candidate>(
  "only for a time that is past",
  ({reading: {mask}, value, words, span: {end}, listStart}) =>
    /\b(?:was|were) /.test(words) &&
    (value === "member"
      ? then.test(mask.slice(0, listStart)) || untilADay.test(mask.slice(end))
      : atThatTime.test(mask.slice(end)))
);

// "became the first to join"; "ready to welcome"; "despite being".
const factual = pattern(
  `(?:\\b(?:only|last|latest|newest|few)\\b|@N)(?: [^.;]{0,80}?)? to (?:have |sign and |both )*(?:join|ratify|accede|become)|\\bto welcome |\\bto join\\b(?=[^.;]*\\b(?:is|was) )|^[^]*(?:\\bdespite (?:itself )?being|\\b${duty}\\b[^.;]{0,40}?,? as)\\b`
);
// "before it joined in 2011" happened.
const happened = pattern(`\\b(?:joined|ratified|acceded|became)\\b[^.;,]{0,60}?(?:in|on) @D`, "i");
const staysOne = /\bwill (?:\w+ )?(?:remain|stay|continue to be)\b/i;
const willOnADay = pattern(`\\bwill\\b[^.;,]*? (?:on|from|as of) @D`, "i");
const aside = /, the [^,]*? (?:that|which) [^,]*,/;

// "may visit Ruritania, a member of the Court".
const apposition = /^\uE000+, (?:itself |also |which is )?an? /;

// "will become a member"; but "will remain a member until May".
const notDone = doubt<Candidate>(
  "not done: a wish, a plan or a condition",
  ({reading: {mask}, value, words, span: {end}, listStart}) =>
    value === "member" &&
    ((!apposition.test(words) &&
      unrealBefore(mask.slice(Math.max(0, listStart - 40), listStart), mask.slice(listStart, end + 30))) ||
      unrealInside.test(words.replace(aside, ",").replace(factual, ""))) &&
    !untilADay.test(mask.slice(end)) &&
    !staysOne.test(words) &&
    !(willOnADay.test(mask.slice(listStart, end + 30)) && !/\b(?:if|unless|would|could|may|might)\b/i.test(mask))
);

const unrealBefore = (before: string, words: string) =>
  unreal.test(before) && !(/\b(?:before|until) (?:[\w'-]+ ){0,3}$/i.test(before) && happened.test(words));

// "if Ruritania had not joined"; but "even if it is not a member".
const supposed = doubt<Candidate>(
  "supposed, not told",
  ({reading: {mask}, value, listStart}) =>
    /(?:^"?|, )(?:had|were) (?:the )?$/i.test(mask.slice(0, listStart)) ||
    (value !== "member" && /(?<!\beven )\b(?:if|unless|whether) (?:[\w'-]+ ){0,2}$/i.test(mask.slice(0, listStart)))
);

const denies = /(?:\b(?:never|not|nor)|n't)\b/i;
const butOthers =
  /,? (?:(?:but|while|though|whereas) )?(?:[\w' ]+ )?(?:the )?\uE000[^.;]*,? (?:which )?(?:is|are|has|have|did)$/;

// "neither Ruritania nor Sylvania is a signatory".
const nor = /\bnor (?:the )?$/i;

// "never joined"; but "Ruritania is not a member but Sylvania is".
const denied = doubt<Candidate>(
  "it is denied, not told",
  ({reading: {mask}, value, words, listStart}) =>
    (value === "member" && denies.test(words) && !butOthers.test(words)) ||
    (value !== "not-member" && nor.test(mask.slice(0, listStart)))
);

// "At talks in Ruritania, countries that are members agreed": several are more than one.
const several =
  /^(?:,| [-—–]) (?:(?:the|all|both) )?(?:[\w-]+ ){0,4}?(?:countries|states|nations|powers) (?:that|which)\b/;
const ofOthers = doubt<Candidate>(
  "said of others",
  ({reading: {mask}, list, listStart}) =>
    /^\S*\uE000+$/.test(list.replace(/^the /i, "")) && several.test(mask.slice(listStart + list.length))
);

/** What may speak against a standing, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [
  body,
  ofOthers,
  inLeaving,
  notBefore,
  past,
  notDone,
  supposed,
  denied
];
