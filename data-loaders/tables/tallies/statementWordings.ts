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
          value: wordingsOf(rows.map((row) => row.quote_text)).length,
          qualifier: "exactly" as const,
          formula: `the number of different words, case, punctuation and shorter cuts aside, of the quotations whose statement is ${statement}`,
          inputs: rows.map((row) => `quotations/${row.key}/quote_text`)
        }
      ];
    });

/** The different wordings; a quotation that is a part of a longer one is no wording of its own. */
function wordingsOf(quotes: string[]): string[] {
  const wordings = [...new Set(quotes.map(wordsOf))];
  return wordings.filter((words) => !wordings.some((other) => other !== words && other.includes(words)));
}

function wordsOf(quote: string): string {
  return ` ${
    quote
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;
}
