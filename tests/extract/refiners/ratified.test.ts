import {expect, test} from "vitest";
import {lines} from "../helper.js";

test("a signatory that the same document calls a member says less", () => {
  expect(
    lines("standing", "Chile is a signatory to the Rome Statute. Chile ratified the Rome Statute in 2009.")
  ).toEqual(["CHL member 2009"]);
});

test("never ratified, of a country whose signature is told, is a signatory", () => {
  expect(lines("standing", "Syria signed the Rome Statute in 2000. Syria never ratified the Rome Statute.")).toEqual([
    "SYR signatory 2000"
  ]);
});

test("never ratified, where no signature is told, is not a member", () => {
  expect(lines("standing", "Syria never ratified the Rome Statute.")).toEqual(["SYR not-member"]);
});
