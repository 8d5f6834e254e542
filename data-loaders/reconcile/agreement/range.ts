import type {Qualifier} from "../../extract/claim.js";

/** The numbers that words leave room for: from `low` to `high`, each in it or not. */
export interface Range {
  low: number;
  high: number;
  lowIn: boolean;
  highIn: boolean;
}

// "About" and "nearly" say no width; a tenth is ours.
const near = 0.1;

/** The numbers that a count and its qualifier leave room for: "over 100" is all above 100, "nearly 100" 90 to 100. */
export function rangeOf(value: number, qualifier: Qualifier): Range {
  const all = {low: -Infinity, high: Infinity, lowIn: false, highIn: false};
  switch (qualifier) {
    case "exactly":
      return {low: value, high: value, lowIn: true, highIn: true};
    case "over":
      return {...all, low: value};
    case "at least":
      return {...all, low: value, lowIn: true};
    case "under":
      return {...all, high: value};
    case "at most":
      return {...all, high: value, highIn: true};
    case "about":
      return {low: value * (1 - near), high: value * (1 + near), lowIn: true, highIn: true};
    case "nearly":
      return {low: value * (1 - near), high: value, lowIn: true, highIn: false};
  }
}

/** The same of a sum of money: a plain sum is rounded to the digits that it shows, two at least (1 billion, 0.95–1.05). */
export function sumRangeOf(value: number, qualifier: Qualifier): Range {
  if (qualifier !== "exactly" || value === 0) return rangeOf(value, qualifier);
  const digits = value.toExponential().split("e")[0].replace(/\D/g, "").length;
  const half = 10 ** (Math.floor(Math.log10(value)) - Math.max(digits, 2) + 1) / 2;
  return {low: value - half, high: value + half, lowIn: true, highIn: false};
}

/** Whether a number is in both. */
export function overlap(a: Range, b: Range): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether all of `b` is in `a`. */
export function includes(a: Range, b: Range): boolean {
  const low = a.low < b.low || (a.low === b.low && (a.lowIn || !b.lowIn));
  const high = a.high > b.high || (a.high === b.high && (a.highIn || !b.highIn));
  return low && high;
}

function reaches(a: Range, b: Range): boolean {
  return a.low < b.high || (a.low === b.high && a.lowIn && b.highIn);
}
