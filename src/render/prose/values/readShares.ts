import {numberOf} from "../../../../data-loaders/extract/mentions/numbers.js";
import {quantityAt} from "./quantity.js";
import type {Scan} from "./scan.js";
import type {Quantity} from "./value.js";

const few = "one|two|three|four|five|six|seven|eight|nine|ten";
const parts: Record<string, number> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100
};
const glyphs: Record<string, number> = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5};
const names = Object.keys(parts).join("|");

const percent = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(\\d+(?:[.,]\\d+)?)|(${few}|\\p{L}+ty(?:-(?:${few}))?|\\p{L}+teen|eleven|twelve|a hundred)) ?-?(?:%|per ?cent\\b|percentage points?\\b|pct\\b)`,
  "giu"
);
const fraction = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<!\\p{L} and )(?:(a|${few})[- ])(${names})s?(?![\\p{L}\\p{N}-]| (?:time|member|state|country|report|verdict|document))`,
  "giu"
);
const half =
  /(?<![\p{L}\p{N}-])(?<!\p{L} and a )half(?! an? (?:million|billion|thousand|trillion|dozen|century|decade)\b)(?!-|\p{L})/giu;
const slashed = /(?<![\p{L}\p{N}./-])(\d{1,2})\/(\d{1,3})(?![\p{L}\p{N}/])/gu;
const oneIn = new RegExp(
  `(?<![\\p{L}\\p{N}-])one in (${few}|\\d+)(?![\\p{L}\\p{N}-]| (?:years?|months?|weeks?|days?)\\b)`,
  "giu"
);
const glyph = /[½⅓⅔¼¾⅕]/gu;

/** Percentages and fractions: "12.5%", "half", "two-thirds", "one in four", "¾". */
export function readShares(scan: Scan): Quantity[] {
  const share = (value: number) => ({value, measure: "share" as const});
  const found = [
    ...scan.each(percent, ([, digits, words]) => {
      const value = digits ? Number(digits.replace(",", ".")) : numberOf(words.toLowerCase());
      return Number.isFinite(value) ? {value, measure: "percent" as const} : null;
    }),
    ...scan.each(oneIn, ([, many]) => share(1 / (/^\d/.test(many) ? Number(many) : numberOf(many.toLowerCase())))),
    ...scan.each(fraction, ([words, many, name]) => {
      const count = /^a$/i.test(many) ? 1 : numberOf(many.toLowerCase());
      // "one second" is no fraction, "a third" is; "a third time" was left out above.
      return /\b(?:one|a) (?:fourth|fifth|sixth|seventh|eighth|ninth)$/i.test(words)
        ? null
        : share(count / parts[name.toLowerCase()]);
    }),
    ...scan.each(half, () => share(1 / 2)),
    ...scan.each(slashed, ([, above, below]) =>
      Number(above) < Number(below) ? share(Number(above) / Number(below)) : null
    ),
    ...scan.each(glyph, ([words]) => share(glyphs[words]))
  ];
  // A fraction in words is meant to all its digits: a third is a third, no 0.33.
  return found.map(({value, measure, ...stretch}) => quantityAt(scan.text, stretch, {value, measure}));
}
