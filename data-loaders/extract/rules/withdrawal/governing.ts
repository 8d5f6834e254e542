import {last, type Cue} from "./cue.js";
import type {Exit} from "./exits.js";
import {announced} from "./announced.js";
import {stepRules} from "./index.js";

/** The word of a soft step that governs an exit: the nearest before it. */
export function governing(left: string, exit: Exit, offset: number): Cue | null {
  let best: Cue | null = null;
  let reach = -1;
  for (const rule of stepRules) {
    if (rule.firm) continue;
    const before = last(rule.before, left);
    if (!before) continue;
    if (
      rule.step === "begun" &&
      /\b(?:is|are|was|were|be|been)\b[^a-z]*(?:now |also |currently |already |formally |officially )?$/i.test(
        before[0]
      ) &&
      exit.form !== "participle"
    )
      continue;
    if (
      rule.step === "announced" &&
      exit.form === "noun" &&
      exit.scope === "membership" &&
      !/\b(?:announc|declar|confirm|decision|intention|intent\b|plan|unveil|signal|approv|support|endors|back|formali[sz]|inform|decid|reveal|proclaim)|\b(?:will|would|shall|to) (?:\w+ )?(?:begin|start|launch|initiate|trigger|commence)\b/i.test(
        before[0]
      )
    )
      continue;
    if (
      rule.step === "announced" &&
      exit.form === "noun" &&
      /\uE000/.test(before[0]) &&
      /\b(?:decision|plan)\w*[^.;]{30,}$/i.test(before[0])
    )
      continue;
    // "declared that it would begin pulling out": announced.
    const ahead = left.slice(0, before.index);
    if (
      rule.step === "begun" &&
      /\b(?:will|would|shall|to) (?:\w+ly |soon |now |then )?$/i.test(ahead) &&
      last(announced.before, ahead)
    )
      continue;
    if (rule.step === "begun" && /^moves? /i.test(before[0]) && exit.form !== "infinitive") continue;
    if (
      rule.step === "left" &&
      exit.form === "infinitive" &&
      !/\bto(?: (?:have|formally|officially|ever|actually))* ?$|\b(?:that|which)(?: (?:have|has|had))?(?: \w+ly)? ?$/i.test(
        before[0]
      )
    )
      continue;
    if (rule.step === "left" && exit.form !== "infinitive" && exit.form !== "participle" && exit.form !== "noun")
      continue;
    if (
      rule.step === "left" &&
      exit.form === "noun" &&
      !/\b(?:after|since|following|despite|upon|with (?:its|their))\b/i.test(before[0])
    )
      continue;
    // "said they were withdrawing": being under way is what was announced.
    const progressive =
      rule.step === "begun" &&
      /\b(?:is|are|was|were|be|been)\b/i.test(before[0]) &&
      !/process|on (?:its|their) way/i.test(before[0]);
    if (progressive && last(announced.before, left.slice(0, before.index))) continue;
    const weight = before.index + (rule.step === "left" ? 0.5 : 0);
    if (weight > reach)
      [best, reach] = [
        {rule, cue: {start: offset + before.index, end: offset + before.index + before[0].length}},
        weight
      ];
  }
  return best;
}
