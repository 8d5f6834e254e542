import {expect, test} from "vitest";
import {isDay, isEdtf} from "../../data-loaders/read/edtf.js";

test.each([
  "2016",
  "2016-10",
  "2016-10-27",
  "2016-10/2016-11",
  "2016-10~",
  "2016-02-29",
  "2002/2016-11-16",
  "2016/2016-03",
  "2016~/2016-03"
])("%s is EDTF", (date) => expect(isEdtf(date)).toBe(true));

test.each([
  "",
  "16",
  "2016-13",
  "2016-00",
  "2016-02-30",
  "2015-02-29",
  "2016-10-27T00",
  "2016-1-1",
  "2016-11/2016-10",
  "2016/",
  "~2016",
  "2016/2017/2018",
  "year"
])("%s is not", (date) => expect(isEdtf(date)).toBe(false));

test.each([
  ["2016-02-29", true],
  ["2016-02-30", false],
  ["2016-02", false],
  ["2016-02-29~", false]
])("%s is a day: %s", (date, yes) => expect(isDay(date)).toBe(yes));
