import {ruleTables, type Refused, type Told} from "./table.js";

const told: Told[] = [
  [
    "Ukraine accepted the jurisdiction of the ICC in September 2015.",
    "",
    ["2015-09 Ukraine | accepted the jurisdiction of the ICC in September 2015"]
  ],
  [
    "The prosecutor of the ICC visited Bogotá on Monday.",
    "2017-03-15",
    ["2017-03-13 The prosecutor of the ICC | visited Bogotá on Monday"]
  ],
  [
    "The ICC was set up in 1998 by a small conference at the United Nations General Assembly.",
    "",
    ["1998 The ICC | was set up in 1998 by a small conference"]
  ]
];
const refused: Refused[] = [
  ["A statement released on Monday spoke of the ICC.", "no finite verb stands with it"],
  ["The minister said on Tuesday that the ICC was biased.", "a saying, read as attribution"],
  ["The ICC has worked in The Hague since 2002.", "a bound, not the day of a deed"]
];

ruleTables("event", told, refused);
