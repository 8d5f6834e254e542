import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  [
    "Kenya notified the United Nations of its withdrawal from the ICC on 3 March 2017.",
    "",
    ["KEN membership notified 2017-03-03"]
  ],
  [
    "Namibia submitted its instrument of withdrawal from the Rome Statute of the ICC last Friday.",
    "2017-03-15",
    ["NAM membership notified 2017-03-10"]
  ],
  [
    "South Africa informed the UN Secretary-General on 19 October 2016 that it would leave the ICC.",
    "",
    ["ZAF membership notified 2016-10-19"]
  ],
  [
    "Kuwait told the UN in 2003 that it had no intention of ratifying the Rome Statute.",
    "",
    ["KWT signature notified 2003"]
  ]
];
const refused: Refused[] = [
  ["Kenya has not notified the United Nations of its withdrawal from the ICC.", "a noun that tells no step"]
];

ruleTables("withdrawal", told, refused);
