import {bodyInFocus} from "../../focus.js";
import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {isOther, namedAfter, type Exit} from "./exit.js";

const unsign = /"?\bun-?sign(?:s|ed|ing)?\b/gi;
const refuses = pattern(
  `\\b(?:no (?:longer )?(?:any )?intentions?"? (?:of|to)|(?:does|do|did|has|had|have|would|will|is|was|were|are)(?: not|n't)(?: \\w+)? (?:(?:intend|intends|intended|intending|plan|planning|going|wish|want|the intention) (?:to|of)|become|be becoming|be)|(?:will|would|shall)(?: not|n't) (?:be )?(?=(?:ratify|ratifying|join|joining|becom))|no longer (?:\\w+ )?(?:intend|intends|intended|plan|plans|wish|wishes|want|wants|intends) to|(?:intent|intention|intends|decision|desire|decided|refusal|refus(?:es|ed|ing))(?: [\\w-]+){0,2}? (?:not )?to(?: not)?|never to|not to|refus(?:e|es|ed|ing|al)(?: from| of)?(?= ratifying| becoming)) ?(?:ratify(?:ing)?|becom(?:e|ing)|join(?:ing)?|being|be)(?: an?)?(?: (?:full |formal |state |states )?(?:party|parties|members?|signatory))?\\b`,
  "gi"
);
const disowns = pattern(
  `\\bdistanc(?:e|es|ed|ing) (?:itself|themselves) from (?:its|their) signature\\b|\\bno (?:longer (?:has |have |had )?(?:any )?)?(?:legal )?obligations? (?:arising |stemming |flowing )?(?:from|under|out of) (?:its|their|the|@C's?) (?:@D )?signature\\b`,
  "gi"
);
// "States that have refused to join": never in, and nothing given up.
const everRefused = /\b(?:has|have|had) (?:\w+ )?$/i;
// "have unsigned it, which shows that they no longer intend to join": what the step means.
const explains =
  /, (?:which|thereby|thus) (?:shows|showing|means|meaning|indicat\w+|signal\w+|express\w+|signif\w+)(?: that)? (?:it|they|the country) $/i;
const nounSignature = pattern(
  `(?:withdrawal|removal|revocation|retraction) of (?:(?:its|their|the|@C's?|@C) )?(?:[\\w-]+ )?signatures?`,
  "gi"
);

/** The exits that give up a signature: "unsigned", "does not intend to become a party". */
export function signatureExits(reading: Reading): Exit[] {
  const exits: Exit[] = [];
  const push = (start: number, end: number, form: Exit["form"]) =>
    exits.push({
      start,
      end,
      objectEnd: end,
      scope: "signature",
      form,
      words: reading.mask.slice(start, end).toLowerCase()
    });
  const focus = (at: number) => bodyInFocus(reading, at) === "court" || namedAfter.test(reading.mask.slice(at));
  for (const {0: words, index} of reading.mask.matchAll(unsign)) {
    if (
      /unsigned$/i.test(words) &&
      !pattern(`^["']?(?:,? (?:the|from|to))? ?(?:the )?(?:@I|treaty\\b|statute\\b)`, "i").test(
        reading.mask.slice(index + words.length)
      )
    )
      continue;
    push(index, index + words.length, /ing$/i.test(words) ? "participle" : /ed$/i.test(words) ? "past" : "infinitive");
  }
  for (const {0: words, index} of reading.mask.matchAll(nounSignature))
    if (focus(index)) push(index, index + words.length, "noun");
  for (const {0: words, index} of reading.mask.matchAll(disowns))
    if (focus(index)) push(index, index + words.length, /^dist/i.test(words) ? "infinitive" : "noun");
  for (const {0: words, index} of reading.mask.matchAll(refuses)) {
    const positive = /^(?:intent|intention|intends|decision|desire|decided)/i.test(words) && !/\bnot\b/i.test(words);
    const negated = /(?:\b(?:no|not|without|any)|n't) $/i.test(reading.mask.slice(0, index));
    if (positive && !negated) continue;
    if (explains.test(reading.mask.slice(0, index))) continue;
    if (/^refuses/i.test(words)) continue;
    if (/^refused/i.test(words) && everRefused.test(reading.mask.slice(0, index))) continue;
    const rest = reading.mask.slice(index + words.length, index + words.length + 60);
    if (
      /\b(?:ratify|ratifying)$/i.test(words) ||
      /\bjoin(?:ing)?$/i.test(words) ||
      /part(?:y|ies)|members?|signatory$/i.test(words)
    ) {
      const object = pattern(`^(?: (?:to|of|in))? (@I|@O)`, "i").exec(rest);
      if (object && isOther(object[1])) continue;
      if (
        /^(?: (?:to|of|in))? (?:the|a|an) (?!court|tribunal|treaty|statute|agreement|pact|document|[\uE001])/i.test(
          rest
        )
      )
        continue;
      if (!focus(index)) continue;
      push(index, index + words.length + (object?.[0].length ?? 0), "noun");
    }
  }
  return exits;
}
