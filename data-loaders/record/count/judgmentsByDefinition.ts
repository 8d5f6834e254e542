import type {ReferenceRecord} from "../files/index.js";
import type {Judgment} from "../files/judgments.js";
import {definitions, type Definition, type DefinitionKey} from "./definitions.js";
import {unverifiedCells} from "./doubt.js";

/** What one way of counting comes to from a day on; `judgments` are the rows that begin or cease to count that day. */
export interface JudgmentCount {
  key: string;
  definition: DefinitionKey;
  date: string;
  count: number;
  words: string;
  rule: string;
  article_70: boolean;
  judgments: string[];
  unverified: string[];
  unverified_cells: string[];
}

/** A row a definition and day on which its count changes. */
export function judgmentsByDefinition({rows}: ReferenceRecord): JudgmentCount[] {
  const keys = Object.keys(definitions) as DefinitionKey[];
  return keys.flatMap((key) => countsOf(key, definitions[key], rows.judgments));
}

function countsOf(definition: DefinitionKey, by: Definition, judgments: readonly Judgment[]): JudgmentCount[] {
  const counted = judgments
    .filter((row) => by.counts(row) && row[by.from] !== "" && (by.article70 || row.category === "core"))
    .toSorted((a, b) => (a[by.from] < b[by.from] ? -1 : a[by.from] > b[by.from] ? 1 : 0));
  const end = (row: Judgment) => (by.until?.when(row) ? row[by.until.column] : "");
  const dates = new Set(counted.flatMap((row) => [row[by.from], end(row)]).filter((date) => date !== ""));
  let before = 0;
  return [...dates].toSorted().flatMap((date) => {
    const soFar = counted.filter((row) => row[by.from] <= date);
    const count = new Set(soFar.filter((row) => end(row) === "" || end(row) > date).map(by.subject)).size;
    if (count === before) return [];
    before = count;
    const used = soFar.flatMap((row) =>
      [by.from, "category", "outcome", ...(by.uses ?? [])].map((column) => ({table: "judgments", row, column}))
    );
    const doubted = unverifiedCells(used);
    return {
      key: `${definition}.${date}`,
      definition,
      date,
      count,
      words: by.words,
      rule: by.rule,
      article_70: by.article70,
      judgments: counted.filter((row) => row[by.from] === date || end(row) === date).map(({key}) => key),
      unverified: doubted.length > 0 ? ["count"] : [],
      unverified_cells: doubted
    };
  });
}
