import type {Step} from "../../claim.js";
import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {last, type Cue} from "./cue.js";
import type {Exit} from "./exits.js";
import {governing} from "./governing.js";
import {stepRules} from "./index.js";

// "recommended that the country withdraws": asked for, whatever the mood.
const asked = pattern(
  `\\b(?:recommend|propos|suggest|demand|request|insist|urg|ask|advis|mov)\\w*(?: (?:on )?@D)? that (?:it|they|@C|the (?:country|government|state|nation)) $`,
  "i"
);

// "threatened that Ruritania would leave".
const hedged =
  /\b(?:threat|hint|suggest|float|moot)\w*(?: to (?!(?:\w+ )?(?:it|that)\b)\w+)?(?: that)?(?: [^\s.;,]+){1,3} (?:would|could|might) (?:\w+ly )?$/i;

// "Ruritania's withdrawal would not bring honour".
const wouldMean = pattern(`^(?: from @I)? (?:would|could|might) (?!depend|be considered)`, "i");

// "Ruritania's withdrawal was blocked".
const stopped =
  /^ (?:\w+ly )?(?:been )?(?:blocked|halted|stopped|suspended|thwarted|prevented|struck down|put on hold|ruled|declared|deemed|found|held|unconstitutional|unlawful|illegal|invalid|premature|void)\b/i;

// "has decided that Ruritania should leave".
const resolved = /\b(?:resolved|decided|decision)\b[^.;]*(?:\bthat\b|\uE000)[^.;]*\bshould (?:\w+ )?$/i;

// "a planned vote on a resolution to leave".
const voteAhead = /\b(?:planned|scheduled|upcoming|forthcoming) (?:vote|debate)\b/i;

// "would leave if the Court didn't change".
const onlyIf = /^[^.;,]{0,20}? (?:if|unless)\b/i;

// "The withdrawal does not mean …"; but "The exit in 2017 did not end the inquiry".
const isNot = /^[^.;]{0,120}?\b(?:does|is|has|was|had) not\b/;

// "when Ruritania leaves".
const awaited = pattern(`\\b(?:when|once|if|until|before|as soon as) @C (?:\\w+ly )?$`, "i");

// "is quitting the ICC because …, Justice Minister Michael Masutha said".
const officialSaid =
  /^[^.;"]{0,170}, (?!as |because |since |after )(?:the |its |his |her )?(?:[\w\uE000-]+ ){0,3}(?:minister|president|premier|ministry|government|spokes\w+)(?: [^\s,.;]+){0,4} (?:said|says|announced|declared|confirmed|told|wrote)\b/i;

/** What is only said, planned or done of an exit, with no dated act told of it. */
export function softStep(left: string, right: string, exit: Exit, {mask, sentence}: Reading): Cue[] | string {
  const offset = exit.start - left.length;
  const by = (step: Step) => stepRules.find((rule) => rule.step === step)!;
  if (/^re(?:view|consider|think)/.test(exit.words)) return [{rule: by("considered"), cue: null}];
  const governed = governing(left, exit, offset);
  const best =
    governed?.rule.step === "announced" && hedged.test(left) ? {...governed, rule: by("considered")} : governed;
  if (
    best &&
    best.rule.step === "left" &&
    /\b(?:would|will|could|may|might|set to|poised to|about to|to) (?:have )?(?:be|become|join) /i.test(left)
  )
    return /\b(?:could|may|might) (?:have )?(?:be|become|join) /i.test(left)
      ? [{rule: by("considered"), cue: null}]
      : "not done: it would be";
  if (
    best &&
    best.rule.step === "left" &&
    /(?:\b(?:not|never)|n't)\b/i.test(best.cue ? left.slice(best.cue.start - offset) : left)
  )
    return "it is denied, not told";
  if (/\b(?:would|will) (?:have|need) to\b[^.;]{0,120} to $/i.test(left)) return "not done: it would be";
  const finite = exit.form === "past" || exit.form === "present";
  if (exit.scope === "membership" && asked.test(left)) return [{rule: by("considered"), cue: null}];
  if (finite && exit.scope === "membership") {
    if (awaited.test(left)) return "only a condition";
    // A verb of its own: what is said of it matters only where it governs as a modal.
    if (/\b(?:may|might|could) (?:have )?$/i.test(left)) return [{rule: by("considered"), cue: null}];
    if (/\b(?:will|would) (?:have |be )?$/i.test(left)) return "not done: it would be";
    if (/\b(?:be|being|to be) $/i.test(left)) return "not done: it would be";
    if (/^(?:exit|leav)/.test(exit.words) && exit.form === "present" && !/[\uE000]/.test(mask))
      return "no country is named for it";
    return [{rule: by("left"), cue: null}];
  }
  // "said that leaving the ICC would isolate Burundi": what it would mean, not that it is done.
  if (exit.form === "participle" && /\bthat $/i.test(left) && /^[^.;]{0,40}? (?:would|could|might|may)\b/i.test(right))
    return "not done: it would be";
  if (exit.form === "noun" && wouldMean.test(right)) return "not done: it would be";
  if (
    best?.rule.step === "begun" &&
    exit.form === "participle" &&
    !/\b(?:initiat|begin|beg[au]n|start|launch|trigger|process)/i.test(left) &&
    (last(by("announced").after, right) || officialSaid.test(right))
  )
    return [{rule: by("announced"), cue: best.cue}];
  if (exit.form === "past" && exit.scope === "signature")
    return best && /considered/.test(best.rule.step) ? [best] : [{rule: by("left"), cue: null}];
  if (best?.rule.step === "considered" && resolved.test(left)) return [{...best, rule: by("announced")}];
  if (best?.rule.step === "announced" && (onlyIf.test(right) || voteAhead.test(left)))
    return [{...best, rule: by("considered")}];
  if (best) return [best];
  for (const rule of stepRules) {
    if (rule.firm || !rule.after) continue;
    if (rule.step === "left" && exit.form !== "noun") continue;
    const after = last(rule.after, right);
    if (after) {
      if (
        (rule.step === "left" &&
          /(?:\b(?:not|never|would|could|may|might|possible|threat\w*|planned|proposed|mass|eventual|any|a|an|potential|collective)|n't)\b/i.test(
            left.slice(-40) + after[0]
          )) ||
        (rule.step === "left" && (stopped.test(right.slice(after[0].length)) || isNot.test(right)))
      )
        return "a noun that tells no step";
      return [{rule, cue: {start: exit.end + after.index, end: exit.end + after.index + after[0].length}}];
    }
  }
  if (exit.scope === "signature" && exit.form === "noun") return [{rule: by("announced"), cue: null}];
  if (
    exit.form === "infinitive" &&
    /(?:^|\uE000|\w) to $/.test(left) &&
    (sentence.role === "headline" || /^\s*(?:the )?\uE000[^.;]{0,60} to $/.test(left))
  )
    return [{rule: by("announced"), cue: null, weak: true}];
  // "Burundi, Gambia quit ICC": a headline's present tense.
  if (exit.form === "infinitive" && pattern(`(?:@L|, @C) (?:(?:formally|officially|both|all|also) )?$`, "i").test(left))
    return [{rule: by("left"), cue: null}];
  if (exit.form === "infinitive" && /\b(?:did|do|does)\b[^.;]{0,20}$/.test(left))
    return [{rule: by("left"), cue: null}];
  return exit.form === "noun" ? "a noun that tells no step" : "no step is told of it";
}
