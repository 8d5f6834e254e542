import {expect, test} from "vitest";
import {extractText, lines} from "../helper.js";

test.each<[string, string, string]>([
  ["The ICC spent $900 million between 2002 and 2012.", "", "exactly 900000000 USD spent 2002/2012"],
  ["The ICC has spent $900 million since 2002.", "2015-04-01", "exactly 900000000 USD spent 2002/2015"],
  ["In 14 years the ICC has spent $900 million.", "2016-11-16", "exactly 900000000 USD spent 2002/2016"],
  ["Over a decade the ICC has spent $900 million.", "2012", "exactly 900000000 USD spent 2002/2012"],
  ["In 14 years the ICC has spent $900 million.", "", "exactly 900000000 USD spent"],
  ["The ICC has spent $900 million.", "2016-11-16", "exactly 900000000 USD spent"],
  ["The ICC’s budget for 2017 is $150 million.", "2016-11-16", "exactly 150000000 USD budget 2017"],
  ["The ICC’s annual budget is $150 million.", "2016-11-16", "exactly 150000000 USD budget year"]
])("%s (%s)", (text, published, expected) => {
  expect(lines("cost", text, published)).toEqual([expected]);
});

test.each([
  ["The ICC spent $900 million between 2002 and 2012.", []],
  ["In 14 years the ICC has spent $900 million.", ["period"]],
  ["The ICC’s budget for 2017 is $150 million.", []]
])("%s infers %j", (text, inferred) => {
  expect(extractText(text, "2016-11-16").claims.find(({kind}) => kind === "cost")?.inferred).toEqual(inferred);
});

test.each([["Two years ago the ICC had secured three convictions.", "a distance in time"]])(
  "%s has no period: %s",
  (text) => {
    expect(lines("outcomes", text, "2016-11-16").map((found) => /\d{4}/.exec(found))).toEqual([null]);
  }
);
