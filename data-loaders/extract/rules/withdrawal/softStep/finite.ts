import {pattern} from "../../../mentions/mention.js";
import type {Cue} from "../cue.js";
import type {Exit} from "../exits.js";
import {ruleOf} from "../index.js";

// "when Ruritania leaves".
const awaited = pattern(`\\b(?:when|once|if|until|before|as soon as) @C (?:\\w+ly )?$`, "i");

/** What a verb of its own tells, "left", "quits": what is said of it matters only where it governs as a modal. */
export function finite(left: string, {words, form}: Exit, mask: string): Cue[] | string {
  if (awaited.test(left)) return "only a condition";
  if (/\b(?:may|might|could) (?:have )?$/i.test(left)) return [{rule: ruleOf("considered"), cue: null}];
  if (/\b(?:will|would) (?:have |be )?(?:\w+ly )?$|\b(?:be|being|to be) $/i.test(left)) return "not done: it would be";
  if (/^(?:exit|leav)/.test(words) && form === "present" && !/\uE000/.test(mask)) return "no country is named for it";
  return [{rule: ruleOf("left"), cue: null}];
}
