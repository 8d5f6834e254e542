import {wordsToNumbers} from "words-to-numbers";
import {wordCharacter, type NumberMention} from "./mention.js";

const ones = "one|two|three|four|five|six|seven|eight|nine";
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const word = `(?:${tens})[- ](?:${ones})|${tens}|${teens}|${ones}`;
const words = `(?:(?:${word}|a) (?:hundred|thousand)(?:(?:,? and |[ -])(?:${word}))*|${word})`;
const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth";
// "1,234", "1 234" and "1.234" with a group of three, odd spaces ("1, 234"), decimals; no part of a longer code.
const digits =
  "\\d{1,3}(?:,[ \\u00A0\\u2009\\u202F]?\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?";

const anyNumber = new RegExp(
  `(?<!${wordCharacter}|[.,$€£/-])(?:(?<dozens>(?:a|${word}|\\d+|several) (?:dozen|score))|(?<digits>${digits})(?<suffix>st|nd|rd|th)?|(?<ordinal>(?:(?:${tens})-)?(?:${ordinals}))|(?<hundred>one hundred and |a hundred and |one hundred |a hundred )?(?<words>${words}))(?!${wordCharacter}|[-](?:based|year-old)|[.,]\\d)`,
  "gi"
);

const known = new Map<string, number>();

/** The value of a number in words ("one hundred and twenty-four"), NaN where there is none. */
export function numberOf(phrase: string): number {
  let value = known.get(phrase);
  if (value === undefined) known.set(phrase, (value = Number(wordsToNumbers(phrase) ?? NaN)));
  return value;
}

/** How many "a", "an", "12" or "twelve" are; NaN where that is no number. */
export function howMany(words: string): number {
  if (/^an?$/i.test(words)) return 1;
  return /^\d+$/.test(words) ? Number(words) : numberOf(words);
}

/** Cardinals and ordinals of a sentence, in digits, words or dozens; years and dates are the dates' to claim first. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(anyNumber)) {
    const {dozens, digits: figure, suffix, ordinal} = match.groups!;
    let value: number;
    if (dozens) {
      const [many, unit] = dozens.toLowerCase().split(" ");
      if (many === "several") continue;
      value = (many === "a" ? 1 : /^\d/.test(many) ? Number(many) : numberOf(many)) * (unit === "dozen" ? 12 : 20);
    } else if (figure) value = Number(figure.replace(/[, \u00A0\u2009\u202F]/g, ""));
    else value = numberOf(match[0].toLowerCase());
    if (!Number.isFinite(value)) continue;
    const start = match.index;
    found.push({
      type: "number",
      value,
      ordinal: Boolean(suffix ?? ordinal),
      words: match[0],
      start,
      end: start + match[0].length
    });
  }
  return found;
}
