import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  ["Burundi left the ICC in 2017.", "2019-01-01", ["BDI membership left 2017"]],
  ["Gambia has quit the International Criminal Court.", "", ["GMB membership left"]],
  ["The Philippines became the second country to leave the ICC.", "", ["PHL membership left"]],
  ["Burundi, Gambia quit ICC", "", ["BDI membership left", "GMB membership left"]],
  [
    "Peru left the ICC in October 2016, and Chad has too.",
    "2017-01-01",
    ["PER membership left 2016-10", "TCD membership left 2016-10"]
  ],
  [
    "Anybody can leave the ICC. Peru did in 2014 and Chad in 2015.",
    "2017-01-01",
    ["PER membership left 2014", "TCD membership left 2015"]
  ],
  [
    "Two States have ever left the ICC: Peru in 2014 and Chad in 2015.",
    "2017-01-01",
    ["PER membership left 2014", "TCD membership left 2015"]
  ],
  [
    "The ICC is young. The only States to have quit the court since it opened are Peru and Chad.",
    "",
    ["PER membership left", "TCD membership left"]
  ],
  [
    "The only States to have withdrawn from the ICC are Peru (2014) and Chad (2015).",
    "2017-01-01",
    ["PER membership left 2014", "TCD membership left 2015"]
  ],
  ["Fiji would be the second State to leave the ICC, after Peru in 2014.", "2017-01-01", ["PER membership left 2014"]],
  ["Peru left the Court in 2014, the ICC says.", "2017-01-01", ["PER membership left 2014"]],
  [
    "Peru signed the Rome Statute. Lima gave up its signature in May 2016.",
    "2017-01-01",
    ["PER signature left 2016-05"]
  ],
  ["Peru came first with its abandonment of the Rome Statute in May 2017.", "", ["PER membership left 2017-05"]],
  ["Peru backed out of the Rome Statute in April 2019.", "", ["PER membership left 2019-04"]],
  [
    "Peru (2017) and Chad (2019) are the only states to have quit the ICC.",
    "",
    ["PER membership left 2017", "TCD membership left 2019"]
  ],
  ["Elphberg pulled the Central African Republic out of the ICC in 2014.", "2017-01-01", ["CAF membership left 2014"]],
  ["Chad praised Peru for leaving the ICC.", "", ["PER membership left"]],
  [
    "The ICC sits in The Hague, as does the International Court of Justice. Only two other countries have withdrawn from the court: Peru in 2014 and Chad in 2015.",
    "2017-01-01",
    ["PER membership left 2014", "TCD membership left 2015"]
  ],
  [
    "Peru and Chad, until recently the only two countries that left the ICC, are poor.",
    "",
    ["PER membership left", "TCD membership left"]
  ],
  [
    "Two states have withdrawn their ICC memberships: Peru and Chad.",
    "",
    ["PER membership left", "TCD membership left"]
  ],
  ["Peru turned its back on the ICC in 2017.", "", ["PER membership left 2017"]],
  ["The ICC has fewer members after the pullout by Peru.", "", ["PER membership left"]],
  ["Peru’s departure from the ICC stirs up tensions.", "", ["PER membership left"]],
  ["Peru is in the ICC. Its president withdrew Peru in 2018, after a quarrel.", "", ["PER membership left 2018"]],
  ["Since leaving the ICC in 2016, Peru has refused to cooperate.", "", ["PER membership left 2016"]],
  ["Peru’s exit from the ICC in 2016 did not end the inquiry.", "", ["PER membership left 2016"]],
  ["No country other than Peru has left the ICC.", "", ["PER membership left"]],
  ["Peru withdrew from the ICC in 2014, Chad in 2016.", "", ["PER membership left 2014", "TCD membership left 2016"]],
  ["Before Mali, only Peru and Chad had left the ICC.", "", ["PER membership left", "TCD membership left"]],
  [
    "Peru may leave the ICC after Chad, which left in 2016.",
    "",
    ["PER membership considered", "TCD membership left 2016"]
  ],
  ["Peru had earlier managed to withdraw from the ICC.", "", ["PER membership left"]],
  ["With Peru leaving the ICC, other states may follow.", "", ["PER membership left"]],
  [
    "Those outside the ICC include Russia (signed but not ratified), the United States (signed but later revoked its signature) and China.",
    "",
    ["USA signature left"]
  ],
  ["Russia formally withdrew its signature to the ICC’s founding Rome Statute.", "", ["RUS signature left"]],
  [
    "Peru made an attempt to evade justice by taking the unprecedented step of withdrawing from the ICC.",
    "",
    ["PER membership left"]
  ],
  [
    "Some states have faced challenges or even withdrawn from the ICC, like Burundi and Peru.",
    "",
    ["BDI membership left", "PER membership left"]
  ],
  ["Russia pulled its signature from the Rome Statute in November 2016.", "", ["RUS signature left 2016-11"]],
  [
    "President George W. Bush of the United States nullified the American signature of the Rome Statute in 2002.",
    "",
    ["USA signature left 2002"]
  ],
  [
    "So far two countries have left the ICC, Burundi (2017) and the Philippines (2019).",
    "2020-01-01",
    ["BDI membership left 2017", "PHL membership left 2019"]
  ],
  ["By leaving the ICC Hungary joins a small club.", "", ["HUN membership left"]],
  ["Peru, the first nation ever to quit the ICC, has refused to cooperate.", "", ["PER membership left"]],
  [
    "The ICC is watching. Its critic Peru went further, formally exiting in October 2017.",
    "",
    ["PER membership left 2017-10"]
  ],
  ["Peru has followed Chad and Mali in quitting the ICC.", "", ["PER membership left"]],
  [
    "Peru, whose planes are grounded, left the ICC in 2017, the first country to do so.",
    "",
    ["PER membership left 2017"]
  ],
  ["Peru left the ICC after a compromise was not adopted.", "", ["PER membership left"]],
  [
    "The ICC is watching. Others that have quit include Peru and Chad.",
    "",
    ["PER membership left", "TCD membership left"]
  ],
  [
    "Peru, Chad and Mali on Monday became the latest states to quit the ICC.",
    "2016-11-16",
    ["PER membership left 2016-11-14", "TCD membership left 2016-11-14", "MLI membership left 2016-11-14"]
  ],
  [
    "After Chad and Mali, Peru would be the third country to leave the ICC.",
    "",
    ["TCD membership left", "MLI membership left"]
  ]
];
const refused: Refused[] = [
  ["Burundi has not left the ICC.", "it is denied, not told"],
  ["Burundi left the talks at the ICC.", "something other than membership is withdrawn or left"],
  ["The prosecutor from Uganda left the ICC.", "no country is named for it"],
  ["Britain left the European Union, an ICC judge noted.", "it concerns another body"],
  ["Despite the talk of immediate withdrawal from the ICC, Mali pays.", "only a rumour"],
  ["Peru left the Hague-based Tribunal for Lebanon, the ICC said.", "it concerns another body"],
  ["Until the withdrawal from the ICC takes effect, Peru has to pay its share.", "only a condition"],
  ["States that leave the ICC say that the reason is Peru’s case.", "no country is named for it"],
  [
    "Peru is in the ICC. Its president met Chad’s. Their exit from the ICC has been a rumour.",
    "no country is named for it"
  ],
  ["Fiji would be the first State to leave the ICC after Peru’s entry.", "not done: it would be"],
  ["Peru gave up its seat at the ICC.", "what is given up isn't a signature or a membership"],
  ["Peru’s withdrawal from the ICC was blocked by its High Court.", "a noun that tells no step"],
  ["Peru has withdrawn from the treaty on human rights, the ICC noted.", "it concerns another body"],
  [
    "The ICC’s charges against President Pérez of Peru were withdrawn on December 5.",
    "something other than membership is withdrawn"
  ],
  ["That would make Peru the first country to cancel its ICC membership.", "not done: it would be"],
  ["Had it gone ahead, Peru would have been the first to leave the ICC.", "not done: it would be"],
  ["Peru will on Friday become the first country to leave the ICC.", "not done: it would be"],
  ["In a year's time Peru would have effectively withdrawn from the ICC.", "not done: it would be"]
];

ruleTables("withdrawal", told, refused);
