import {expect, test} from "vitest";
import {follows} from "../../../src/render/prose/follow/follows.js";
import {cellsOf, right, wrong} from "./battery.js";

test.each(right)("%s follows from %s", (phrase, cells) => {
  expect(follows(phrase, cellsOf(cells)).problem).toBe("");
});

test.each(wrong)("%s doesn't follow from %s", (phrase, cells) => {
  expect(follows(phrase, cellsOf(cells)).problem).not.toBe("");
});

test("the battery has at least 150 pairs, each once", () => {
  const pairs = [...right, ...wrong].map((pair) => pair.join("  "));
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test("four of 14 follows from the count, the years from its row", () => {
  expect(follows("four of 14 years", cellsOf("kplr.verdicts")).bound.map(({cells}) => cells[0].column)).toEqual([
    "verdicts",
    "period"
  ]);
});
