import {expect, test} from "vitest";
import {extractText, line} from "../helper.js";

const withdrawals = (text: string) =>
  extractText(text)
    .claims.filter(({kind}) => kind === "withdrawal")
    .map((claim) => [line(claim), claim.inferred.join()]);

test.each<[string, string[][]]>([
  [
    "Sudan signed a decree to withdraw from the ICC. Sudan signed the Rome Statute but never ratified it.",
    [["SDN signature ordered", "scope"]]
  ],
  [
    "Kenya signed a decree to withdraw from the ICC. Kenya ratified the Rome Statute in 2005.",
    [["KEN membership ordered", ""]]
  ],
  ["Kenya signed a decree to withdraw from the ICC.", [["KEN membership ordered", ""]]],
  [
    "Kenya signed a decree to withdraw from the ICC. Sudan signed the Rome Statute but never ratified it.",
    [["KEN membership ordered", ""]]
  ]
])("%s", (text, expected) => {
  expect(withdrawals(text)).toEqual(expected);
});
