import {expect, test} from "vitest";
import {extractText} from "./helper.js";
import {hostileKinds, hostileText} from "./hostileTexts.js";

test.each(hostileKinds)("a sentence just short of too long, of %s, is read to its end", (kind) => {
  expect(() => extractText(hostileText(kind, 1800), "2016-11-16")).not.toThrow();
});

test.each(hostileKinds)("1 MB of %s is read to its end", (kind) => {
  const {claims} = extractText(hostileText(kind, 1_000_000), "2016-11-16");
  expect(new Set(claims.map(({key}) => key)).size).toBe(claims.length);
});

test("a sentence that is too long is a decision", () => {
  expect(extractText(hostileText("and", 10_000)).decisions).toContainEqual(
    expect.objectContaining({rule: "sentence", outcome: "refused", reason: "too long to be a sentence"})
  );
});
