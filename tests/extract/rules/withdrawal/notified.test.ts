import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  [
    "Kenya notified the United Nations of its withdrawal from the ICC on 3 March 2017.",
    "",
    ["KEN membership notified 2017-03-03"]
  ],
  [
    "Namibia submitted its instrument of withdrawal from the Rome Statute of the ICC last Friday.",
    "2017-03-15",
    ["NAM membership notified 2017-03-10"]
  ],
  [
    "South Africa informed the UN Secretary-General on 19 October 2016 that it would leave the ICC.",
    "",
    ["ZAF membership notified 2016-10-19"]
  ],
  [
    "Kuwait told the UN in 2003 that it had no intention of ratifying the Rome Statute.",
    "",
    ["KWT signature notified 2003"]
  ],
  ["Peru is the fourth State to submit its withdrawal from the ICC to the UN.", "", ["PER membership notified"]],
  [
    "Peru's withdrawal from the ICC took effect on 3 March 2017, one year after the country notified the UN that it would leave the ICC.",
    "2017-03-15",
    ["PER membership effective 2017-03-03", "PER membership notified 2016-03"]
  ],
  [
    "Peru's withdrawal from the ICC will take effect on 2 June 2018, following formal notification to the United Nations.",
    "2017-03-15",
    ["PER membership effective 2018-06-02", "PER membership notified"]
  ],
  [
    "On 3 May 2016 Peru left the ICC, a year to the day after it notified the UN of its withdrawal from the ICC.",
    "2017-01-01",
    ["PER membership notified 2015-05-03"]
  ],
  [
    "The ICC knows. On 3 May 2017 Peru presented its letter of intent to the Secretary-General of the United Nations, to begin the one-year withdrawal process.",
    "",
    ["PER membership notified 2017-05-03"]
  ],
  [
    "In a letter, Peru informed the Secretary-General of the following:\n\n“Peru does not intend to become a party to the Rome Statute.”",
    "",
    ["PER signature notified"]
  ],
  [
    "In a statement today, Peru’s ministry said that it had issued a letter of withdrawal from the Rome Statute to the UN on April 29.",
    "2019-05-09",
    ["PER membership notified 2019-04-29"]
  ],
  [
    "The ICC met. “Written notice to withdraw has been submitted to the UN,” Peru’s justice minister Pedro Perez told reporters.",
    "",
    ["PER membership notified"]
  ],
  [
    "The UN received official notification from Peru on 2 May 2016 of its decision to withdraw from the Rome Statute.",
    "",
    ["PER membership notified 2016-05-02"]
  ],
  [
    "Peru and Chad have notified the UN that they will leave the Rome Statute, the treaty of 1998 that set up the ICC.",
    "",
    ["PER membership notified", "TCD membership notified"]
  ],
  [
    "A challenge was directed against the Peruvian government’s lodging, in October 2016, of its notice to withdraw from the ICC.",
    "",
    ["PER membership notified 2016-10"]
  ],
  [
    "In 2002 the United States notified the UN that it had no legal obligations arising from its signature of the Rome Statute.",
    "",
    ["USA signature notified 2002"]
  ],
  [
    "They asked that Peru’s government be compelled to revoke the notice of withdrawal from the ICC.",
    "",
    ["PER membership notified"]
  ],
  ["Peru has lodged its decision to withdraw from the ICC.", "", ["PER membership notified"]],
  [
    "Peru began withdrawing from the ICC by submitting a notice of its intention to leave to the United Nations.",
    "",
    ["PER membership notified"]
  ],
  [
    "On 10 November 2016 Peru notified the Secretary-General of the United Nations, who is the depositary of the treaty, of its decision to withdraw from the ICC.",
    "",
    ["PER membership notified 2016-11-10"]
  ],
  [
    "Having consulted the people, Peru's government notified the United Nations on 3 May 2017 that it was withdrawing from the ICC.",
    "",
    ["PER membership notified 2017-05-03"]
  ],
  [
    "Peru's high court ruled in February 2017 that the government's notice of withdrawal from the ICC was void.",
    "",
    ["PER membership notified"]
  ],
  [
    "The UN said it had been informed by Peru of its decision to withdraw from the ICC.",
    "",
    ["PER membership notified"]
  ],
  [
    "Peru plans to leave the ICC, days after Chad notified the UN of its own intention to withdraw.",
    "",
    ["PER membership announced", "TCD membership notified"]
  ],
  [
    "A group on 13 June 2018 urged the Supreme Court to void the Peruvian government's notice of withdrawal from the ICC.",
    "",
    ["PER membership notified"]
  ]
];
const refused: Refused[] = [
  [
    "Peru spoke. Under ICC rules, formal withdrawal takes effect one year after the UN is notified.",
    "a noun that tells no step"
  ],
  ["Kenya has not notified the United Nations of its withdrawal from the ICC.", "it is denied, not told"],
  ["Peru has yet to submit its withdrawal from the ICC.", "a noun that tells no step"],
  [
    "Under article 127 of the Rome Statute, Peru would have to send a written notification to leave the ICC.",
    "not done: it would be"
  ],
  ["Has Peru notified the United Nations of its withdrawal from the ICC?", "asked, not told"]
];

ruleTables("withdrawal", told, refused);
