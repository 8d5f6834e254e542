import {expect, test} from "vitest";
import {extractText, lines} from "../helper.js";

// 24 September 2025 was a Wednesday.
const steps = (text: string) => lines("withdrawal", text, "2025-09-24");

test.each<[string, string[]]>([
  [
    "Mali and Niger have announced their withdrawal from the ICC. In a joint statement on Monday, the two states called it a tool.",
    ["MLI membership announced 2025-09-22", "NER membership announced 2025-09-22"]
  ],
  [
    "Mali has announced that it will leave the ICC. The announcement, in a statement published on Monday, follows eight coups.",
    ["MLI membership announced 2025-09-22"]
  ],
  [
    "Mali and Niger have announced their withdrawal from the ICC. The two West African states said on Monday that the court was a tool.",
    ["MLI membership announced 2025-09-22", "NER membership announced 2025-09-22"]
  ],
  [
    "Mali has announced that it will leave the ICC. The court is a tool, the country said in a statement that was published on Monday.",
    ["MLI membership announced 2025-09-22"]
  ],
  [
    "Mali has announced that it will leave the ICC. On Monday its foreign ministry made the announcement.",
    ["MLI membership announced 2025-09-22"]
  ],
  ["Mali's MPs voted to leave the ICC. Monday's vote was close.", ["MLI membership voted 2025-09-22"]],
  [
    "Mali's parliament has approved a bill to withdraw from the ICC. The legislation was passed on Monday with 134 votes.",
    ["MLI membership voted 2025-09-22"]
  ]
])("%s", (text, expected) => {
  expect(steps(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    "Mali has announced that it will leave the ICC. In a statement on Monday, Chad called the court a tool.",
    ["MLI membership announced"]
  ],
  [
    "Mali has announced that it will leave the ICC. The decision comes before a summit that opens on Monday.",
    ["MLI membership announced"]
  ],
  [
    "Mali said that it will leave the ICC. In a statement on Monday, the court's president regretted the decision.",
    ["MLI membership announced"]
  ],
  [
    "Mali said that it will leave the ICC. The European Union regretted the decision in a statement issued on Monday.",
    ["MLI membership announced"]
  ],
  [
    "Mali's parliament voted to leave the ICC. The law that ratified the statute was passed in 2001.",
    ["MLI membership voted"]
  ],
  [
    "Mali announced on Friday that it will leave the ICC. In a statement on Monday, Mali called the court a tool.",
    ["MLI membership announced 2025-09-19"]
  ]
])("no day of another thing: %s", (text, expected) => {
  expect(steps(text)).toEqual(expected);
});

test("the day is inferred", () => {
  const {claims} = extractText(
    "Mali announced that it will leave the ICC. The announcement was made on 22 September 2025."
  );
  expect(claims[0]).toMatchObject({date: "2025-09-22", inferred: ["date"]});
});
