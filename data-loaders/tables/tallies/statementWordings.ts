import type {Tally} from "./tally.js";

/** For each statement that two documents or more quote: how many quote it, and in how many wordings. */
export const statementWordings: Tally = ({quotations}) =>
  [...new Set(quotations.map((row) => row.statement).filter((statement) => statement !== ""))]
    .toSorted()
    .flatMap((statement) => {
      const rows = quotations.filter((row) => row.statement === statement);
      const documents = new Set(rows.map((row) => row.document)).size;
      if (documents < 2) return [];
      return [
        {
          key: `statements.${statement}.documents`,
          name: `Documents that quote ${statement}`,
          value: documents,
          qualifier: "exactly" as const,
          formula: `the number of different documents in quotations whose statement is ${statement}`,
          inputs: rows.map((row) => `quotations/${row.key}/document`)
        },
        {
          key: `statements.${statement}.wordings`,
          name: `Wordings of ${statement}`,
          value: new Set(rows.map((row) => row.wording)).size,
          qualifier: "exactly" as const,
          formula: `the number of different wordings in quotations whose statement is ${statement}`,
          inputs: rows.map((row) => `quotations/${row.key}/wording`)
        }
      ];
    });
