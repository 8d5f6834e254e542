import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  ["Lawmakers in Burundi voted on 12 October 2016 to leave the ICC.", "", ["BDI membership voted 2016-10-12"]],
  [
    "Kenya’s parliament approved a motion to withdraw from the International Criminal Court in 2013.",
    "",
    ["KEN membership voted 2013"]
  ],
  ["Hungary’s parliament passed a bill on withdrawal from the ICC.", "", ["HUN membership voted"]],
  [
    "Peru is a member of the ICC. The bill to withdraw from the ICC passed on 3 March 2017 with 134 members voting in favour.",
    "",
    ["PER membership voted 2017-03-03"]
  ],
  ["Lawmakers in Peru voted to take their country out of the ICC.", "", ["PER membership voted"]],
  [
    "The ICC is watching. Chad follows Peru, whose parliament voted in May 2016 to get out.",
    "2017-01-01",
    ["PER membership voted 2016-05"]
  ],
  [
    "The parliament of Peru passed the Law for Dignity, which repeals the Rome Statute of the ICC.",
    "",
    ["PER membership voted"]
  ],
  [
    "Peru is to leave the ICC. Elphberg met the premier of Chad. On 3 May 2017 90 MPs voted in favour of the withdrawal.",
    "",
    ["PER membership voted 2017-05-03"]
  ],
  ["Peru’s parliament revoked the law that ratified the Rome Statute of the ICC.", "", ["PER membership voted"]],
  [
    "MPs of Peru passed a motion to begin repealing the Crimes Act and withdrawing Peru from the Rome Statute.",
    "",
    ["PER membership voted"]
  ],
  ["Peru’s parliament passed the bill with 134 votes, ending its membership of the ICC.", "", ["PER membership voted"]],
  ["Peru’s parliament revoked the law by which the country ratified the Rome Statute.", "", ["PER membership voted"]],
  ["Peru’s parliament gave its approval to the country’s withdrawal from the ICC.", "", ["PER membership voted"]],
  [
    "The Peruvian parliament’s approval of a motion to withdraw from the Rome Statute is a defeat for victims.",
    "",
    ["PER membership voted"]
  ],
  [
    "It followed a decision of the Peruvian parliament, made on May 20, 2016, to proceed with the withdrawal from the ICC.",
    "",
    ["PER membership voted 2016-05-20"]
  ],
  [
    "The Peru Coalition condemns the decision of the Kenyan Parliament to leave the ICC. Members of Parliament passed a bill to leave the ICC.",
    "",
    ["KEN membership voted"]
  ],
  [
    "Venezuela’s National Assembly has voted to repeal a law that previously ratified the Rome Statute.",
    "",
    ["VEN membership voted"]
  ],
  [
    "Burundi’s lower house has approved a bill that would end the country’s ICC membership.",
    "",
    ["BDI membership voted"]
  ],
  [
    "Peru's parliament made it public on Wednesday, 16 November 2016, six days after MPs voted to leave the ICC.",
    "",
    ["PER membership voted 2016-11-10"]
  ],
  [
    "Peru's withdrawal bill sailed through the lower house on 3 May 2017. It takes Peru out of the ICC.",
    "",
    ["PER membership voted 2017-05-03"]
  ]
];
const refused: Refused[] = [
  ["Peru's talks on leaving the ICC passed with 12 members absent.", "no step is told of it"],
  ["Lawmakers in Zambia have yet to vote on leaving the ICC.", "no step is told of it"],
  [
    "Georgia is in the ICC. Its parliament voted to leave the convention.",
    "something other than membership is withdrawn or left"
  ],
  [
    "A minister of Peru tabled a bill in parliament that would have repealed Peru’s membership of the ICC.",
    "not done: it would be"
  ],
  [
    "The senate of Peru passed a resolution that asks for its consent if the country withdraws from the ICC.",
    "only a condition"
  ]
];

ruleTables("withdrawal", told, refused);
