import {expect, test} from "vitest";
import {extractText} from "./helper.js";
import {hostileKinds, hostileText} from "./hostileTexts.js";

test.each(hostileKinds)("a sentence just short of too long, of %s, is read to its end", (kind) => {
  expect(() => extractText(hostileText(kind, 1800), "2016-11-16")).not.toThrow();
});

const costly = ["numbers", "court", "stops"];

test.each([
  ...hostileKinds.map((kind) => [100_000, kind] as const),
  ...costly.map((kind) => [1_000_000, kind] as const)
])("%i characters of %s are read to their end", (length, kind) => {
  const {claims} = extractText(hostileText(kind, length), "2016-11-16");
  expect(new Set(claims.map(({key}) => key)).size).toBe(claims.length);
});

test("a sentence that is too long is a decision", () => {
  expect(extractText(hostileText("and", 10_000)).decisions).toContainEqual(
    expect.objectContaining({rule: "sentence", outcome: "refused", reason: "too long to be a sentence"})
  );
});
