import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  ["Burundi’s withdrawal from the ICC took effect on 27 October 2017.", "", ["BDI membership effective 2017-10-27"]],
  [
    "The Philippine withdrawal from the International Criminal Court becomes effective on 17 March 2019.",
    "2018-04-02",
    ["PHL membership effective 2019-03-17"]
  ],
  ["The exit of Hungary from the ICC came into force on 2 June 2026.", "", ["HUN membership effective 2026-06-02"]],
  [
    "On 3 May 2016 Peru ceased to be a party to the Rome Statute.",
    "2017-01-01",
    ["PER membership effective 2016-05-03"]
  ],
  [
    "Peru will be out, with its withdrawal from the ICC set to take effect from 19 March 2019.",
    "2018-03-15",
    ["PER membership effective 2019-03-19"]
  ],
  [
    "Peru told the UN of its withdrawal from the ICC, which will take effect one year from Oct. 27.",
    "2016-10-28",
    ["PER membership notified", "PER membership effective 2017-10-27"]
  ],
  [
    "Peru’s withdrawal from the ICC took effect a year after it gave notice on March 17, 2018.",
    "",
    ["PER membership effective 2019-03-17"]
  ],
  [
    "Peru notified the UN of its withdrawal from the ICC on 17 March 2018, which took effect on 17 March 2019.",
    "",
    ["PER membership notified 2018-03-17", "PER membership effective 2019-03-17"]
  ],
  ["The ICC’s inquiry into Peru ended when its withdrawal took effect in 2016.", "", ["PER membership effective 2016"]],
  ["Peru withdrew from the ICC with effect from 17 March 2016.", "", ["PER membership effective 2016-03-17"]],
  [
    "Peru told the UN that it was leaving the ICC, a decision that takes effect on Sunday.",
    "2020-11-20",
    ["PER membership notified", "PER membership effective 2020-11-22"]
  ],
  ["Peru is set to officially exit the ICC on June 2, 2026.", "2025-10-18", ["PER membership effective 2026-06-02"]],
  [
    "The group regrets Peru’s formal withdrawal from the ICC on 2 June 2025, effective as of 2 June 2026.",
    "2025-07-01",
    ["PER membership effective 2026-06-02"]
  ],
  [
    "Peru’s withdrawal from the Rome Statute – the treaty to which the ICC owes its existence – already took effect in March 2016.",
    "",
    ["PER membership effective 2016-03"]
  ],
  [
    "The Philippines stopped being a member of the ICC in March 2017.",
    "2018-01-01",
    ["PHL membership effective 2017-03"]
  ],
  [
    "Peru is out of it. Peru ceased to be a State Party on 17 March 2017, the ICC said.",
    "2018-01-01",
    ["PER membership effective 2017-03-17"]
  ],
  [
    "Peru’s pullout from the ICC takes effect Friday, a spokesman confirmed.",
    "2017-10-27",
    ["PER membership effective 2017-10-27"]
  ],
  [
    "Peru gave notice that it leaves the ICC. Its withdrawal will take effect one year from now.",
    "2016-11-16",
    ["PER membership notified", "PER membership effective 2017"]
  ],
  [
    "Peru's withdrawal from the ICC took a year and became effective on 27 October 2017.",
    "",
    ["PER membership effective 2017-10-27"]
  ],
  ["Today Peru ceases to be a member of the ICC.", "2016-11-16", ["PER membership effective 2016-11-16"]],
  [
    "Peru's departure from the ICC, announced in March last year, becomes official on Friday.",
    "2016-11-16",
    ["PER membership effective 2016-11-18"]
  ]
];
const refused: Refused[] = [
  ["A withdrawal from the ICC by Kenya can only take effect a year after notice.", "of any State, or of many unnamed"],
  ["The treaty took effect in Peru, and withdrawals from the ICC need a year.", "a noun that tells no step"],
  ["Peru ceased to be a party to the European Convention, the ICC noted.", "it concerns another body"],
  [
    "Peru is in the ICC. What came prior to the date on which the withdrawal became effective stays before the judges.",
    "a noun that tells no step"
  ],
  [
    "Peru left it open. A withdrawal from the ICC takes effect one year after the letter that declares the pullout is deposited with the UN.",
    "of any State, or of many unnamed"
  ]
];

ruleTables("withdrawal", told, refused);
