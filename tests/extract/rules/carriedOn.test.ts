import {ruleTables, type Refused, type Told} from "./table.js";

const told: Told[] = [
  [
    "Kenya decided to leave the ICC. It deposited its notice on 7 March 2017.",
    "",
    ["KEN membership notified 2017-03-07"]
  ],
  [
    "Lawmakers in Burundi debated a bill on leaving the ICC. President Nkurunziza of Burundi signed the bill on 18 October 2016.",
    "",
    ["BDI membership ordered 2016-10-18"]
  ],
  [
    "Gambia said it would quit the ICC. In February 2017 Gambia changed its mind.",
    "",
    ["GMB membership rescinded 2017-02"]
  ]
];
const refused: Refused[] = [
  ["The ICC received a file. Peru submitted its notice on 7 March 2017.", "no exit is told near it"],
  ["Peru decided to leave the ICC. It has not submitted its notice.", "not done, or denied"]
];

ruleTables("carriedOn", told, refused);
