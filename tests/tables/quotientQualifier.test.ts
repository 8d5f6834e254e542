import {expect, test} from "vitest";
import {quotientQualifier} from "../../data-loaders/tables/cost/quotientQualifier.js";

test.each([
  ["exactly", "exactly", "exactly"],
  ["over", "exactly", "over"],
  ["at least", "exactly", "at least"],
  ["under", "exactly", "under"],
  ["at most", "exactly", "at most"],
  ["about", "exactly", "about"],
  ["nearly", "exactly", "nearly"],
  ["exactly", "over", "under"],
  ["exactly", "at least", "at most"],
  ["exactly", "under", "over"],
  ["exactly", "at most", "at least"],
  ["exactly", "about", "about"],
  ["exactly", "nearly", "over"],
  ["over", "under", "over"],
  ["over", "at most", "over"],
  ["at least", "at most", "at least"],
  ["under", "at least", "under"],
  ["at most", "at least", "at most"],
  ["about", "about", "about"]
] as const)("%s / %s is %s", (dividend, divisor, quotient) => {
  expect(quotientQualifier(dividend, divisor)).toBe(quotient);
});

test.each([
  ["over", "over"],
  ["at most", "under"],
  ["about", "over"],
  ["over", "about"],
  ["nearly", "nearly"]
] as const)("%s / %s leaves no bound", (dividend, divisor) => {
  expect(quotientQualifier(dividend, divisor)).toBeNull();
});
