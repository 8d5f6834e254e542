import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  ["Burundi has begun the process of leaving the ICC.", "", ["BDI membership begun"]],
  ["Gabon took steps to quit the International Criminal Court in 2013.", "", ["GAB membership begun 2013"]],
  ["Both Mali and Niger made moves to withdraw from the ICC.", "", ["MLI membership begun", "NER membership begun"]],
  ["The process of withdrawal from the ICC was started by Peru.", "", ["PER membership begun"]],
  [
    "Peru is “initiating the process” of withdrawing from the ICC, the justice minister said.",
    "",
    ["PER membership begun"]
  ],
  ["Peru, which is leaving the ICC, hosted him.", "", ["PER membership begun"]],
  [
    "Chad spoke. The bill on starting the process of withdrawing from the ICC is likely to please Peru’s parliament.",
    "",
    ["PER membership begun"]
  ],
  [
    "They back the positions of Peru, Chad and now Mali to begin withdrawing from the ICC.",
    "",
    ["PER membership begun", "TCD membership begun", "MLI membership begun"]
  ]
];
const refused: Refused[] = [
  [
    "Lawyers for Ghana began moves to withdraw from the case before the ICC.",
    "something other than membership is withdrawn or left"
  ]
];

ruleTables("withdrawal", told, refused);
