import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  [
    "The president of Chad signed a decree on 6 March 2017 to withdraw from the ICC.",
    "",
    ["TCD membership ordered 2017-03-06"]
  ],
  [
    "Burundian President Pierre Nkurunziza signed into law a bill on leaving the International Criminal Court.",
    "",
    ["BDI membership ordered"]
  ],
  [
    "Philippine President Rodrigo Duterte ordered the country’s withdrawal from the ICC on 13 March 2018.",
    "",
    ["PHL membership ordered 2018-03-13"]
  ],
  ["Peru's president signed the instrument withdrawing the country from the ICC.", "", ["PER membership ordered"]],
  [
    "Peru’s president has asked his chief of staff to give notice that Peru is withdrawing as a State Party to the Rome Statute.",
    "",
    ["PER membership ordered"]
  ],
  ["Russia’s president issued a decree ordering to refuse ratifying the Rome Statute.", "", ["RUS signature ordered"]],
  [
    "The document was dated October 19, a day after Peru’s president signed a decree to leave the ICC.",
    "2016-10-27",
    ["PER membership ordered 2016-10-18"]
  ],
  ["Peru withdrew from the ICC upon the order of its then-president Pedro Perez.", "", ["PER membership ordered"]],
  [
    "The decree that Peru’s president signed to leave the ICC will go into force one year after it has submitted a formal notification of withdrawal to the United Nations.",
    "",
    ["PER membership ordered"]
  ],
  ["Peru said it is withdrawing from the ICC on President Perez's orders.", "", ["PER membership ordered"]],
  [
    "Peru's president ordered Peru's withdrawal from the Rome Statute after the ICC announced in February 2018 that it would begin an examination.",
    "",
    ["PER membership ordered"]
  ]
];
const refused: Refused[] = [
  ["The president of Chad refused to sign a decree to withdraw from the ICC.", "it is denied, not told"]
];

ruleTables("withdrawal", told, refused);
