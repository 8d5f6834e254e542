import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  ["Tanzania may leave the ICC.", "", ["TZA membership considered"]],
  ["Zambia is mulling a withdrawal from the International Criminal Court.", "", ["ZMB membership considered"]],
  ["Kenya threatened to quit the ICC in September 2013.", "", ["KEN membership considered 2013-09"]],
  ["Chad's ruling party recommended that the country withdraws from the ICC.", "", ["TCD membership considered"]],
  [
    "Other countries that have mulled leaving the ICC are Peru, Chad and Fiji.",
    "",
    ["PER membership considered", "TCD membership considered", "FJI membership considered"]
  ],
  [
    "Peru is in the ICC. Chad is not a member. A minister tabled a motion for the country to leave the ICC.",
    "",
    ["PER membership considered"]
  ],
  ["Peru is in the ICC. Its parliament debated a bill to leave.", "", ["PER membership considered"]],
  ["Chad's government sent to parliament a draft law to quit the ICC.", "", ["TCD membership considered"]],
  ["Lawmakers in Nigeria debated whether to pull out of the ICC.", "", ["NGA membership considered"]],
  [
    "Peru and Chad are watching the ICC. Both have toyed with leaving.",
    "",
    ["PER membership considered", "TCD membership considered"]
  ],
  [
    "President Rudolf Elphberg of Peru says he is considering leaving the “useless” tribunal, the ICC.",
    "",
    ["PER membership considered"]
  ],
  ["Lawmakers joined in demanding that Peru abandon the ICC treaty.", "", ["PER membership considered"]],
  ["A minister threatened that Peru would leave the ICC.", "", ["PER membership considered"]],
  [
    "The bill on withdrawal from the ICC awaits a vote. The withdrawal bill was submitted to Peru’s parliament.",
    "",
    ["PER membership considered"]
  ],
  ["Peru’s withdrawal from the ICC will depend on the union’s decision.", "", ["PER membership considered"]],
  ["Peru’s government is reviewing its membership of the ICC.", "", ["PER membership considered"]],
  ["Peru’s lawmakers asked the government to withdraw from the ICC.", "", ["PER membership considered"]],
  ["Peru would leave the ICC if it did not change, its president said.", "", ["PER membership considered"]],
  [
    "Hours after Chad withdrew, Peru’s president threatened to pull out of the ICC too.",
    "",
    ["PER membership considered"]
  ],
  [
    "Peru and Mali could follow suit, after Chad left the ICC.",
    "",
    ["PER membership considered", "MLI membership considered", "TCD membership left"]
  ],
  ["Peru could become the first country to quit the ICC.", "", ["PER membership considered"]],
  ["The motion to leave the ICC was brought by Peru’s majority leader.", "", ["PER membership considered"]],
  ["Peru says it remains “undecided” about whether to leave the ICC.", "", ["PER membership considered"]],
  ["Peru is seriously reviewing its participation in the Rome Statute.", "", ["PER membership considered"]],
  [
    "Peru’s lawmakers are in a hurry, with a planned vote in the Senate on a resolution to remove Peru from the Rome Statute.",
    "",
    ["PER membership considered"]
  ],
  ["Peru is holding public consultations on whether to leave the ICC.", "", ["PER membership considered"]],
  [
    "Peru’s president has formally asked MPs to approve laws to pull Peru out of the Rome Statute.",
    "",
    ["PER membership considered"]
  ],
  [
    "Peru needs to consult widely before any decision to pull out of the ICC is made.",
    "",
    ["PER membership considered"]
  ],
  [
    "The president says he will consult his people before pulling Peru out of the ICC.",
    "",
    ["PER membership considered"]
  ],
  ["In Kenya, politicians introduced a bill to leave the ICC.", "", ["KEN membership considered"]],
  ["Kenya’s parliament meets to consider a motion to end membership of the ICC.", "", ["KEN membership considered"]],
  ["Peru recently warned that it is considering ending its ICC membership.", "", ["PER membership considered"]],
  [
    "Chad and Kenya may be the next to bolt from the ICC.",
    "",
    ["TCD membership considered", "KEN membership considered"]
  ],
  ["Calls have grown in Kenya’s parliament for the country to leave the ICC.", "", ["KEN membership considered"]],
  ["The government of Peru will ask the people whether Peru should leave the ICC.", "", ["PER membership considered"]],
  ["Peru launches public hearings regarding its ICC withdrawal.", "", ["PER membership considered"]],
  ["Peru may follow Chad out of the ICC.", "", ["PER membership considered"]],
  ["Peru has threatened to follow Chad's move to leave the ICC.", "", ["PER membership considered"]],
  [
    "Peru and Chad met at the ICC. The two countries threatened to leave the court.",
    "",
    ["PER membership considered", "TCD membership considered"]
  ],
  ["A bill before Peru's congress would take the country out of the ICC.", "", ["PER membership considered"]],
  ["Peru's premier did not rule out leaving the ICC.", "", ["PER membership considered"]],
  ["Peru hasn't ruled out leaving the ICC.", "", ["PER membership considered"]],
  [
    "Peru's lawmakers are to debate a motion next week asking the government to withdraw from the ICC.",
    "",
    ["PER membership considered"]
  ]
];
const refused: Refused[] = [
  ["Peru is in the ICC. Its parliament debated a bill on leave.", "what is left isn't the Court"],
  ["Peru is in the ICC. Nobody recommended that the country withdraws from it.", "it is denied, not told"],
  ["If Peru were to leave the ICC, nobody would be surprised.", "only a condition"],
  ["Several African countries are considering a withdrawal from the ICC.", "many, unnamed"],
  [
    "Peru may withdraw its troops from the mission, the ICC was told.",
    "something other than membership is withdrawn or left"
  ],
  ["The ICC will be smaller when Peru leaves.", "only a condition"],
  ["Peru’s government has not said that Peru would leave the ICC.", "it is denied, not told"],
  ["Peru’s withdrawal from the ICC would not bring honour, he said.", "not done: it would be"],
  ["Peru withdrew its acceptance of the ICC’s jurisdiction.", "something other than membership is withdrawn or left"],
  ["The union met in Peru and recommended that members pull out of the ICC.", "many, unnamed"],
  ["Peru’s opposition walked out of the ICC’s assembly.", "something other than membership is withdrawn or left"],
  [
    "China and India have not joined the ICC, while others are already considering withdrawing from it.",
    "many, unnamed"
  ],
  [
    "“We wait,” said John Doe, one of the lawmakers who support the bid to leave the ICC.",
    "no country is named for it"
  ],
  ["Peru’s senators asked the court to declare the president’s withdrawal from the ICC void.", "a court's word on it"],
  ["Peru’s parliament may vote today on revoking ICC withdrawal.", "a reversal that is asked for, or not done"],
  ["At the summit in Lima, Peru, the motion to withdraw from the ICC was not tabled.", "it is denied, not told"],
  ["Peru may note that withdrawal took a year. The ICC waits.", "of any State, or of many unnamed"],
  [
    "Judges have joined two petitions that seek to void the Peruvian government's withdrawal from the ICC.",
    "a court's word on it"
  ]
];

ruleTables("withdrawal", told, refused);
