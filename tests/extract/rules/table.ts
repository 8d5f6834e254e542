import {describe, expect, test} from "vitest";
import {extractText, line, refusals} from "../helper.js";

/** A text, when it was published (EDTF or ""), and every claim of the rule that it yields, a line each. */
export type Told = [text: string, published: string, expected: string[]];
/** A text that yields no claim of the rule, and the reason of the decision. */
export type Refused = [text: string, reason: string];

/** A rule's two tables: what it reads, and what it refuses. */
export function ruleTables(rule: string, told: Told[], refused: Refused[], published = "2017-03-15"): void {
  const found = (text: string, published: string) =>
    extractText(text, published)
      .claims.filter((claim) => claim.rule === rule)
      .map(line);
  describe("reads", () => {
    test.each(told)("%s", (text, published, expected) => {
      expect(found(text, published)).toEqual(expected);
    });
  });
  describe("refuses", () => {
    test.each(refused)("%s", (text, reason) => {
      expect(found(text, published)).toEqual([]);
      expect(refusals(rule, text, published)).toContain(reason);
    });
  });
}
