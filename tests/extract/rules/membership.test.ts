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
  ]
];

ruleTables("membership", told, refused);
