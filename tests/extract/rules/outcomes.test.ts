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
  ["Seventeen years later, the ICC notched its fourth conviction.", "", ["exactly 4 convictions conviction"]]
];
const refused: Refused[] = [
  [
    "At the Yugoslavia tribunal, so far, ten people were convicted and four acquitted, the ICC noted.",
    "not the Court's outcome"
  ],
  ["The third trial at the ICC has opened.", "an ordinal tells one, not a count"],
  ["The ICC opened in 2002 and is expected to hear three trials.", "not done"],
  ["The ICC is slow. The tribunal for Yugoslavia convicted 90 people.", "not the Court's outcome"],
  ["The ICC has dropped a dozen cases.", "not an outcome"]
];

ruleTables("outcomes", told, refused);
