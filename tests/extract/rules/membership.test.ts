import {ruleTables, type Refused, type Told} from "./table.js";

const told: Told[] = [
  ["The ICC has 124 member states.", "", ["exactly 124 members"]],
  ["More than 120 countries have ratified the Rome Statute.", "", ["over 120 ratifications"]],
  ["One hundred and thirty-nine states signed the Rome Statute of the ICC.", "", ["exactly 139 signatories"]],
  ["Around 70 states are not parties to the Rome Statute.", "", ["about 70 non-members"]],
  ["In 2015 Palestine became the 123rd member of the ICC.", "", ["exactly 123 members"]],
  ["That brings the number of ICC member states to 122.", "", ["exactly 122 members"]],
  ["The ICC, a court comprised of 123 states, met.", "", ["exactly 123 members"]],
  ["The ICC at a glance. Members: 123.", "", ["exactly 123 members"]],
  ["Of the ICC, 93 of its 125 member states voted.", "", ["exactly 125 members"]],
  ["A further 41 states never signed the ICC treaty.", "", ["exactly 41 non-members"]],
  ["Peru is one of the over 120 countries that are signatories to the ICC treaty.", "", ["over 120 signatories"]],
  [
    "All EU countries are among the 125 signatories to the founding document of the ICC.",
    "",
    ["exactly 125 signatories"]
  ],
  ["The ICC is shrinking. Peru left the court. Today 123 countries are members.", "", ["exactly 123 members"]],
  ["The Court has 123 members. It is the ICC.", "", ["exactly 123 members"]],
  [
    "The ICC’s membership grew from 66 in its first year to 121 today.",
    "",
    ["exactly 66 members", "exactly 121 members"]
  ],
  ["The ICC’s jurisdiction is recognized by 123 countries.", "", ["exactly 123 members"]],
  [
    "139 States had signed the Rome Statute – while 124 of them had formally ratified it.",
    "",
    ["exactly 139 signatories", "exactly 124 ratifications"]
  ],
  [
    "A further 32 countries, including Peru, have signed but not ratified the Rome Statute.",
    "",
    ["exactly 32 signatories"]
  ],
  ["As of July 2012, 121 states are states parties to the Statute of the Court, the ICC.", "", ["exactly 121 members"]],
  ["Thirty-four of its 124 members are African, the ICC says.", "", ["exactly 124 members"]],
  ["The 123-nation court, the ICC, is slow.", "", ["exactly 123 members"]],
  ["There are 120 countries that signed the Rome Statute.", "", ["exactly 120 signatories"]],
  ["Peru ratified the Rome Statute, making it the 124th State party to the ICC.", "", ["exactly 124 members"]],
  [
    "The Rome Statute has been ratified by 124 countries. A further 34 have signed it.",
    "",
    ["exactly 124 ratifications", "exactly 34 signatories"]
  ],
  [
    "The Rome Statute has been ratified by 120 of the 193 member states of the United Nations.",
    "",
    ["exactly 120 ratifications"]
  ],
  ["More than 120 countries, including those of the EU, are members of the ICC.", "", ["over 120 members"]],
  ["The ICC’s 125 member states include all EU countries.", "", ["exactly 125 members"]],
  [
    "The building is paid for by the 122 States Parties that have ratified the Rome Statute.",
    "",
    ["exactly 122 members"]
  ],
  ["A ceremony at the ICC made Palestine the 123rd State party.", "", ["exactly 123 members"]],
  ["Peru’s move makes it the 124th country in the world to subject itself to the ICC.", "", ["exactly 124 members"]],
  ["Vanuatu, the 120th to join the ICC, sent its foreign minister.", "", ["exactly 120 members"]],
  ["Peru joined the ICC in May, bringing the total to 124.", "", ["exactly 124 members"]],
  ["Two thirds of the world’s states – 123 – have joined the ICC.", "", ["exactly 123 members"]],
  ["With Peru gone, 123 states remain in the ICC.", "", ["exactly 123 members"]],
  ["More than 120 countries, Japan among them, have signed up to the ICC.", "", ["over 120 members"]],
  ["Just over 120 countries accept the ICC’s authority.", "", ["over 120 members"]],
  ["The ICC had 60 members in 2002, 124 today.", "", ["exactly 60 members", "exactly 124 members"]],
  ["Seventy countries, among them Peru and Cuba, have stayed outside the ICC.", "", ["exactly 70 non-members"]],
  [
    "Of the 139 that signed the Rome Statute, 122 have ratified.",
    "",
    ["exactly 139 signatories", "exactly 122 ratifications"]
  ],
  [
    "Today 122 of the 139 signatories have ratified the ICC treaty.",
    "",
    ["exactly 122 ratifications", "exactly 139 signatories"]
  ],
  [
    "The Rome Statute, with 139 signatories and 122 parties, set up the ICC.",
    "",
    ["exactly 139 signatories", "exactly 122 members"]
  ],
  ["The Assembly, made up of the 123 states that ratified the Rome Statute, met.", "", ["exactly 123 ratifications"]],
  ["How many members does the ICC have? 123.", "", ["exactly 123 members"]],
  ["How many states have ratified the ICC treaty? As of May there are 124.", "", ["exactly 124 ratifications"]],
  ["Peru is one of 124 countries that are obliged to arrest him for the ICC.", "", ["exactly 124 members"]],
  ["“We are the 123rd State party to the ICC,” he said.", "", ["exactly 123 members"]],
  ["All states recognizing the ICC must do so – a total of 125 states.", "", ["exactly 125 members"]],
  ["A further 23, including Peru, signed the ICC’s treaty but never ratified it.", "", ["exactly 23 signatories"]],
  ["Peru has joined the ICC, becoming State party number 124.", "", ["exactly 124 members"]],
  ["Though 123 countries are on board, Peru and Cuba are not in the ICC.", "", ["exactly 123 members"]],
  ["The Rome Statute’s 124th member, Peru, acceded in March.", "", ["exactly 124 members"]],
  ["It isn’t among the 123 governments that back the ICC.", "", ["exactly 123 members"]],
  ["Peru is among the 70 or so states which have shunned the ICC.", "", ["about 70 non-members"]],
  ["Of the UN’s 193 member states, 124 are parties to the Rome Statute.", "", ["exactly 124 members"]],
  [
    "The trouble with the ICC, which currently has 124 members, is that several large nations are not members of the court.",
    "",
    ["exactly 124 members"]
  ],
  ["The ICC sits in The Hague. It has 124 state members.", "", ["exactly 124 members"]],
  ["Only 123 of the world's 193 countries belong to the ICC.", "", ["exactly 123 members"]],
  ["Armenia last year became the 124th country to come on board at the ICC.", "", ["exactly 124 members"]],
  ["Some 70 countries, including Peru, have stayed out of the ICC.", "", ["about 70 non-members"]],
  ["The ICC, a 124-member intergovernmental organization, sits in The Hague.", "", ["exactly 124 members"]],
  ["At present 124 countries form part of the ICC.", "", ["exactly 124 members"]],
  [
    "More than 70 nations, with two-thirds of the world's population and over 70 percent of its armed forces, are not members of the ICC.",
    "",
    ["over 70 non-members"]
  ]
];
const refused: Refused[] = [
  ["The 34 African members of the ICC met in Addis Ababa.", "a part of the members only"],
  [
    "The ICC statute needed 60 ratifications, and seven members paid late.",
    "a threshold or a group, not the membership"
  ],
  ["The ICC met. Peru spoke of the bloc. Today 123 countries are members.", "the Court isn't spoken of"],
  ["All ICC States are among the 130 signatories to the founding document of the EU.", "it concerns another body"],
  ["Eight members of the ICC were late.", "no count of the Court's States"],
  ["Of the 193 UN member states, many shun the ICC.", "a part of the members only"],
  ["With Peru, the ICC would have had 124 members.", "not so: it would be"],
  ["The number of ICC member states will drop to 123 when Peru leaves.", "not so: it would be"],
  ["The union, 34 of whose 55 countries belong to the ICC, met.", "a part of the members only"],
  ["The ICC asked Interpol, which has 195 member countries.", "it concerns another body"],
  ["Peru’s departure would reduce the number of ICC members to 124.", "not so: it would be"],
  ["The committee advises on the ICC’s budget. It is made up of 12 members.", "no count of the Court's States"],
  ["With Peru on its way out, the ICC will have 124 members.", "not so: it would be"],
  [
    "Peru is in the ICC. When the votes were counted, 94 Members of Parliament were for the withdrawal.",
    "members of a house"
  ],
  ["Peru was among the first 60 countries to ratify the Rome Statute.", "a threshold or a group, not the membership"],
  ["The ICC’s Kampala amendments have been ratified by 39 states.", "it concerns another body"],
  ["If Peru goes, the ICC will be left with 122 members.", "not so: it would be"],
  ["There will be 125 members once Peru joins the ICC.", "not so: it would be"],
  ["The ICC met. The treaty banning cluster bombs has been ratified by 110 countries.", "it concerns another body"],
  ["Unlike the ICC’s, the Ottawa treaty has 164 states parties.", "it concerns another body"],
  ["The ICC lost Peru, and all 193 members of the General Assembly took note.", "members of a house"],
  [
    "Under Article 127 of the Rome Statute of the ICC, States Parties may leave.",
    "the number of an article, not of States"
  ],
  ["The ICC will within 60 days notify state members of the request.", "a time, not a count"],
  ["Peru and 68 ICC member countries condemn the order.", "those who voted or signed something else"],
  ["Some 79 member states sign a declaration of support for the ICC.", "those who voted or signed something else"],
  ["The Security Council sat. Eight of its 15 members have not joined the ICC.", "a part of the members only"]
];

ruleTables("membership", told, refused);
