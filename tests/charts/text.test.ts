import {expect, test} from "vitest";
import {textWidth} from "../../src/charts/advances.js";
import {edtfWords} from "../../src/charts/edtfWords.js";
import {money} from "../../src/charts/money.js";
import {statementParts} from "../../src/charts/statementParts.js";
import {wrap} from "../../src/charts/wrap.js";
import {checkGlyphs} from "../../src/render/figures/checkGlyphs.js";
import {openFont} from "../../src/render/figures/fonts.js";

test("widths are the font's own", () => {
  const font = openFont("semibold");
  for (let code = 32; code < 127; ++code) {
    const {advanceWidth} = font.glyphForCodePoint(code);
    expect(textWidth(String.fromCodePoint(code), 1000), String.fromCodePoint(code)).toBeCloseTo(
      (1000 * advanceWidth) / font.unitsPerEm,
      -0.5
    );
  }
});

test("text is broken between words, and within a word that is too long by itself", () => {
  expect(wrap("one two three", 60, 14)).toEqual(["one two", "three"]);
  expect(wrap("", 60, 14)).toEqual([]);
  const lines = wrap("a".repeat(40), 60, 14);
  expect(lines.join("")).toBe("a".repeat(40));
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(60);
});

test("a character that the font lacks is an error that names it", () => {
  expect(() => checkGlyphs("The Week – “ok”, 50 €", "how-far")).not.toThrow();
  expect(() => checkGlyphs("字", "how-far")).toThrow("missing glyph: 字 (U+5B57) in chart how-far");
});

test.each([
  ["2008", "2008"],
  ["2008-08", "Aug 2008"],
  ["2016-11-06", "6 Nov 2016"],
  ["2008~", "about 2008"],
  ["2002/2016", "2002–2016"]
])("%s reads %s", (edtf, words) => expect(edtfWords(edtf)).toBe(words));

test.each([
  [1e9, "USD", "$1 billion"],
  [2.5e8, "USD", "$250 million"],
  [1.234e8, "EUR", "€123 million"],
  [950, "USD", "$950"]
])("%d %s reads %s", (amount, currency, words) => expect(money(amount, currency)).toBe(words));

const row = {
  words: "verdicts",
  years: 14,
  verdicts: 4,
  verdicts_qualifier: "exactly",
  spent: 1e9,
  currency: "USD",
  spent_qualifier: "over",
  voice: "attributed",
  speaker: "the ministry"
};

test.each([
  [
    "in the ICCs’ 14 years of work “only four verdicts” have been passed while $1 billion was spent",
    {period: "14 years", count: "only four", sum: "$1 billion"}
  ],
  [
    "during the 14 years of the court’s work it passed more than four verdicts having spent over a billion dollars",
    {period: "14 years", count: "more than four", sum: "over a billion dollars"}
  ],
  ["words that hold none of it", {period: "14 years", count: "four", sum: "over $1 billion"}]
])("the parts of a statement are its own words: %s", (quote_text, parts) => {
  expect(statementParts({...row, quote_text} as never)).toMatchObject(parts);
});
