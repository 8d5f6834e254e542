import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  ["Lawmakers in Burundi voted on 12 October 2016 to leave the ICC.", "", ["BDI membership voted 2016-10-12"]],
  [
    "Kenya’s parliament approved a motion to withdraw from the International Criminal Court in 2013.",
    "",
    ["KEN membership voted 2013"]
  ],
  ["Hungary’s parliament passed a bill on withdrawal from the ICC.", "", ["HUN membership voted"]]
];
const refused: Refused[] = [["Lawmakers in Zambia have yet to vote on leaving the ICC.", "no step is told of it"]];

ruleTables("withdrawal", told, refused);
