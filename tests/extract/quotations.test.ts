import {expect, test} from "vitest";
import {extractText} from "./helper.js";

const quotations = (text: string) =>
  extractText(text).quotations.map(({speaker_key, quote}) => [speaker_key, quote.exact]);

test("the words in quotation marks stand without the marks, each with its speaker", () => {
  expect(quotations("“We are busy,” Fatou Bensouda of the ICC said. “We have 124 members.”")).toEqual([
    ["fatou-bensouda", "We are busy,"],
    ["fatou-bensouda", "We have 124 members."]
  ]);
});

test("words that are only set off have no speaker", () => {
  expect(quotations("The ICC is a “court of last resort” by design.")).toEqual([["", "court of last resort"]]);
});

test("a document that doesn't name the Court yields none", () => {
  expect(extractText("“We are busy,” said Ann Otieno.")).toMatchObject({
    claims: [],
    quotations: [],
    decisions: [{rule: "about", outcome: "refused", reason: "the document doesn't name the Court"}]
  });
});
