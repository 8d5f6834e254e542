import {expect, test} from "vitest";
import {findDates} from "../../../data-loaders/extract/mentions/dates.js";
import {extractText} from "../helper.js";

// 16 November 2016 was a Wednesday.
const wednesday = {published: "2016-11-16", resolveFrom: "2016-11-16", told: ""};
const dates = (text: string, context = wednesday) =>
  findDates(text, context).map(({edtf, relative}) => `${edtf}${relative ? " (relative)" : ""}`);

test.each<[string, string[]]>([
  ["on 16 November 2016", ["2016-11-16"]],
  ["on November 16th, 2016", ["2016-11-16"]],
  ["on Wednesday, Nov. 16, 2016", ["2016-11-16"]],
  ["on 2016-10-27", ["2016-10-27"]],
  ["in October 2016", ["2016-10"]],
  ["in early October 2016", ["2016-10~"]],
  ["in 2016", ["2016"]],
  ["between 2002 and 2016", ["2002", "2016"]],
  ["on 12, 18 and 27 October 2016", ["2016-10-12", "2016-10-18", "2016-10-27"]],
  ["on 25/10/2016", ["2016-10-25"]],
  ["in October and November 2015", ["2015-10", "2015-11"]],
  ["to the day after it was told", []],
  ["on 3/4/2016", ["2016"]]
])("%s needs nothing else", (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

test.each<[string, string]>([
  ["on Nov. 14", "2016-11-14"],
  ["on December 24", "2016-12-24"],
  ["on 30 January", "2016-01-30"],
  ["signed on Wednesday", "2016-11-16"],
  ["signed on Thursday", "2016-11-10"],
  ["last Tuesday", "2016-11-15"],
  ["last Wednesday", "2016-11-09"],
  ["next Monday", "2016-11-21"],
  ["yesterday", "2016-11-15"],
  ["in October", "2016-10"],
  ["last December", "2015-12"],
  ["last month", "2016-10"],
  ["this year", "2016"],
  ["last year", "2015"],
  ["two years ago", "2014"],
  ["three weeks ago", "2016-10-26"],
  ["one year from now", "2017"],
  ["on 2 June next year", "2017-06-02"],
  ["on 2 June last year", "2015-06-02"],
  ["on Monday last week", "2016-11-07"],
  ["on Friday of next week", "2016-11-25"],
  ["this morning", "2016-11-16"],
  ["last night", "2016-11-15"]
])("%s is resolved against the document's day", (text, expected) => {
  expect(dates(text)).toEqual([`${expected} (relative)`]);
});

test.each<[string, string, string]>([
  ["a year later", "2016-10-27", "2017-10-27"],
  ["a year on,", "2016-10-27", "2017-10-27"],
  ["the following month", "2014-03", "2014-04"],
  ["the following day", "2016-10-31", "2016-11-01"],
  ["a few days later", "2016-10", "2016-10/2016-11"],
  ["two weeks later", "2016-10-07", "2016-10-21"],
  ["the same year", "2002-07-01", "2002"]
])("%s is resolved against the date told before", (text, told, expected) => {
  expect(dates(text, {...wednesday, told})).toEqual([`${expected} (relative)`]);
});

test.each(["on Wednesday", "yesterday", "last month", "on Nov. 14", "a year later"])(
  "%s is left open where nothing tells the day",
  (text) => {
    expect(dates(text, {published: "", resolveFrom: "", told: ""})).toEqual([" (relative)"]);
  }
);

test("a day that the calendar lacks is left open", () => {
  expect(dates("on 31 February 2016")).toEqual([""]);
});

test.each(["over 2000", "$2016", "2000 people", "it may 16", "a few judges"])("%s holds no date", (text) => {
  expect(dates(text)).toEqual([]);
});

test("an entry of a timeline has the year that heads it", () => {
  const text =
    "The ICC opened in 2002.\n\n2015\n\nMarch 17 – Peru gives notice to leave the ICC.\n\n2016\n\nMay 2 – Chad will quit the ICC.";
  const dates = extractText(text, "2025-03-12").claims.flatMap((claim) =>
    claim.kind === "withdrawal" ? claim.date : []
  );
  expect(dates).toEqual(["2015-03-17", "2016-05-02"]);
});
