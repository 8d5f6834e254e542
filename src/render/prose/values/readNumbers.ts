import {findNumbers, numberOf} from "../../../../data-loaders/extract/mentions/numbers.js";
import {quantityAt} from "./quantity.js";
import type {Scan} from "./scan.js";
import type {Measure, Quantity} from "./value.js";

const scales: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12
};
const magnitude = /^[- ]?(thousand|million|billion|trillion|mln|bln|mn|bn|m)(?![\p{L}\p{N}])/iu;
const unit = /^[- ](?:full |whole |long )?(year|month|week|day|hour|decade|centur(?:y|ies))s?(?![\p{L}])/iu;
const units: Record<string, [Measure, number]> = {
  year: ["years", 1],
  month: ["months", 1],
  week: ["weeks", 1],
  day: ["days", 1],
  hour: ["hours", 1],
  decade: ["years", 10],
  centur: ["years", 100]
};
const single =
  /(?<![\p{L}\p{N}-])(?:(half) )?an?(?: single| whole| full)? (decade|century|year|month|week|million|billion|trillion|thousand|hundred)(?![\p{L}\p{N}-])/giu;
const halfDozen = /(?<![\p{L}\p{N}-])half a dozen(?![\p{L}\p{N}-])/giu;
const score =
  /(?<![\p{L}\p{N}.,/-])(\d+|one|two|three|four|five|six|seven|eight|nine)-(?:to-)?(\d+|one|two|three|four|five|six|seven|eight|nine)(?![\p{L}\p{N}/-]|[.,]\d)/giu;
const plurals: Record<string, number> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9
};
const plural =
  /(?<![\p{L}\p{N}-])(?:(tens|hundreds) of )?(dozens|scores|hundreds|thousands|millions|billions)(?! of (?:thousands|millions|billions))(?![\p{L}\p{N}])/giu;

const counted =
  "States?|countr(?:y|ies)|reports?|documents?|members?|verdicts?|judgments?|convictions?|acquittals?|sentences?|trials?|cases?|withdrawals?|sources?|signator(?:y|ies)|ratifications?";
const none = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:zero|nil|none|neither|no(?= (?:other |single |such )?(?:${counted})(?!\\p{L})))(?![\\p{L}\\p{N}-])`,
  "giu"
);
const alone = /(?<![\p{L}\p{N}-])(?:a|the) (?:single|lone|sole)(?![\p{L}\p{N}-])/giu;
const two = /(?<![\p{L}\p{N}-])(?:both|a (?:pair|couple))(?![\p{L}\p{N}-])/giu;

/** Counts, ordinals, multiples, votes and lengths of time, by the documents' own reading of numbers. */
export function readNumbers(scan: Scan): Quantity[] {
  const {text} = scan;
  const found: Quantity[] = [];
  const valueOf = (words: string) => (/^\d/.test(words) ? Number(words) : numberOf(words.toLowerCase()));
  for (const {0: words, 1: a, 2: b, index} of scan.rest.matchAll(score)) {
    for (const [part, start] of [
      [a, index],
      [b, index + words.length - b.length]
    ] as const)
      found.push(quantityAt(text, scan.take(start, start + part.length), {value: valueOf(part), measure: "count"}));
  }
  for (const {value, ...at} of scan.each(halfDozen, () => ({value: 6})))
    found.push(quantityAt(text, at, {value, measure: "count"}));
  for (const {0: words, index} of scan.rest.matchAll(single)) {
    const [, half, name] = new RegExp(single.source, "iu").exec(words)!;
    const [measure, times] = units[name.toLowerCase().replace("century", "centur")] ?? [
      "count",
      name.toLowerCase() === "hundred" ? 100 : scales[name.toLowerCase()]
    ];
    if (
      measure === "count" &&
      name.toLowerCase() === "hundred" &&
      /^ (?:and )?\p{L}+/u.test(scan.rest.slice(index + words.length)) &&
      findNumbers(scan.rest.slice(index))[0]?.words.length > words.length
    )
      continue;
    const scale = measure === "count" ? times : 1;
    found.push(
      quantityAt(text, scan.take(index, index + words.length), {value: times * (half ? 0.5 : 1), measure, scale})
    );
  }
  for (const {start, end, value, ordinal} of findNumbers(scan.rest))
    if (!/^\/\d/.test(scan.rest.slice(end))) found.push(numberAt(scan, start, end, value, ordinal));
  for (const {value, ...at} of scan.each(plural, ([, many, name]) => ({
    value: 2 * plurals[name.toLowerCase()] * ({tens: 10, hundreds: 100}[many?.toLowerCase() ?? ""] ?? 1)
  })))
    found.push({...quantityAt(text, at, {value, measure: "count"}), qualifier: "at least"});
  for (const [expression, value] of [
    [none, 0],
    [alone, 1],
    [two, 2]
  ] as const)
    for (const at of scan.each(expression, () => ({}))) found.push(quantityAt(text, at, {value, measure: "count"}));
  return found;
}

function numberAt(scan: Scan, start: number, end: number, value: number, ordinal: boolean): Quantity {
  const {text, rest} = scan;
  const andHalf = /^ and a half(?![\p{L}])/iu.exec(rest.slice(end))?.[0].length ?? 0;
  if (andHalf) value += 0.5;
  end += andHalf;
  const dozen = ordinal ? null : /^ (dozen|score)(?![\p{L}])/iu.exec(rest.slice(end));
  if (dozen) value *= dozen[1].toLowerCase() === "dozen" ? 12 : 20;
  end += dozen?.[0].length ?? 0;
  const large = ordinal ? null : magnitude.exec(rest.slice(end));
  const scale = large ? scales[large[1].toLowerCase()] : 1;
  end += large?.[0].length ?? 0;
  if (ordinal) return quantityAt(text, scan.take(start, end), {value, measure: "count", ordinal});
  const time = unit.exec(rest.slice(end));
  if (time) {
    const [measure, times] = units[time[1].toLowerCase().replace(/(?:y|ies)$/, "")] ?? units[time[1].toLowerCase()];
    return quantityAt(text, scan.take(start, end + time[0].length), {value: value * scale * times, measure});
  }
  const multiple = /^(?: times\b|-?fold\b|x\b)/i.exec(rest.slice(end));
  if (multiple) return quantityAt(text, scan.take(start, end + multiple[0].length), {value, measure: "times"});
  return quantityAt(text, scan.take(start, end), {value: value * scale, measure: "count", scale});
}
