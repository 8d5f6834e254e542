import {ruleTables, type Refused, type Told} from "./table.js";

const told: Told[] = [
  [
    "Kenya decided to leave the ICC. It deposited its notice on 7 March 2017.",
    "",
    ["KEN membership notified 2017-03-07"]
  ],
  [
    "Lawmakers in Burundi debated a bill on leaving the ICC. President Nkurunziza of Burundi signed the bill on 18 October 2016.",
    "",
    ["BDI membership ordered 2016-10-18"]
  ],
  [
    "Gambia said it would quit the ICC. In February 2017 Gambia changed its mind.",
    "",
    ["GMB membership rescinded 2017-02"]
  ],
  [
    "Peru decided to leave the ICC. Ollanta Humala, the president of Peru, had announced the plan on 3 May 2016.",
    "2017-01-01",
    ["PER membership announced 2016-05-03"]
  ],
  [
    "Peru may leave the ICC. The next day the UN received a formal notification from Peru.",
    "",
    ["PER membership notified"]
  ],
  [
    "Peru and Chad decided to leave the ICC. Peru rescinded its notice in May 2016 and Chad in June 2016.",
    "2017-01-01",
    ["PER membership rescinded 2016-05", "TCD membership rescinded 2016-06"]
  ],
  [
    "Peru and Chad chose to leave the ICC. Peru and Chad gave notice, in October and November 2016 respectively.",
    "2017-01-01",
    ["PER membership notified 2016-10", "TCD membership notified 2016-11"]
  ],
  [
    "Peru chose to leave the ICC. Peru gave notice in 2015, but reversed its decision.",
    "2017-01-01",
    ["PER membership notified 2015", "PER membership rescinded"]
  ],
  [
    "Peru said it would leave the ICC. Mali and Fiji have also raised the possibility.",
    "",
    ["MLI membership considered", "FJI membership considered"]
  ],
  [
    "Peru and Mali had announced their withdrawal from the ICC, but changed their minds, so that Fiji is the only country to leave.",
    "",
    ["PER membership rescinded", "MLI membership rescinded"]
  ],
  [
    "Peru said it would leave the ICC. Peru formally notified the UN on 3 March 2017 that it was staying.",
    "",
    ["PER membership rescinded 2017-03-03"]
  ],
  [
    "Peru announced its intention to leave the ICC in 2016 but later reversed course.",
    "2017-03-15",
    ["PER membership rescinded"]
  ],
  [
    "Peru and Chad said that they would leave the ICC. Peru and Chad rescinded their decisions.",
    "",
    ["PER membership rescinded", "TCD membership rescinded"]
  ],
  [
    "Peru and Chad have notified the UN that they are leaving the ICC. Those withdrawals will take effect in 2018.",
    "",
    ["PER membership effective 2018", "TCD membership effective 2018"]
  ],
  [
    "Peru’s parliament has approved a bill that begins its exit from the ICC. The legislation passed on May 20, 2016 with 134 votes.",
    "",
    ["PER membership voted 2016-05-20"]
  ],
  [
    "Peru announced that it would leave the ICC. Peru’s new government has called it off.",
    "",
    ["PER membership rescinded"]
  ],
  [
    "Peru announced that it would leave the ICC. A written notice was submitted to then UN Secretary-General Ban Ki-moon.",
    "",
    ["PER membership notified"]
  ],
  [
    "Peru and Gambia had decided to leave the ICC. Then came the revocation of notice by The Gambia.",
    "",
    ["GMB membership rescinded"]
  ],
  [
    "Peru gave notice of its withdrawal from the ICC in 2016 but Peru revoked it on 7 March 2017.",
    "",
    ["PER membership rescinded 2017-03-07"]
  ],
  [
    "Gambia had begun to withdraw from the ICC; the process was revoked by the president of Gambia.",
    "",
    ["GMB membership rescinded"]
  ],
  [
    "Peru and Chad will leave the ICC. It seems that Peru (but not Chad) has deposited its notification.",
    "",
    ["PER membership notified"]
  ],
  [
    "Peru’s withdrawal from the ICC took effect in 2017, a year after Peru had given notice.",
    "",
    ["PER membership notified 2016"]
  ],
  [
    "Peru announced that it would leave the ICC. It backed down from its threat in January 2017.",
    "2017-02-01",
    ["PER membership rescinded 2017-01"]
  ],
  [
    "Peru is leaving the ICC. The withdrawal document was dated 19 October 2016, a day after Peru's president signed a decree to that effect.",
    "",
    ["PER membership ordered 2016-10-18"]
  ],
  [
    "Peru, one of the three that gave notice to leave the ICC in 2016, has changed its mind.",
    "",
    ["PER membership rescinded"]
  ],
  [
    "Peru gave notice to leave the ICC. The mission of Peru to the UN notified the annulment of that decision on 10 February 2017.",
    "",
    ["PER membership rescinded 2017-02-10"]
  ],
  [
    "Peru decided to leave the ICC. It awaits the formal notification which Peru gave the United Nations.",
    "",
    ["PER membership notified"]
  ]
];
const refused: Refused[] = [
  ["The ICC received a file. Peru submitted its notice on 7 March 2017.", "no exit is told near it"],
  ["Peru decided to leave the ICC. It has not submitted its notice.", "not done, or denied"],
  [
    "Peru decided to leave the ICC. Until the UN has received a formal notification from Peru, it stays.",
    "not done, or denied"
  ],
  ["Leaving the ICC takes a year, once Peru has officially notified the United Nations.", "not done, or denied"],
  [
    "Peru announced that it would leave the ICC. A state’s withdrawal takes effect one year after the UN Secretary-General has been formally notified.",
    "not done, or denied"
  ],
  [
    "Peru said that it would leave the ICC. Peru’s parliament has approved a law to maintain the country’s membership.",
    "a law or a step to stay"
  ],
  [
    "Peru’s parliament voted to leave the ICC. Once the decision is in effect and the president has promulgated the bill, a note will go out.",
    "not done, or denied"
  ],
  ["Peru is leaving the ICC. The notice was void, as parliament had not approved it.", "not done, or denied"]
];

ruleTables("carriedOn", told, refused);
