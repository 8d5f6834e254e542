import {expect, test} from "vitest";
import type {Qualifier} from "../../../data-loaders/extract/claim.js";
import {lines} from "../helper.js";

test.each<[string, Qualifier]>([
  ["The ICC has 124 members.", "exactly"],
  ["The ICC has only 124 members.", "exactly"],
  ["The ICC has more than 124 members.", "over"],
  ["The ICC has well over 124 members.", "over"],
  ["The ICC has upwards of 124 members.", "over"],
  ["The ICC has at least 124 members.", "at least"],
  ["The ICC has no fewer than 124 members.", "at least"],
  ["The ICC has fewer than 124 members.", "under"],
  ["The ICC has at most 124 members.", "at most"],
  ["The ICC has no more than 124 members.", "at most"],
  ["The ICC has up to 124 members.", "at most"],
  ["The ICC has about 124 members.", "about"],
  ["The ICC has roughly 124 members.", "about"],
  ["The ICC has 124 or so members.", "about"],
  ["The ICC has nearly 124 members.", "nearly"],
  ["The ICC has almost 124 members.", "nearly"]
])("%s %s", (text, qualifier) => {
  expect(lines("membership", text)).toEqual([`${qualifier} 124 members`]);
});

test.each([
  ["Over the years the ICC has had 124 members.", "of another word"],
  ["The ICC has 124 members, some of them islands.", "after the noun"]
])("%s has a qualifier %s", (text) => {
  expect(lines("membership", text)).toEqual(["exactly 124 members"]);
});
