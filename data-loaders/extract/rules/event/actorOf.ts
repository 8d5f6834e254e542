import {anyOf} from "../../anyOf.js";
import {isFinite, wordsOf} from "../../grammar.js";

const longest = 9;

const times = ["(?:this|last|next) (?:year|month|week)", "then", "last", "this", "later", "earlier", "now"];
const joints = ["and", "but", "also", "however", "meanwhile", "just", "that"];
const opening = new RegExp(`^(?:${anyOf(times, joints)}\\b ?)+`, "i");
const adverbs = ["also", "then", "later", "formally", "officially", "previously", "recently", "only", "just"];
const day = "(?:\\d{4}|\\p{Lu}\\w+day(?:,? \\p{Lu}\\w+\\.? \\d+)?|\\p{Lu}[a-z]+\\.? \\d{1,2})";
const trailing = new RegExp(`(?: ${anyOf(adverbs, ["in", "on", "of"])}|,? (?:in|on)? ?${day},?)+\\s*$`, "u");
const preposition =
  /^(?:in|on|at|after|before|with|despite|following|under|like|unlike|amid|for|by|as|from|during|since|under)\b/i;
const office =
  /\p{Lu}|\b(?:court|government|president|parliament|ministry|lawmakers|army|judges?|prosecutors?|minister)\b/u;
const listed = /(?:\p{Lu}[\p{L} ]+, )+\p{Lu}[\p{L} ]+,? and \p{Lu}[\p{L} ]+$/u;
const nobody = /^(?:he|she|they|it|we|i|this|that|which|who|\p{Lu}\w+day|\d.*)$/iu;

/** The subject that the words before a verb end with: a name or an office, else null. */
export function actorOf(before: string): string | null {
  const stretch = before
    .slice(before.lastIndexOf('"') + 1)
    .replace(trailing, "")
    .trim();
  const parts = stretch.split(/, | - | — |: /).map((part) => part.replace(opening, "").trim());
  const last = parts.findLast((part) => part !== "" && office.test(part) && !preposition.test(part));
  if (!last) return null;
  const actor = (listed.exec(stretch)?.[0] ?? last).replace(opening, "").replace(trailing, "").trim();
  if (nobody.test(actor)) return null;
  const words = wordsOf(actor);
  if (words.some((_, i) => i > 0 && isFinite(words, i))) return null;
  return actor.split(/\s+/).length <= longest ? actor : null;
}
