import {distinct, type Tally} from "./tally.js";

const table = "cost-per-verdict";

/** How many documents set a sum spent against a count of verdicts: all, in their own voice, and by speaker. */
export const costStatements: Tally = (tables) => {
  const rows = tables[table];
  const speakers = [...new Set(rows.map((row) => row.speaker_key).filter((speaker) => speaker !== ""))].toSorted();
  return [
    ...distinct(table, rows, "document", {
      key: "cost-statement.documents",
      name: "Documents that set a sum spent against a count of verdicts",
      formula: "the number of different documents in cost-per-verdict"
    }),
    ...distinct(
      table,
      rows.filter((row) => row.voice === "own"),
      "document",
      {
        key: "cost-statement.own-voice",
        name: "Documents that do so in their own voice",
        formula: "the number of different documents in cost-per-verdict whose voice is own"
      }
    ),
    ...speakers.flatMap((speaker) =>
      distinct(
        table,
        rows.filter((row) => row.speaker_key === speaker),
        "document",
        {
          key: `cost-statement.speakers.${speaker}`,
          name: `Documents that give the statement as that of ${speaker}`,
          formula: `the number of different documents in cost-per-verdict whose speaker_key is ${speaker}`
        }
      )
    )
  ];
};
