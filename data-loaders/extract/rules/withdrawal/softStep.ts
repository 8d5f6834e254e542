import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Cue} from "./cue.js";
import type {Exit} from "./exits.js";
import {denies} from "../denies.js";
import {governing} from "./governing.js";
import {ruleOf} from "./index.js";
import {finite} from "./softStep/finite.js";
import {toldBehind} from "./softStep/toldBehind.js";
import {turned} from "./softStep/turned.js";

// "recommended that the country withdraws": asked for, whatever the mood.
const asked = pattern(
  `\\b(?:recommend|propos|suggest|demand|request|insist|urg|ask|advis|mov)\\w*(?: (?:on )?@D)? that (?:it|they|@C|the (?:country|government|state|nation)) $`,
  "i"
);

// "reviews its membership".
const reviews = /^re(?:view|consider|think)/;

// "after the announced withdrawals".
const announcedOne = /\b(?:announced|declared) $/i;

// "would be the first to leave"; with "could" it is considered.
const wouldBe =
  /\b(?:would|will|could|may|might|set to|poised to|about to|to) (?:(?:on )?\uE005+ )?(?:have )?(?:be|been|become|join|make) /i;
// "Ruritania will leave, the second to do so".
const isToLeave = /\b(?:will|would|plans?|intends?|announced)\b(?!.*\b(?:left|quit|withdrew)\b)/i;
const couldBe = /\b(?:could|may|might) (?:have )?(?:be|been|become|join) /i;
const wouldHaveTo = /\b(?:would|will) (?:have|need) to\b[^.;]{0,120} to $/i;

// "Ruritania's withdrawal would not bring honour", "said that leaving the Court would isolate Ruritania".
const wouldMean = pattern(`^(?: from @I)? (?:would|could|might) (?!depend|be considered)`, "i");
const leavingWould = /^[^.;]{0,40}? (?:would|could|might|may)\b/i;

// "Ruritania to leave the Court", "Ruritania, Sylvania quit the Court": a headline's forms.
const headlineTo = /^\s*(?:the )?\uE000[^.;]{0,60} to $/;
const headlinePresent = pattern(`(?:@L|, @C) (?:(?:formally|officially|both|all|also) )?$`, "i");
// "went further, formally leaving in 2017".
const done = /[^,], (?:formally|officially|finally|eventually|later) $/;
const emphatic = /\b(?:did|do|does)\b[^.;]{0,20}$/;

/** What is only said, planned or done of an exit, with no dated act told of it. */
export function softStep(left: string, right: string, exit: Exit, {mask, sentence}: Reading): Cue[] | string {
  const offset = exit.start - left.length;
  const {form, scope} = exit;
  const alone = (step: "considered" | "left" | "announced"): Cue[] => [{rule: ruleOf(step), cue: null}];
  if (reviews.test(exit.words)) return alone("considered");
  if (form === "noun" && announcedOne.test(left)) return alone("announced");
  const governed = governing(left, exit, offset);
  const best = governed && turned(governed, {left, right, exit});
  if (best?.rule.step === "left") {
    if (exit.words === "do so" && isToLeave.test(mask.slice(0, exit.start))) return alone("announced");
    if (wouldBe.test(left)) return couldBe.test(left) ? alone("considered") : "not done: it would be";
    if (denies.test(best.cue ? left.slice(best.cue.start - offset) : left)) return "it is denied, not told";
  }
  if (wouldHaveTo.test(left)) return "not done: it would be";
  if (scope === "membership" && asked.test(left)) return alone("considered");
  if (scope === "membership" && (form === "past" || form === "present")) return finite(left, exit, mask);
  if (form === "participle" && /\bthat $/i.test(left) && leavingWould.test(right)) return "not done: it would be";
  if (form === "noun" && wouldMean.test(right)) return "not done: it would be";
  if (scope === "signature" && form === "past") return best?.rule.step === "considered" ? [best] : alone("left");
  if (best) return [best];
  const behind = toldBehind(left, right, exit);
  if (behind) return behind;
  if (scope === "signature" && form === "noun") return alone("announced");
  if (form === "participle" && done.test(left)) return alone("left");
  if (form === "infinitive") {
    if (/(?:^|\uE000|\w) to $/.test(left) && (sentence.role === "headline" || headlineTo.test(left)))
      return [{rule: ruleOf("announced"), cue: null, weak: true}];
    if (headlinePresent.test(left) || emphatic.test(left)) return alone("left");
  }
  return form === "noun" ? "a noun that tells no step" : "no step is told of it";
}
