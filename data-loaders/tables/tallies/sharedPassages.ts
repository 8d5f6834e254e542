import type {Tally} from "./tally.js";

const table = "shared-wording";

/** How many passages two documents or more share, the words of the longest, and the most documents that hold one. */
export const sharedPassages: Tally = (tables) => {
  const rows = tables[table];
  if (rows.length === 0) return [];
  const inputs = (column: "words" | "documents_count") => rows.map(({key}) => `${table}/${key}/${column}`);
  return [
    {
      key: "shared-wording.passages",
      name: "Passages of eight words or more that two documents or more hold",
      value: rows.length,
      formula: "the number of rows of shared-wording",
      inputs: inputs("words"),
      qualifier: "exactly"
    },
    {
      key: "shared-wording.longest",
      name: "Words of the longest passage that two documents hold",
      value: Math.max(...rows.map(({words}) => words)),
      formula: "the largest words in shared-wording",
      inputs: inputs("words"),
      qualifier: "exactly"
    },
    {
      key: "shared-wording.most-documents",
      name: "The most documents that hold one passage",
      value: Math.max(...rows.map(({documents_count}) => documents_count)),
      formula: "the largest documents_count in shared-wording",
      inputs: inputs("documents_count"),
      qualifier: "exactly"
    }
  ];
};
