import {ruleTables, type Refused, type Told} from "./table.js";

const told: Told[] = [
  ["The ICC has secured only three convictions.", "", ["exactly 3 convictions convictions"]],
  ["In 12 years the ICC has delivered just two verdicts.", "2014", ["exactly 2 verdicts verdicts 2002/2014"]],
  ["The ICC has convicted nine people since it opened.", "", ["exactly 9 convictions convicted"]],
  ["Four people have been acquitted by the ICC so far.", "", ["exactly 4 acquittals acquitted"]],
  ["The ICC has completed fewer than ten trials.", "", ["under 10 trials trials"]],
  [
    "The ICC has handed down four judgments and six sentences.",
    "",
    ["exactly 4 judgments judgments", "exactly 6 sentences sentences"]
  ],
  ["The ICC has secured three core-crime convictions so far.", "", ["exactly 3 convictions convictions"]],
  [
    "At the ICC so far, ten people were convicted and four acquitted.",
    "",
    ["exactly 10 convictions convicted", "exactly 4 acquittals acquitted"]
  ],
  ["In all, the ICC charged 39 people.", "", ["exactly 39 accused charged"]],
  ["He is only the third person to be convicted by the ICC.", "", ["exactly 3 convictions convicted"]],
  ["His conviction is only the second in the ICC’s history.", "", ["exactly 2 convictions conviction"]],
  ["The number of convictions by the ICC stands at 2.", "", ["exactly 2 convictions convictions"]],
  ["The ICC has a docket of 21 cases from nine situations.", "", ["exactly 21 cases cases"]],
  [
    "Of its cases, the ICC says, ten ended in convictions and four in acquittals.",
    "",
    ["exactly 10 convictions convictions", "exactly 4 acquittals acquittals"]
  ],
  ["The ICC has found only four people guilty.", "", ["exactly 4 convictions found"]],
  [
    "The ICC has started just three trials and convicted only one person.",
    "",
    ["exactly 3 trials trials", "exactly 1 convictions convicted"]
  ],
  ["It was the longest of the four sentences the ICC has handed down.", "", ["exactly 4 sentences sentences"]],
  ["Rudolf Elphberg was the second person convicted by the ICC.", "", ["exactly 2 convictions convicted"]],
  ["Elphberg’s was the ICC’s third conviction.", "", ["exactly 3 convictions conviction"]],
  ["The ICC’s investigations have cost millions and led to one conviction.", "", ["exactly 1 convictions conviction"]],
  ["The ICC has taken on 32 cases of war crimes and genocide since 2002.", "", ["exactly 32 cases cases"]],
  ["Seventeen years later, the ICC notched its fourth conviction.", "", ["exactly 4 convictions conviction"]],
  [
    "The ICC has delivered just two verdicts: a conviction and an acquittal.",
    "",
    ["exactly 2 verdicts verdicts", "exactly 1 convictions conviction", "exactly 1 acquittals acquittal"]
  ],
  ["The ICC’s only conviction so far is that of Elphberg.", "", ["exactly 1 convictions conviction"]],
  [
    "One conviction, one acquittal: that is the ICC’s record.",
    "",
    ["exactly 1 convictions conviction", "exactly 1 acquittals acquittal"]
  ],
  ["All four of the people whom the ICC has convicted are Ruritanians.", "", ["exactly 4 convictions convicted"]],
  ["Of the 45 people indicted so far by the ICC, all are Ruritanians.", "", ["exactly 45 accused indicted"]],
  ["None of the 44 people charged by the ICC is a woman.", "", ["exactly 44 accused charged"]],
  ["The ICC’s 44 indictees are all Ruritanians.", "", ["exactly 44 accused indictees"]],
  ["Four men – all of them Ruritanians – have been convicted by the ICC.", "", ["exactly 4 convictions convicted"]],
  ["In two decades the ICC has put five people behind bars.", "", ["exactly 5 convictions put"]],
  ["The verdict is only the third in the ICC’s history.", "", ["exactly 3 verdicts verdict"]],
  ["Elphberg is the third man whom the ICC has convicted.", "", ["exactly 3 convictions convicted"]],
  [
    "It is the second time in ten years that the ICC has acquitted a suspect.",
    "2012-05",
    ["exactly 2 acquittals acquitted 2002/2012"]
  ],
  ["He is the first person convicted by the ICC.", "2012-03-14", ["exactly 1 convictions convicted"]],
  ["The ICC handed down its first sentence on Tuesday.", "2012-07-10", ["exactly 1 sentences sentence"]],
  [
    "The ICC has tried a few people. It has convicted three of them. Another four were acquitted.",
    "",
    ["exactly 3 convictions convicted", "exactly 4 acquittals acquitted"]
  ],
  ["How many people has the ICC convicted? Five.", "", ["exactly 5 convictions convicted"]],
  ["Only two of the ICC’s cases have ended in a conviction.", "", ["exactly 2 convictions conviction"]],
  [
    "The ICC has handed down six judgments, four of them convictions.",
    "",
    ["exactly 6 judgments judgments", "exactly 4 convictions convictions"]
  ],
  ["The tribunal for Yugoslavia has convicted 90 people, the ICC four.", "", ["exactly 4 convictions convicted"]],
  ["Only Ruritanians stand accused in the six cases that are ongoing at the ICC.", "", ["exactly 6 cases cases"]],
  [
    "The ruling brings to four the number of people the ICC has found guilty.",
    "",
    ["exactly 4 convictions found guilty"]
  ],
  ["Tuesday’s verdict takes the number of the ICC’s convictions to four.", "", ["exactly 4 convictions convictions"]],
  ["Of the 45 people indicted, all say the ICC is biased.", "", ["exactly 45 accused indicted"]],
  ["The ICC publicly indicted 67 people.", "", ["exactly 67 accused indicted"]],
  ["Four convictions, two billion dollars: is the ICC worth it?", "", ["exactly 4 convictions convictions"]],
  ["Of the 33 cases initiated by the ICC since 2002, most concern Africa.", "", ["exactly 33 cases cases"]],
  ["The ICC has only five core crimes convictions to its name.", "", ["exactly 5 convictions convictions"]],
  ["To date, the ICC has convicted and sentenced six men.", "", ["exactly 6 convictions convicted"]],
  [
    "The ICC has convicted 10 people and has two cases in Peru and three trials in Chad.",
    "",
    ["exactly 10 convictions convicted"]
  ]
];
const refused: Refused[] = [
  [
    "At the Yugoslavia tribunal, so far, ten people were convicted and four acquitted, the ICC noted.",
    "not the Court's outcome"
  ],
  ["The third trial at the ICC has opened.", "an ordinal tells one, not a count"],
  ["The ICC opened in 2002 and is expected to hear three trials.", "not done"],
  ["The ICC is slow. The tribunal for Yugoslavia convicted 90 people.", "not the Court's outcome"],
  ["The ICC has dropped a dozen cases.", "not an outcome"],
  ["In 2012 the ICC handed down its first sentence.", "the first of perhaps many"],
  ["Elphberg is the first man convicted by the ICC of burning a shrine.", "an ordinal tells one, not a count"],
  ["The ICC has not secured a single conviction for that.", "not done"],
  ["The ICC looked on as a Peruvian court convicted 12 men.", "not the Court's outcome"],
  ["It would be only the third conviction in the ICC’s history.", "not done"],
  ["At the ICC six people were charged with bribing witnesses.", "some accused of one thing"],
  ["The ICC has four cases in Peru, two cases in Chad and five cases in Mali.", "one country's, not all"],
  ["For the two cases at the ICC, Peru's exit means nothing.", "part of a whole told elsewhere"],
  ["The ICC has opened two cases in Peru, four in Chad.", "one country's, not all"]
];

ruleTables("outcomes", told, refused);
