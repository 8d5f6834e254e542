import {expect, test} from "vitest";
import {extractText, lines} from "../helper.js";

const published = "2017-03-15";

test.each<[string, string[]]>([
  ["Kenya left the ICC. Kenya notified the UN of its withdrawal from the ICC.", ["KEN membership notified"]],
  [
    "Kenya has begun the process of leaving the ICC. Kenya announced that it would quit the ICC.",
    ["KEN membership announced"]
  ],
  [
    "Kenya left the ICC. Uganda announced that it would quit the ICC.",
    ["KEN membership left", "UGA membership announced"]
  ],
  [
    "Kenya may leave the ICC. Kenya announced that it would quit the ICC.",
    ["KEN membership considered", "KEN membership announced"]
  ],
  ["Kenya may leave the ICC. Lawmakers in Kenya voted to leave the ICC.", ["KEN membership voted"]]
])("%s", (text, expected) => {
  expect(lines("withdrawal", text, published)).toEqual(expected);
});

test("what gave way stays as a decision", () => {
  expect(
    extractText("Kenya left the ICC. Kenya notified the UN of its withdrawal from the ICC.").decisions
  ).toContainEqual(
    expect.objectContaining({
      rule: "namedStep",
      outcome: "merged",
      reason: "gives way to a named step of the same country and scope"
    })
  );
});
