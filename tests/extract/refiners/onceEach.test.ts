import {expect, test} from "vitest";
import {extractText, line, lines} from "../helper.js";

test.each<[string, "membership" | "withdrawal" | "standing" | "cost", string[]]>([
  ["The ICC has 124 members. All 124 members of the ICC pay.", "membership", ["exactly 124 members"]],
  [
    "The ICC has 124 members. The ICC once had 121 members.",
    "membership",
    ["exactly 124 members", "exactly 121 members"]
  ],
  [
    "Kenya may leave the ICC. In 2013 Kenya threatened to leave the ICC.",
    "withdrawal",
    ["KEN membership considered 2013"]
  ],
  ["Chile is a member of the ICC. Chile joined the ICC in 2009.", "standing", ["CHL member 2009"]],
  [
    "The ICC has spent $900 million. Between 2002 and 2012 the ICC spent $900 million.",
    "cost",
    ["exactly 900000000 USD spent 2002/2012"]
  ]
])("%s", (text, kind, expected) => {
  expect(lines(kind, text)).toEqual(expected);
});

test("of two mentions alike the first stays, the other is recorded", () => {
  const {claims, decisions} = extractText("Chile is a member of the ICC. Chile is a member of the ICC.");
  expect(claims.map(line)).toEqual(["CHL member"]);
  expect(claims[0].sentence).toBe(0);
  expect(decisions.filter(({rule}) => rule === "onceEach")).toMatchObject([
    {outcome: "merged", reason: "says again what another mention says"}
  ]);
});
