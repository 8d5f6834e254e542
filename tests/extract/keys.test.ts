import {expect, test} from "vitest";
import {extractText} from "./helper.js";

const keys = (text: string) => extractText(text, "2017-03-15", "a-report").claims.map(({key}) => key);

test.each<[string, string[]]>([
  ["Kenya notified the UN of its withdrawal from the ICC.", ["a-report.ken.membership.notified"]],
  ["India is not a member of the ICC.", ["a-report.ind.not-member"]],
  ["The Rome Statute was ratified by 123 countries.", ["a-report.ratifications"]],
  ["The ICC has spent $900 million.", ["a-report.spent"]],
  ["The ICC has secured only three convictions.", ["a-report.convictions"]],
  ["The ICC opened a new courtroom on Monday.", ["a-report.event.the-icc.opened"]]
])("%s", (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test("a second claim on one subject has .2", () => {
  expect(keys("The ICC has 124 members. Once the ICC had 121 members.")).toEqual([
    "a-report.members",
    "a-report.members.2"
  ]);
});

test("a key tells nothing of value or position", () => {
  expect(keys("The ICC has 124 members.")).toEqual(keys("Reporters met. The ICC has over 120 members."));
});
