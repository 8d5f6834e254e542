import {expect, test} from "vitest";
import {lines} from "../helper.js";

test.each<[string, string[]]>([
  [
    "Peru notified the UN of its withdrawal from the ICC in May 2016. Chad followed suit in June 2016.",
    ["PER membership notified 2016-05", "TCD membership notified 2016-06"]
  ],
  [
    "Peru threatened to leave the ICC, and Chad did the same.",
    ["PER membership considered", "TCD membership considered"]
  ],
  ["Anybody may leave the ICC. Chad did in 2014.", ["TCD membership left 2014"]]
])("%s", (text, expected) => {
  expect(lines("withdrawal", text, "2017-03-15")).toEqual(expected);
});

test("who may yet follow suit took no step", () => {
  expect(lines("withdrawal", "Peru left the ICC in 2015. Chad may follow suit.", "2017-03-15")).toEqual([
    "PER membership left 2015",
    "TCD membership considered"
  ]);
});
