import type {Tally} from "./tally.js";

/** The lowest and the highest count of members, each with its qualifier; other measures aren't compared. */
export const memberRange: Tally = ({membership}) => {
  const rows = membership.filter((row) => row.measure === "members").toSorted((a, b) => a.count - b.count);
  const inputs = rows.map((row) => `membership/${row.key}/count`);
  return [
    {key: "members.lowest", name: "Lowest count of members", row: rows.at(0), formula: "the smallest count of members"},
    {
      key: "members.highest",
      name: "Highest count of members",
      row: rows.at(-1),
      formula: "the largest count of members"
    }
  ].flatMap(({row, ...tally}) => (row ? [{...tally, value: row.count, qualifier: row.qualifier, inputs}] : []));
};
