import {anyOf} from "../../anyOf.js";

const longest = 9;

const joints = ["after", "which", "who", "that", "while", "when", "because", "due to", "amid", "where", "following"];
const nextClause = new RegExp(`[,;:"]| - | — | ${anyOf(joints, ["condemning", "describing"])}\\b`);
const prepositions = ["as", "by", "in", "of", "to", "at", "with", "from", "on", "for"];
const little = ["that", "and", "it", "they", "he", "she", "had", "has", "was", "the", "a", "an", "been", "its"];
const hanging = new RegExp(`(?: ${anyOf(prepositions, little, ["due", "no", "longer", "[A-Z]\\w+'s"])})+$`);
const capital = /^\(?\p{Lu}/u;

/** Verb and object, up to the next clause, without the little words that would hang over. */
export function deedWords(rest: string): string {
  const cut = nextClause.exec(rest.slice(4));
  const words = rest.slice(0, cut ? cut.index + 4 : undefined).trim();
  return shortened(words)
    .replace(/[.\s]+$/, "")
    .replace(hanging, "");
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  if (words.length <= longest) return text;
  let many = longest;
  // A name is cut off whole.
  while (many > 1 && capital.test(words[many]) && capital.test(words[many - 1])) --many;
  if (many < longest) --many;
  return words.slice(0, many).join(" ");
}
