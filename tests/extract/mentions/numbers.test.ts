import {expect, test} from "vitest";
import {findNumbers, numberOf} from "../../../data-loaders/extract/mentions/numbers.js";

const values = (text: string) => findNumbers(text).map(({value, ordinal}) => (ordinal ? `${value}th` : value));

test.each<[string, (number | string)[]]>([
  ["124 states", [124]],
  ["one hundred and twenty-four states", [124]],
  ["a hundred and twenty states", [120]],
  ["two dozen cases", [24]],
  ["a dozen cases", [12]],
  ["1,234 pages and 12 345 more", [1234, 12345]],
  ["10, 000 pages", [10000]],
  ["the 123rd member", ["123th"]],
  ["the second verdict", ["2th"]],
  ["twenty-one of forty", [21, 40]],
  ["three-year term", [3]],
  ["2.5 judges", [2.5]]
])("%s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["several dozen", "no figure"],
  ["KPLR11", "part of a name"],
  ["a UN-based one-year-old", "an age"],
  ["$14", "a sum"]
])("%s holds no number: %s", (text) => {
  expect(values(text)).toEqual([]);
});

test("a number in words has its value", () => {
  expect(numberOf("one hundred and thirty-nine")).toBe(139);
  expect(numberOf("a thousand")).toBe(1000);
});
