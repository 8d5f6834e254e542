import {expect, test} from "vitest";
import {extractText, line} from "../helper.js";
import {ruleTables, type Refused, type Told} from "./table.js";

const told: Told[] = [
  [
    "Gambia announced that it would leave the ICC. In February 2017 Gambia decided to remain in the ICC.",
    "",
    ["GMB membership rescinded 2017-02"]
  ],
  ["Zambia announced that it would quit the ICC. Zambia will stay in the court.", "", ["ZMB membership rescinded"]],
  [
    "In other words, Peru will remain a member of the ICC until 20 October 2018.",
    "2017-10-27",
    ["PER membership effective 2018-10-20"]
  ],
  [
    "Peru will leave the ICC. Peru said on Tuesday that it will not leave the ICC.",
    "2017-03-15",
    ["PER membership rescinded 2017-03-14"]
  ],
  ["Peru was leaving the ICC. Peruvians have voted to remain in the ICC.", "", ["PER member"]],
  [
    "Peru's new president has said that Peru will stay in the ICC, reversing a decision by his predecessor.",
    "",
    ["PER membership rescinded"]
  ],
  [
    "Peru has officially notified the UN that it will remain in the ICC. Peru was one of three.",
    "",
    ["PER membership rescinded"]
  ]
];
const refused: Refused[] = [
  [
    "Gambia said it would quit the ICC. Gambia, asked whether it would remain in the ICC, was silent.",
    "denied, or asked for"
  ],
  ["Peru was leaving the ICC. Were Chad to join, Peru would remain a member of the ICC.", "denied, or asked for"]
];

ruleTables("staying", told, refused);

test("a State that stays where nothing tells that it was leaving is a member, and reverses nothing", () => {
  const {claims} = extractText("Botswana will remain in the ICC.");
  expect(claims.map(line)).toEqual(["BWA member"]);
});

test("where its standing is told besides, it is told once, and the other recorded", () => {
  const {claims, decisions} = extractText("Botswana is a member of the ICC. Botswana said it would stay in the ICC.");
  expect(claims.map(line)).toEqual(["BWA member"]);
  expect(decisions).toContainEqual(
    expect.objectContaining({
      rule: "reversal",
      outcome: "merged",
      reason: "stays where nothing tells that it was leaving"
    })
  );
});
