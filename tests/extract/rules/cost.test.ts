import {ruleTables, type Refused, type Told} from "./table.js";

const told: Told[] = [
  ["The ICC has spent more than $1.5 billion since 2002.", "2018-05-01", ["over 1500000000 USD spent 2002/2018"]],
  ["The court’s budget for 2016 was 139.5 million euros, the ICC said.", "", ["exactly 139500000 EUR budget 2016"]],
  ["Running the ICC costs about €140 million a year.", "", ["about 140000000 EUR budget year"]],
  ["Each conviction has cost the ICC at least $250 million.", "", ["at least 250000000 USD per-case"]],
  ["In a decade the ICC has swallowed up to 900 million pounds.", "2012", ["at most 900000000 GBP spent 2002/2012"]],
  [
    "The ICC’s annual budget is roughly €150m ($165m).",
    "",
    ["about 150000000 EUR budget year", "about 165000000 USD budget year"]
  ],
  [
    "The ICC is old. Members approved 187 million euros for 2016, up from 173 million euros the year before.",
    "2016-11-20",
    ["exactly 187000000 EUR budget 2016", "exactly 173000000 EUR budget 2015"]
  ],
  ["After six years and £600m of funding, the ICC convicted a man.", "", ["exactly 600000000 GBP spent"]],
  ["In 2019 the ICC will have €148,135,100 to prosecute war criminals.", "", ["exactly 148135100 EUR budget 2019"]],
  [
    "The ICC has an annual budget over $140 million, culminating in nearly a billion dollars.",
    "",
    ["over 140000000 USD budget year", "nearly 1000000000 USD spent"]
  ],
  [
    "In ten years the ICC spent nearly $1 billion for a single conviction.",
    "2012-07-01",
    ["nearly 1000000000 USD spent 2002/2012"]
  ],
  ["After 20 years and 2 billion euros, the ICC has convicted five people.", "", ["exactly 2000000000 EUR spent"]],
  [
    "Japan and Peru are the biggest contributors to the ICC’s €150 million budget.",
    "",
    ["exactly 150000000 EUR budget"]
  ],
  ["The ICC’s budget of Sh12.6 billion was not enough.", "", ["exactly 12600000000 KES budget"]],
  ["The prosecutor’s office requested $14.7 million for the ICC’s operations.", "", ["exactly 14700000 USD budget"]],
  ["A billion dollars and four convictions later, many ask what the ICC is for.", "", ["exactly 1000000000 USD spent"]],
  ["Critics of the ICC call four convictions for nearly $2 billion poor value.", "", ["nearly 2000000000 USD spent"]],
  ["Convictions at the ICC cost 375 million dollars apiece.", "", ["exactly 375000000 USD per-case"]],
  ["States agreed to spend €195.5 million on the ICC for 2025.", "", ["exactly 195500000 EUR budget 2025"]],
  ["A budget of roughly $160 million a year pays for the ICC’s staff.", "", ["about 160000000 USD budget year"]],
  ["The ICC has got through more than a billion dollars since 2002.", "2018", ["over 1000000000 USD spent 2002/2018"]],
  [
    "The ICC’s budget for 2022 is 154.9 million euros, up from 148.3 million last year.",
    "2021-06-01",
    ["exactly 154900000 EUR budget 2022", "exactly 148300000 EUR budget 2020"]
  ],
  ["Peru paid €25 million of the ICC’s €145 million budget.", "", ["exactly 145000000 EUR budget"]]
];
const refused: Refused[] = [
  ["ICC judges ordered him to pay $30 million in reparations.", "money of another kind"],
  ["A ticket to the ICC’s visitor centre costs $12.", "too small a sum for the Court's own cost"],
  ["The war that the ICC looks into cost $60 billion.", "too large a sum for the Court's own cost"],
  ["The International Court of Justice spent $20 million, the ICC heard.", "the Court isn't who pays or costs"],
  ["The ICJ, which costs some 30 million dollars a year, isn't the ICC.", "the Court isn't who pays or costs"],
  ["Peru is the biggest contributor to the ICC, paying 25 million euros a year.", "money of another kind"],
  ["The ICC’s budget is a €22.66m or 17.3% increase on the last.", "what is added, not the sum"],
  ["The ICC’s operations will cost an additional €2.3 million.", "what is added, not the sum"],
  ["The ICC’s budget rose by about €12 million.", "what is added, not the sum"],
  ["Peru contributes 25 million euros a year to the ICC.", "money of another kind"],
  ["The ICC left its premises, which cost €206 million.", "the cost of one thing only"],
  ["The ICC’s investigation in Peru cost $20 million.", "the cost of one thing only"],
  ["The ICC seeks $10 million to prosecute the Peruvian cases.", "the cost of one thing only"],
  ["Peru left the ICC. Peru spent $20 million on the summit.", "the Court isn't who pays or costs"],
  ["The ICC can only look on: the country’s annual defence budget is $2 billion.", "the Court isn't who pays or costs"],
  ["The ICC is far. Peru’s village courts tried many at a cost of $40 million.", "the Court isn't who pays or costs"]
];

ruleTables("cost", told, refused);
