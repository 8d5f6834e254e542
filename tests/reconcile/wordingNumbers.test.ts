import {expect, test} from "vitest";
import type {Quotation} from "../../data-loaders/extract/claim.js";
import {wordingNumbers} from "../../data-loaders/reconcile/wording/wordingNumbers.js";
import {document, quote} from "../tables/fixtures.js";

function numbers(words: string[], statements: string[] = words.map(() => "said")): number[] {
  const elm = document("elm", words);
  const quotations = words.map((one, sentence): Quotation => ({
    key: `elm.${sentence}`,
    document: "elm",
    sentence,
    speaker: "",
    speaker_key: "",
    statement: statements[sentence],
    quote: quote(elm, one)
  }));
  const found = wordingNumbers(quotations, [elm]);
  return quotations.map((quotation) => found.get(quotation)!);
}

test("wordings are told apart by their words, case and marks aside", () => {
  expect(numbers(["It failed.", "It FAILED,", "It ailed."])).toEqual([1, 1, 2]);
});

test("a shorter cut is the wording that it is a part of", () => {
  expect(numbers(["failed to become", "It ailed", "It failed to become independent."])).toEqual([2, 1, 2]);
});

test("each statement counts for itself", () => {
  expect(numbers(["It failed.", "We ailed."], ["one", "other"])).toEqual([1, 1]);
});
