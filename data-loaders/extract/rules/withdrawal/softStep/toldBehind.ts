import {last, type Cue} from "../cue.js";
import type {Exit} from "../exits.js";
import {stepRules} from "../index.js";

const noneInSight =
  /(?:\b(?:not|never|would|could|may|might|possible|threat\w*|planned|proposed|mass|eventual|any|a|an|potential|collective)|n't)\b/i;

// "Ruritania's withdrawal was blocked".
const stopped =
  /^ (?:\w+ly )?(?:been )?(?:blocked|halted|stopped|suspended|thwarted|prevented|struck down|put on hold|ruled|declared|deemed|found|held|unconstitutional|unlawful|illegal|invalid|premature|void)\b/i;

// "The withdrawal does not mean …"; but "The exit in 2017 did not end the inquiry".
const isNot = /^[^.;]{0,120}?\b(?:does|is|has|was|had) not\b/;

/** The soft step that the words behind an exit tell, if any: "its exit was announced", "the departure came". */
export function toldBehind(left: string, right: string, exit: Exit): Cue[] | string | null {
  for (const rule of stepRules) {
    if (rule.firm || (rule.step === "left" && exit.form !== "noun")) continue;
    const after = last(rule.after, right);
    if (!after) continue;
    const undone =
      noneInSight.test(left.slice(-40) + after[0]) || stopped.test(right.slice(after[0].length)) || isNot.test(right);
    if (rule.step === "left" && undone) return "a noun that tells no step";
    const start = exit.end + after.index;
    return [{rule, cue: {start, end: start + after[0].length}}];
  }
  return null;
}
