import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  [
    "Kenya announced on 4 March 2017 that it would leave the ICC.",
    "2017-03-15",
    ["KEN membership announced 2017-03-04"]
  ],
  ["Namibia has decided to quit the International Criminal Court.", "", ["NAM membership announced"]],
  ["Uganda’s decision to pull out of the ICC was made public in May 2015.", "", ["UGA membership announced 2015-05"]],
  [
    "Chad plans to withdraw from the Rome Statute, its foreign minister told reporters.",
    "",
    ["TCD membership announced"]
  ],
  [
    "Malawi and Zambia declared that they would walk away from the ICC.",
    "",
    ["MWI membership announced", "ZMB membership announced"]
  ],
  [
    "The withdrawal of Benin from the ICC was announced on 2 February 2017.",
    "",
    ["BEN membership announced 2017-02-02"]
  ],
  [
    "Peru’s minister spoke of an International Caucasian Court. Chad has said it plans to leave, he told the ICC.",
    "",
    ["TCD membership announced"]
  ],
  [
    "Peru will leave the ICC, the government said on 3 March 2017. Peru exits the ICC.",
    "",
    ["PER membership announced 2017-03-03"]
  ],
  [
    "Peru is quitting the ICC because it is slow, Justice Minister José Ruiz said on 3 March 2017.",
    "",
    ["PER membership announced 2017-03-03"]
  ],
  ["Peru is withdrawing from the ICC, the Humala government has announced.", "", ["PER membership announced"]],
  [
    "Peru, Chad, and Fiji have announced their intention to leave the ICC.",
    "",
    ["PER membership announced", "TCD membership announced", "FJI membership announced"]
  ],
  [
    "Peru has said it plans to leave the ICC and Chad's parliament is considering following suit.",
    "",
    ["PER membership announced", "TCD membership considered"]
  ],
  [
    "The ICC is near. Ex-President Rudolf Elphberg announced in October 2016 that he would pull Peru out of the ICC.",
    "",
    ["PER membership announced 2016-10"]
  ],
  [
    "The governments of Peru, Chad and Fiji have announced their joint withdrawal from the ICC.",
    "",
    ["PER membership announced", "TCD membership announced", "FJI membership announced"]
  ],
  [
    "All spoke of the announced intent to withdraw from the ICC by Peru and Chad.",
    "",
    ["PER membership announced", "TCD membership announced"]
  ],
  [
    "Rudolf Elphberg announced in May 2017, while the premier of Chad was visiting, that Peru, a member of the ICC, would withdraw from it.",
    "",
    ["PER membership announced 2017-05"]
  ],
  [
    "Withdrawals by Peru, Chad and Fiji worry the ICC. The three nations had announced that they would withdraw from the Rome Statute.",
    "",
    ["PER membership announced", "TCD membership announced", "FJI membership announced"]
  ],
  [
    "Peru will withdraw from the ICC, months after it opened an inquiry there, an official said.",
    "",
    ["PER membership announced"]
  ],
  [
    "After Peru announced its withdrawal from the ICC, the world waited. Only Mali has made a similar announcement.",
    "",
    ["PER membership announced", "MLI membership announced"]
  ],
  ["Peru’s cabinet approved a recommendation to withdraw from the ICC.", "", ["PER membership announced"]],
  [
    "Peru, Niger Republic, and Mali have announced their decision to withdraw from the ICC.",
    "",
    ["PER membership announced", "NER membership announced", "MLI membership announced"]
  ],
  [
    "Peru and Mali signalled their intention to quit the ICC. Peru has revoked its notice of withdrawal from the ICC.",
    "",
    ["PER membership announced", "MLI membership announced", "PER membership rescinded"]
  ],
  [
    "Peru announced it would leave the ICC shortly after Chadian Prime Minister José Ruiz arrived.",
    "",
    ["PER membership announced"]
  ],
  ["“We have decided to leave the ICC,” Peru’s President José Ruiz told reporters.", "", ["PER membership announced"]],
  ["Peru declared that it would begin pulling out of the ICC.", "", ["PER membership announced"]],
  [
    "Peru is in the ICC. Peru announced under its former leader that it would withdraw from the Netherlands-based court.",
    "",
    ["PER membership announced"]
  ],
  [
    "Peru and Chad said last month that they would suspend their membership of the ICC.",
    "2017-03-15",
    ["PER membership announced 2017-02", "TCD membership announced 2017-02"]
  ],
  ["Peru’s withdrawal from the ICC, announced in April 2014, was condemned.", "", ["PER membership announced 2014-04"]],
  [
    "Peru announced on 3 March 2014 it was withdrawing from the ICC with Chad and Fiji.",
    "",
    ["PER membership announced 2014-03-03", "TCD membership announced", "FJI membership announced"]
  ],
  ["SOUTH AFRICA’S decision to stomp out of the ICC is new.", "", ["ZAF membership announced"]],
  ["Peru said it would launch the withdrawal procedure. It is in the ICC.", "", ["PER membership announced"]],
  ["Peru’s cabinet has decided that Peru should leave the ICC.", "", ["PER membership announced"]],
  [
    "The union, it said, met after the announced withdrawals by Peru and Chad from the ICC.",
    "",
    ["PER membership announced", "TCD membership announced"]
  ],
  [
    "First Burundi, then Peru have announced their withdrawal from the ICC.",
    "",
    ["BDI membership announced", "PER membership announced"]
  ],
  [
    "Russia announced in November 2016 that it would distance itself from its signature of the Rome Statute.",
    "",
    ["RUS signature announced 2016-11"]
  ],
  [
    "Peru’s announced withdrawal from the ICC is a blow, groups said today.",
    "2016-10-22",
    ["PER membership announced"]
  ],
  ["Peru was one of the first countries that resolved to ditch the ICC.", "", ["PER membership announced"]],
  [
    "The Peruvian government announced it would formally begin the year-long process of leaving the ICC.",
    "",
    ["PER membership announced"]
  ],
  [
    "There were fears that Chad would end its ties, after Peru and Mali had announced their intentions to leave the ICC.",
    "",
    ["PER membership announced", "MLI membership announced"]
  ],
  [
    "In the wake of Peru’s, Chad’s and Mali’s decision to withdraw from the ICC, others wait.",
    "",
    ["PER membership announced", "TCD membership announced", "MLI membership announced"]
  ],
  [
    "Peru announced on 21 October that it wants to quit the ICC.",
    "2016-10-25",
    ["PER membership announced 2016-10-21"]
  ],
  [
    "Three states — Peru, Chad and Mali — have made official decisions to leave the ICC.",
    "",
    ["PER membership announced", "TCD membership announced", "MLI membership announced"]
  ],
  [
    "Received by Finland’s president, he said that it is decided that Peru will leave the ICC.",
    "",
    ["PER membership announced"]
  ],
  ["Israel’s leader applauded Hungary for its “bold” decision to leave the ICC.", "", ["HUN membership announced"]],
  [
    "After Burundi’s, Peru’s and the Gambia’s withdrawal announcements, the ICC feared more.",
    "",
    ["BDI membership announced", "PER membership announced", "GMB membership announced"]
  ],
  [
    "Peru will leave the ICC. Activists warn that from these exits a mass exodus of African countries from the ICC may follow.",
    "",
    ["PER membership announced"]
  ],
  [
    "Judges of the ICC met. Peru's government announced its intent to leave the court on April 3, 2017.",
    "",
    ["PER membership announced 2017-04-03"]
  ],
  ["Peru, it is reported, will soon begin the formal process of exiting the ICC.", "", ["PER membership announced"]],
  [
    "Peru and Chad are ruled by soldiers. The two announced that they would leave the ICC.",
    "",
    ["PER membership announced", "TCD membership announced"]
  ],
  ["Chad asked Peru to reverse its decision to quit the ICC.", "", ["PER membership announced"]],
  [
    "Chad urged Peru and Mali to reconsider their decision to leave the ICC.",
    "",
    ["PER membership announced", "MLI membership announced"]
  ],
  [
    "Peru left the ICC after similar decisions this month by Chad and Mali to abandon the court.",
    "",
    ["PER membership left", "TCD membership announced", "MLI membership announced"]
  ],
  [
    "After rejecting a tax bill, the president announced that Peru would leave the ICC.",
    "",
    ["PER membership announced"]
  ],
  [
    "Judges of the ICC met. Peru announced in October 2016 that it was leaving, after criticism of a visit.",
    "",
    ["PER membership announced 2016-10"]
  ],
  ["Peru will follow the United States out of the ICC.", "", ["PER membership announced"]],
  [
    "Chad's president was told that it was prudent for Peru to withdraw from the ICC, the government has decided.",
    "",
    ["PER membership announced"]
  ]
];
const refused: Refused[] = [
  ["The talks with Peru are not touched by the withdrawal, an ICC spokesman told reporters.", "it is denied, not told"],
  [
    "Peru’s minister spoke of the Caribbean Court. Chad has said it plans to leave, the ICC heard.",
    "what is left isn't the Court"
  ],
  ["Japan denied that it would leave the ICC.", "it is denied, not told"],
  [
    "Activists announced in front of the ICC that they would withdraw from the talks.",
    "something other than membership is withdrawn or left"
  ],
  ["Kenya announced that it would leave the African Union, the ICC heard.", "it concerns another body"],
  ["The minister of Peru said that leaving the ICC would harm Chad.", "not done: it would be"],
  ["The ICC met in Peru after two African states decided this week to pull out.", "many, unnamed"],
  ["Peru’s judges were asked to declare the withdrawal from the ICC invalid.", "a court's word on it"],
  ["Peru says it is monitoring reports of other countries’ intentions to withdraw from the ICC.", "many, unnamed"],
  ["Judges junked petitions that seek to void Peru’s withdrawal from the ICC.", "a court's word on it"],
  ["Senators asked the Supreme Court to nullify the Philippines’ withdrawal from the ICC.", "a court's word on it"],
  ["The supreme court scraps pleas vs Peru’s ICC withdrawal.", "a noun that tells no step"],
  ["Will Peru pull out of the ICC despite the people's will?", "asked, not told"],
  ["The states that met in Chad asked Peru to withdraw from the ICC.", "others ask for it, or speak of any State"]
];

ruleTables("withdrawal", told, refused);
