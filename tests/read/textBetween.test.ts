import {expect, test} from "vitest";
import {readDocument} from "../../data-loaders/read/index.js";
import {looseRow} from "../../data-loaders/read/looseRow.js";
import {textBetween} from "../../data-loaders/read/textBetween.js";

const document = readDocument(
  new TextEncoder().encode("😀 The ICCâ€™s  members &amp; states met."),
  looseRow({document: "elm", published: ""})
);
const between = (words: string) => {
  const start = Array.from(document.source.slice(0, document.source.indexOf(words))).length;
  return textBetween(document, start, start + [...words].length);
};

test("a stretch of the file reads as in the repaired text, its places counted in code points", () => {
  expect(between("The ICCâ€™s  members")).toBe("The ICC’s members");
  expect(between("&amp; states")).toBe("& states");
  expect(between("met")).toBe("met");
});
