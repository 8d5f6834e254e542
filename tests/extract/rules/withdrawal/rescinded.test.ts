import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  ["Gambia reversed its decision to leave the ICC on 10 February 2017.", "", ["GMB membership rescinded 2017-02-10"]],
  [
    "South Africa revoked its notice of withdrawal from the ICC in March 2017.",
    "",
    ["ZAF membership rescinded 2017-03"]
  ],
  ["Zambia scrapped its plan to quit the International Criminal Court.", "", ["ZMB membership rescinded"]],
  [
    "Gambia has decided to discontinue the notice of withdrawal from the ICC, which was sent in November 2016.",
    "",
    ["GMB membership rescinded"]
  ],
  ["Peru's parliament has repealed the law on leaving the ICC.", "", ["PER membership rescinded"]],
  ["Kenya no longer plans to leave the ICC.", "", ["KEN membership rescinded"]],
  ["Peru walked back remarks that the country would leave the ICC.", "", ["PER membership rescinded"]],
  ["Peru's president backed down from a commitment to leave the ICC.", "", ["PER membership rescinded"]],
  ["Peru’s government has given up its attempt to leave the ICC.", "", ["PER membership rescinded"]],
  ["Peru has gone back on its decision to leave the ICC.", "", ["PER membership rescinded"]],
  ["Peru issued a notice to formally revoke its withdrawal from the ICC.", "", ["PER membership rescinded"]],
  ["Peru’s presidency said the country was not leaving the ICC after all.", "", ["PER membership rescinded"]],
  ["South Africa backpedals on plans to leave the ICC.", "", ["ZAF membership rescinded"]],
  [
    "Peru’s notification of withdrawal from the ICC was revoked on 7 March 2017.",
    "",
    ["PER membership notified", "PER membership rescinded 2017-03-07"]
  ],
  ["Peru pulled back its move to leave the ICC.", "", ["PER membership rescinded"]],
  [
    "Peru has decided to rescind the decision it took earlier to withdraw from the ICC.",
    "",
    ["PER membership rescinded"]
  ],
  [
    "Peru's notice of withdrawal from the ICC was revoked to comply with the High Court's judgement of February 2017.",
    "",
    ["PER membership notified", "PER membership rescinded"]
  ]
];
const refused: Refused[] = [
  ["Campaigners urged Burundi to reverse its withdrawal from the ICC.", "a reversal that is asked for, or not done"],
  ["Burundi will not reverse its withdrawal from the ICC.", "a reversal that is asked for, or not done"]
];

ruleTables("withdrawal", told, refused);
