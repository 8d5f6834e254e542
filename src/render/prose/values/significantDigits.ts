/** How many significant digits a figure shows: trailing zeros count only behind a decimal point ("1.0" shows two). */
export function significantDigits(words: string): number {
  const figures = /\d[\d,. \u00A0\u2009\u202F]*/.exec(words)?.[0];
  if (!figures) return 0;
  const [whole, decimals] = figures
    .replace(/[, \u00A0\u2009\u202F]/g, "")
    .replace(/\.$/, "")
    .split(".");
  const digits = decimals === undefined ? whole.replace(/0+$/, "") : whole + decimals;
  return Math.max(1, digits.replace(/^0+/, "").length);
}

/** The significant digits of a number in words, from its value. */
export function digitsOfValue(value: number): number {
  return significantDigits(String(value));
}
