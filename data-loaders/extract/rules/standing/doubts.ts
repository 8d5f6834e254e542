import type {StandingValue} from "../../claim.js";
import {bodyInFocus} from "../../focus.js";
import type {Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {doubt, type Doubt} from "../doubt.js";
import {aboutMembership} from "./aboutMembership.js";
import type {Form} from "./form.js";
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

// The body named in the words, or soon behind them.
function named({reading: {mask}, words, list, span: {end}}: Candidate): "court" | "other" | null {
  if (words.includes("\uE001")) return "court";
  const after = words.slice(words.indexOf(list) + list.length);
  const ahead = /^[^.;,:]{0,40}?([\uE001\uE002])/.exec(mask.slice(end, end + 60))?.[1];
  if (after.includes("\uE002") || ahead === "\uE002") return "other";
  return ahead ? "court" : null;
}

const body: Doubt<Candidate> = (candidate) => {
  const {reading, value, span} = candidate;
  const known = named(candidate);
  if (known) return known === "other" ? "it concerns another body" : null;
  if (candidate.body === "named") return "the Court isn't named";
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

const untilADay = /^ ?(?:until|till|for another)\b/;
const then = /\b(?:while|when|at the time|as long as)\b[^.;,]{0,30}$/i;

// "while Ruritania was still a member".
const past = doubt<Candidate>(
  "only for a time that is past",
  ({reading: {mask}, value, words, span: {end}, listStart}) =>
    value === "member" &&
    /\b(?:was|were) /.test(words) &&
    (then.test(mask.slice(0, listStart)) || untilADay.test(mask.slice(end)))
);

const factual =
  /\bto (?:welcome|join\b[^.;]*\b(?:is|was)) |\bbec[ao]me (?:only )?the \uE003[^.;]* to (?:join|ratify|accede)\b|\bdespite (?:itself )?being\b/i;
const aside = /, the [^,]*? (?:that|which) [^,]*,/;

// "may visit Ruritania, a member of the Court".
const apposition = /^\uE000+, (?:itself |also |which is )?an? /;

// "will become a member"; but "will remain a member until May".
const notDone = doubt<Candidate>(
  "not done: a wish, a plan or a condition",
  ({reading: {mask}, value, words, span: {end}, listStart}) =>
    value === "member" &&
    ((!apposition.test(words) && unreal.test(mask.slice(Math.max(0, listStart - 40), listStart))) ||
      unrealInside.test(words.replace(aside, ","))) &&
    !untilADay.test(mask.slice(end)) &&
    !factual.test(words)
);

const denies = /(?:\b(?:never|not|nor)|n't)\b/i;
const butOthers = /,? (?:(?:but|while|though|whereas) )?(?:[\w' ]+ )?(?:the )?\uE000[^.;]* (?:is|are)$/;

// "never joined"; but "Ruritania is not a member but Sylvania is".
const denied = doubt<Candidate>(
  "it is denied, not told",
  ({value, words}) => value === "member" && denies.test(words) && !butOthers.test(words)
);

/** What may speak against a standing, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [body, inLeaving, notBefore, past, notDone, denied];
