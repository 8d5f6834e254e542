import {expect, test} from "vitest";
import {extractText, line} from "../helper.js";

const told: [text: string, expected: string[]][] = [
  [
    "Gambia was one of three countries that told the UN they were leaving the ICC. The others were Mali and Chad.",
    ["GMB membership notified", "MLI membership notified", "TCD membership notified"]
  ],
  [
    "Peru will leave the ICC, the second country to do so in days. Chad was the first.",
    ["PER membership announced", "TCD membership announced"]
  ],
  [
    "In 2016 three states withdrew from the ICC. Burundi went first, followed by Peru and Gambia.",
    ["BDI membership left", "PER membership left", "GMB membership left"]
  ],
  ["Peru will leave the ICC. Chad was the first.", ["PER membership announced"]],
  ["Gambia was one of three countries that hosted the ICC. The others were Mali and Chad.", []]
];

test.each(told)("%s", (text, expected) => {
  expect(extractText(text).claims.map(line)).toEqual(expected);
});
