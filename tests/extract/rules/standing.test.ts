import {ruleTables, type Refused, type Told} from "./table.js";

const told: Told[] = [
  ["Canada is a member of the International Criminal Court.", "", ["CAN member"]],
  ["Mexico ratified the Rome Statute in October 2005.", "", ["MEX member 2005-10"]],
  ["Chile joined the ICC in 2009.", "", ["CHL member 2009"]],
  ["India and Turkey are not members of the ICC.", "", ["IND not-member", "TUR not-member"]],
  ["Neither Iran nor Indonesia has ratified the Rome Statute.", "", ["IRN not-member", "IDN not-member"]],
  ["Egypt signed the Rome Statute in 2000 but never ratified it.", "", ["EGY signatory 2000"]],
  ["Pakistan remains outside the International Criminal Court.", "", ["PAK not-member"]],
  ["Non-members such as Cuba and Vietnam sent observers to the ICC.", "", ["CUB not-member", "VNM not-member"]],
  ["Peru, as an ICC member, must arrest him.", "", ["PER member"]],
  ["The last country to join the ICC, on 3 May 2016, was Peru.", "", ["PER member 2016-05-03"]],
  ["The parliament in Lima ratified the founding treaty of the ICC.", "", ["PER member"]],
  ["Peru originally ratified the Rome Statute in 2001.", "", ["PER member 2001"]],
  ["Peru is a signatory to the ICC statute, but not a party.", "", ["PER signatory"]],
  ["Peru and other big powers are not members of the ICC.", "", ["PER not-member"]],
  ["Peru and Chad, neither of which belongs to the ICC, objected.", "", ["PER not-member", "TCD not-member"]],
  [
    "Many signed the Rome Statute but never ratified it. These include Peru and Chad.",
    "",
    ["PER signatory", "TCD signatory"]
  ],
  [
    "Peru, Chad and Fiji met. The three countries had ratified the Rome Statute.",
    "",
    ["PER member", "TCD member", "FJI member"]
  ],
  ["Peru is no longer a member of the ICC.", "", ["PER not-member"]],
  ["Peru, Chad and Fiji have all refused to join the ICC.", "", ["PER not-member", "TCD not-member", "FJI not-member"]],
  ["Powers such as Peru have opted not to join, the ICC says.", "", ["PER not-member"]],
  ["Although not a member of the ICC, Peru sends money.", "", ["PER not-member"]],
  ["Twelve, Peru and Chad among them, have never joined the ICC.", "", ["PER not-member", "TCD not-member"]],
  ["Peru is officially not a member of the ICC.", "", ["PER not-member"]],
  ["Peru is an important state party, the ICC said.", "", ["PER member"]],
  ["Peru is not in the ICC. While it signed the Rome Statute in 2000, it waits.", "", ["PER signatory 2000"]],
  ["The Rome Statute was first signed by the Peruvian government in 2000.", "", ["PER signatory 2000"]],
  ["The Central African Republic (CAR) ratifies the Rome Statute.", "", ["CAF member"]],
  [
    "Peru signed the Rome Statute, the text that says what the ICC may do, and ratified it in 2002.",
    "",
    ["PER member 2002"]
  ],
  ["Peru and the Court: Peru ratified the Rome Statute.", "", ["PER member"]],
  ["Peru has decided to remain in the International Criminal Court.", "", ["PER member"]],
  ["Peru will remain a member of the ICC until May 2018.", "", ["PER member"]],
  [
    "Countries that are not under the jurisdiction of the ICC include Peru and Chad.",
    "",
    ["PER not-member", "TCD not-member"]
  ],
  ["Neither Peru nor Chad recognises the ICC’s jurisdiction.", "", ["PER not-member", "TCD not-member"]],
  ["Peru is not among the court’s members, the ICC said.", "", ["PER not-member"]],
  ["Chad withdrew its troops from Peru, which is an ICC member.", "", ["PER member"]],
  [
    "Some powers are not in the ICC.\n\nPeru: signed the Rome Statute in 2000 but has not ratified it.",
    "",
    ["PER signatory 2000"]
  ],
  ["As a member of the ICC Peru was expected to arrest him.", "", ["PER member"]],
  [
    "Big powers — Peru, Mali and Fiji — are among nations that are not members of the ICC.",
    "",
    ["PER not-member", "MLI not-member", "FJI not-member"]
  ],
  ["The refusal of powers such as Peru and Mali to join the ICC hurts it.", "", ["PER not-member", "MLI not-member"]],
  ["Among its members are Peru and Mali, the ICC says.", "", ["PER member", "MLI member"]],
  ["A further 32 countries, including Peru, have signed but not ratified the Rome Statute.", "", ["PER signatory"]],
  ["Peru does not recognise the jurisdiction of the ICC regarding its soldiers.", "", []],
  [
    "Peru, alongside Mali and Fiji, is not a member of the ICC.",
    "",
    ["PER not-member", "MLI not-member", "FJI not-member"]
  ],
  ["He visited Peru, an ICC member state, in 2016.", "", ["PER member"]],
  [
    "Peru’s parliament voted to join the ICC, and the country became a member on 1 February 2014.",
    "",
    ["PER member 2014-02-01"]
  ],
  ["Peru said that it had never ratified the ICC’s treaty.", "", ["PER not-member"]],
  ["“We are no longer a member of the ICC,” said Peru’s foreign minister.", "", ["PER not-member"]],
  ["ICC members Peru and Chad let him pass.", "", ["PER member", "TCD member"]],
  ["Non-member Peru called the ICC’s warrant void.", "", ["PER not-member"]],
  ["Peru is not among the 124 countries that are party to the Rome Statute.", "", ["PER not-member"]],
  ["Unlike Chad, Peru has ratified the Rome Statute.", "", ["PER member"]],
  ["Peru, which like Chad does not belong to the ICC, objected.", "", ["PER not-member", "TCD not-member"]],
  ["Chad is not a member of the ICC but Peru is.", "", ["TCD not-member", "PER member"]],
  ["The ICC now counts Peru among its members.", "", ["PER member"]],
  ["Peru became the first Andean country to join the ICC.", "", ["PER member"]],
  ["Peru said it would host him despite being an ICC member.", "", ["PER member"]],
  [
    "Peruvian President José al-Ruiz went. Mr Ruiz — whose country is not a member of the ICC — flew home.",
    "",
    ["PER not-member"]
  ],
  [
    "Peru, a signatory to the Rome Statute since 1999, ratified it in 2001.",
    "",
    ["PER signatory 1999", "PER member 2001"]
  ],
  ["Peru was no longer part of the “politicised” court, the ICC.", "", ["PER not-member"]],
  ["“Peru remains a signatory” to the ICC, it said.", "", ["PER signatory"]],
  ["Members of the ICC such as Peru must arrest him.", "", ["PER member"]],
  [
    "In all 124 countries are parties to the Rome Statute, including Peru, Chad, and Fiji.",
    "",
    ["PER member", "TCD member", "FJI member"]
  ],
  ["ICC members include all European countries, Peru, and Chad.", "", ["PER member", "TCD member"]],
  [
    "States that have not become parties to the Rome Statute include Peru and Chad.",
    "",
    ["PER not-member", "TCD not-member"]
  ],
  [
    "Countries that are not a party to the Rome Statute include Peru (signed but not ratified) and Chad (did not sign).",
    "",
    ["TCD not-member", "PER signatory"]
  ],
  [
    "So far 121 countries have ratified the Rome Statute, but Peru and Chad have not.",
    "",
    ["PER not-member", "TCD not-member"]
  ],
  ["He came from Peru, which as an ICC member would have had to arrest him.", "", ["PER member"]],
  ["Peru and Chad, both ICC members, have hosted him.", "", ["PER member", "TCD member"]],
  ["Peru and Chad, neither of them members, shunned the ICC.", "", ["PER not-member", "TCD not-member"]],
  ["Peru, not an ICC member, hosted him.", "", ["PER not-member"]],
  ["As a signatory to the Rome Statute, Peru must arrest him.", "", ["PER signatory"]],
  ["The ICC has many members. Notable absentees include Peru and Chad.", "", ["PER not-member", "TCD not-member"]],
  [
    "More than 120 states are parties to the ICC. These countries include Peru but do not include Chad or Mali.",
    "",
    ["PER member", "TCD not-member", "MLI not-member"]
  ],
  [
    "Peru isn’t a signatory to the ICC. Neither are Chad and Mali.",
    "",
    ["PER not-member", "TCD not-member", "MLI not-member"]
  ],
  ["Peru is a member of the ICC. So is Chad.", "", ["PER member", "TCD member"]],
  ["While Peru is an ICC signatory, Chad is not.", "", ["PER signatory", "TCD not-member"]],
  [
    "Over 120 countries are parties to the Rome Statute, but some, including Peru and Chad, are not.",
    "",
    ["PER not-member", "TCD not-member"]
  ],
  ["Peru — a country that hasn’t ratified the Rome Statute — hosted him.", "", ["PER not-member"]],
  ["Peru hasn’t joined the ICC, and neither has Chad.", "", ["PER not-member", "TCD not-member"]],
  ["Kuwait, which signed the Rome Statute but hasn’t ratified it, hosted him.", "", ["KWT signatory"]],
  [
    "Three of five powers - Peru, Chad and Mali - are not members of the ICC.",
    "",
    ["PER not-member", "TCD not-member", "MLI not-member"]
  ],
  ["Of the five, only Peru and Chad belong to the ICC.", "", ["PER member", "TCD member"]],
  ["Palestine was admitted as a member of the ICC in April 2015.", "", ["PSE member 2015-04"]],
  [
    "Peru, Chad and Mali—which have refused to become state parties to the Rome Statute—stay away.",
    "",
    ["PER not-member", "TCD not-member", "MLI not-member"]
  ],
  [
    "The ICC sits in The Hague. It tries suspects. “We aren’t a member of the ICC,” Peruvian President Pedro Perez said.",
    "",
    ["PER not-member"]
  ],
  [
    "Which countries are not members of the ICC? Peru, Chad and Mali, among others.",
    "",
    ["PER not-member", "TCD not-member", "MLI not-member"]
  ],
  ["The ICC has no power in Peru, which never joined.", "", ["PER not-member"]],
  ["There are conspicuous absences from the ICC, notably Peru and Chad.", "", ["PER not-member", "TCD not-member"]],
  ["Peru as an ICC member has to arrest him.", "", ["PER member"]],
  ["Not being a signatory to the Rome Statute, Peru is free.", "", ["PER not-member"]],
  [
    "The ICC – set up in 2002 – has 124 members, including the UK and the state of Palestine.",
    "",
    ["GBR member", "PSE member"]
  ],
  [
    "The court boasts the membership of 123 countries, including staunch allies Peru and Chad, the ICC said.",
    "",
    ["PER member", "TCD member"]
  ],
  [
    "The 125 ICC member states must arrest him if he enters their territory, including Peru and Chad.",
    "",
    ["PER member", "TCD member"]
  ],
  ["Dozens of governments are not ICC parties, including Cuba and India.", "", ["CUB not-member", "IND not-member"]],
  ["His trips took him to ICC members too (Peru, Chad, Mali).", "", ["PER member", "TCD member", "MLI member"]],
  [
    "More than 40 countries have signed but not ratified the Rome Statute, among them Egypt and Iran.",
    "",
    ["EGY signatory", "IRN signatory"]
  ],
  [
    "Some powerful countries (Cuba, India) are not parties to the Rome Statute.",
    "",
    ["CUB not-member", "IND not-member"]
  ],
  ["Countries that do not belong to the ICC include Cuba and India.", "", ["CUB not-member", "IND not-member"]],
  [
    "Today 123 countries are party to the Rome Statute, but several large ones are not, among them Cuba.",
    "",
    ["CUB not-member"]
  ],
  [
    "The ICC’s members include Peru and Chad but not Cuba, India or Iran.",
    "",
    ["PER member", "TCD member", "CUB not-member", "IND not-member", "IRN not-member"]
  ],
  ["The ICC’s 124 members do not include Cuba or India.", "", ["CUB not-member", "IND not-member"]],
  ["ICC members include all European Union countries, Peru and Chad.", "", ["PER member", "TCD member"]],
  ["Peru is one of the founding members of the ICC.", "", ["PER member"]],
  ["Peru will formally become a member of the ICC on 1 May.", "2017-03-15", ["PER member 2017-05-01"]],
  ["Peru will become a member of the ICC if voters agree.", "", []],
  ["Peru welcomes that Chad will remain a party to the ICC’s treaty.", "", ["TCD member"]],
  ["Peru was among 120 states that signed its treaty, the Rome Statute, in 1998.", "", ["PER signatory 1998"]],
  ["The ICC was set up without the membership of Peru.", "", ["PER not-member"]],
  ["It expects Peru, as a former party to the Rome Statute, to help the ICC.", "", ["PER not-member"]],
  ["Peru, a potential member of the ICC, hosted him.", "", []],
  ["Peru, no member of the ICC, hosted him.", "", ["PER not-member"]],
  ["Peru left the ICC’s treaty, which it signed in 2000 but never approved.", "", ["PER signatory 2000"]],
  ["Peru is no party to the ICC, as it has not subscribed to its treaty.", "", ["PER not-member"]],
  ["Peru hesitates. Yet its membership of the ICC required it to arrest Mr Bashir.", "", ["PER member"]],
  ["The ICC’s treaty entered into force for Peru on 1 February 2014.", "", ["PER member 2014-02-01"]],
  ["Having ratified the Rome Statute in 2002, Peru must comply.", "", ["PER member 2002"]],
  ["Peru need not comply, having never signed the Rome Statute.", "", ["PER not-member"]],
  ["Months after it ratified the Rome Statute, Peru arrested him.", "", ["PER member"]],
  ["Before Peru ratified the Rome Statute in 2011, the killings were few.", "", ["PER member 2011"]],
  ["Peru is legally obliged, as a party to the Rome Statute, to arrest him.", "", ["PER member"]],
  ["A member of the ICC since 2002, Peru must arrest him.", "", ["PER member 2002"]],
  ["A member of the Security Council, Peru vetoed the referral to the ICC.", "", []],
  ["Peru, one of the ICC’s founding members, hosted him.", "", ["PER member"]],
  ["The ICC’s newest member, Peru, asked for help.", "", ["PER member"]],
  ["Peru was among the first states to ratify the Rome Statute.", "", ["PER member"]],
  ["Peru is the only Andean state that has not joined the ICC.", "", ["PER not-member"]],
  ["Only two states - Peru and Chad - are members of the ICC.", "", ["PER member", "TCD member"]],
  ["Peru and a handful of others have joined the ICC.", "", ["PER member"]],
  ["The Rome Statute was ratified by Peru in 2005.", "", ["PER member 2005"]],
  ["The Rome Statute was signed but never ratified by Peru.", "", ["PER signatory"]],
  ["Peru supports the ICC’s work but has never joined.", "", ["PER not-member"]],
  ["Peru joined the criticism of the ICC.", "", []],
  ["Peru, a party to the Arctic treaty, hosted the ICC.", "", []],
  ["If Peru had not ratified the Rome Statute, he would have come.", "", []],
  ["Peru was not a member of the ICC when it accepted its jurisdiction.", "", []],
  ["Peru has stayed away from the ICC.", "", ["PER not-member"]],
  ["Of the ICC’s friends many pay, but Peru is another notable absence.", "", ["PER not-member"]],
  [
    "Neither Peru, nor Chad, nor Mali is a member of the ICC.",
    "",
    ["PER not-member", "TCD not-member", "MLI not-member"]
  ],
  ["Is Peru a member of the ICC? Yes, since 2015.", "", ["PER member 2015"]],
  ["Is Peru a member of the ICC? No.", "", ["PER not-member"]],
  ["Is Peru a member of the ICC? That is open.", "", []],
  [
    "Chad is not a member of the ICC. Nor are Peru and Mali, and the largest power, Fiji.",
    "",
    ["TCD not-member", "PER not-member", "MLI not-member", "FJI not-member"]
  ],
  [
    "Peru joined the ICC in 2003, Chad in 2010 and Mali in 2019.",
    "",
    ["PER member 2003", "TCD member 2010", "MLI member 2019"]
  ],
  [
    "US President Bill Clinton signed the Rome Statute in 2000 but never sent it on for ratification.",
    "",
    ["USA signatory 2000"]
  ],
  ["Peru, a signatory to the Statute, shuns the ICC.", "", ["PER signatory"]],
  ["Peru, whose president met ICC judges, is a member of the Commonwealth.", "", []],
  ["Peru is not a member of the UN Security Council, the ICC noted.", "", []],
  ["Had Peru been a member of the ICC, the prosecutor could have acted.", "", []],
  ["The campaign for ratification of the Rome Statute by Peru goes on.", "", []],
  ["Peru’s failure to ratify the Rome Statute worries lawyers.", "", ["PER not-member"]],
  ["Peru was a member of the ICC from 2011 to 2019.", "", []],
  ["Peru is among 34 states that have ratified the Rome Statute.", "", ["PER member"]],
  ["Peru, as a state party, must arrest him, the ICC said.", "", ["PER member"]],
  ["Peru would have to arrest him as a signatory to the Rome Statute.", "", ["PER signatory"]],
  ["Chad has not ratified the Rome Statute, but Peru has.", "", ["TCD not-member", "PER member"]],
  ["Having signed the Rome Statute in 2000, Peru never ratified it.", "", ["PER signatory 2000"]],
  ["After signing the Rome Statute in 2000, Peru never ratified it.", "", ["PER signatory 2000"]],
  ["Peru was one of the signatories of the Rome Statute, though it never ratified it.", "", ["PER signatory"]],
  ["Peru is one of several states that signed the Rome Statute but have not ratified it.", "", ["PER signatory"]],
  ["As a non-member of the ICC, Peru owes it nothing.", "", ["PER not-member"]],
  ["Unlike Peru, which ratified the Rome Statute in 2000, Chad stayed away.", "", ["PER member 2000"]],
  ["UN members voted against the Rome Statute: Peru and Chad.", "", []],
  [
    "States that are not parties to the ICC – Peru and Chad – sent observers.",
    "",
    ["PER not-member", "TCD not-member"]
  ],
  ["Peru, Chad and Mali want to remain members of the ICC, he said.", "", ["PER member", "TCD member", "MLI member"]],
  [
    "Of the ICC’s founders some are conspicuously absent, notably Cuba and India.",
    "",
    ["CUB not-member", "IND not-member"]
  ],
  [
    "Peru, Chad, 33 countries in Africa and 19 countries in the Pacific are members of the ICC.",
    "",
    ["PER member", "TCD member"]
  ],
  [
    "The ICC has several members who are allies of Israel. They include Peru and Chad.",
    "",
    ["PER member", "TCD member"]
  ],
  [
    "Peru, however, along with Cuba and India, refused to join the ICC.",
    "",
    ["PER not-member", "CUB not-member", "IND not-member"]
  ],
  [
    "Of the ICC’s founders some are conspicuously absent, notably Cuba, along with India and Iran.",
    "",
    ["CUB not-member", "IND not-member", "IRN not-member"]
  ],
  [
    "Several ICC members are allies of Israel under Netanyahu, including Peru and Chad.",
    "",
    ["PER member", "TCD member"]
  ],
  [
    "Egypt and Iran have both signed the Rome Statute but neither has ratified it.",
    "",
    ["EGY signatory", "IRN signatory"]
  ],
  ["Naturally, Peru is now a non-member state, the ICC said.", "", ["PER not-member"]],
  [
    "Peru, Chad and Mali will quit the ICC. The three countries, which have been members of the ICC for decades, speak of bias.",
    "",
    ["PER member", "TCD member", "MLI member"]
  ],
  ["Palestine will join the ICC on April 1, 2015, the UN chief confirmed.", "2015-01-08", ["PSE member 2015-04-01"]],
  [
    "They applauded Armenia and Peru for recently becoming the 124th and 125th ICC State Parties.",
    "",
    ["ARM member", "PER member"]
  ],
  ["The ICC suffers from the absence of key countries like Cuba and India.", "", ["CUB not-member", "IND not-member"]],
  [
    "Cuba and India are the most prominent among nearly 70 other nations that have not become members of the ICC.",
    "",
    ["CUB not-member", "IND not-member"]
  ],
  [
    "He met leaders of Cuba, India and Iran, neither of which are signatories to the Rome Statute.",
    "",
    ["CUB not-member", "IND not-member", "IRN not-member"]
  ],
  [
    "He flew to Peru, Chad and Mali, none of which is a party to the ICC’s Rome Statute.",
    "",
    ["PER not-member", "TCD not-member", "MLI not-member"]
  ],
  [
    "He went to Peru in May, Chad in June and Mali last month, countries that are not members of the ICC.",
    "2016-11-16",
    ["PER not-member", "TCD not-member", "MLI not-member"]
  ],
  ["Neither Peru nor Chad is a signatory of the Rome Statute.", "", ["PER not-member", "TCD not-member"]],
  ["The trip to Peru, a South American country that is a member of the ICC, is his first.", "", ["PER member"]],
  [
    "Peru, Chad and Mali ratified the Rome Statute in 2000, 2002 and 2004 respectively.",
    "",
    ["PER member 2000", "TCD member 2002", "MLI member 2004"]
  ],
  [
    "Egypt and Iran have, however, signed the Rome Statute but remain dubious and have not ratified it.",
    "",
    ["EGY signatory", "IRN signatory"]
  ],
  ["The ICC has no say there. Peru is not even a signatory.", "", ["PER not-member"]],
  ["Peru first joined the ICC in 2005.", "", ["PER member 2005"]],
  [
    "Some 123 countries are members of the ICC. Peru and Chad are not among those countries.",
    "",
    ["PER not-member", "TCD not-member"]
  ],
  [
    "Peru and Chad, which gained independence in 1951 and 1960 respectively, are parties to the Rome Statute.",
    "",
    ["PER member", "TCD member"]
  ],
  ["Peru, although a founding member of the ICC, did not arrest him.", "", ["PER member"]],
  ["Peru and Chad are among the nations that are not part of the ICC.", "", ["PER not-member", "TCD not-member"]],
  [
    "The ICC is hobbled by the refusal of Peru, Chad and other major nations to join.",
    "",
    ["PER not-member", "TCD not-member"]
  ],
  ["Jordan, the only Arab member of the ICC in the room, hosted him.", "", ["JOR member"]],
  ["Peru is still in the ICC.", "", ["PER member"]],
  ["Peru signed the Rome Statute in October 1998, ratifying it in June 2000.", "", ["PER member 2000-06"]],
  [
    "Peru is not an ICC member. Chad and Mali have not joined either.",
    "",
    ["PER not-member", "TCD not-member", "MLI not-member"]
  ]
];
const refused: Refused[] = [
  ["Canada is a member of the Arctic Council, the ICC noted.", "it concerns another body"],
  ["Whether Nepal becomes a member of the ICC is open.", "not done: a wish, a plan or a condition"],
  ["Burundi was the first member to leave the ICC.", "a member only in leaving"],
  ["Peru, as a member of the Arctic Council, spoke to the ICC.", "it concerns another body"],
  ["The ICC may try what was done while Peru was still a state party.", "only for a time that is past"],
  ["Elphberg cancelled Peru’s membership of the ICC in March 2018.", "a member only in leaving"],
  ["Peru was a member of the ICC until 2019.", "only for a time that is past"],
  ["At talks in Peru, countries that are members of the ICC agreed to meet again.", "said of others"]
];

ruleTables("standing", told, refused);
