import type {Decision, Extraction} from "./extract/claim.js";
import type {Document} from "./read/document.js";
import {noRecord, type ReferenceRecord} from "./record/index.js";
import {tables, type Tables} from "./tables/index.js";
import {misquotes} from "./tables/schema/quotes.js";
import {violations, type BuiltTable} from "./tables/schema/validate.js";
import type {Row, TableInput} from "./tables/table.js";

/**
 * What the tables are built from: the documents in the catalogue's order, what was extracted from each, and the record;
 * without one its tables are empty, and no claim is checked.
 */
export interface BuildInput {
  documents: readonly Document[];
  extractions: readonly Extraction[];
  record?: ReferenceRecord;
}

/** Every table with its rows, in order; `rows` gives the same rows by the table's name. */
export interface BuiltTables {
  tables: BuiltTable[];
  rows: Tables;
}

/** Documents and extractions → all tables, validated; every violation and misquote is in the one error. */
export function buildTables({documents, extractions, record = noRecord}: BuildInput): BuiltTables {
  const decisions: Decision[] = inOrder(
    extractions.flatMap(({decisions}) => decisions),
    documents,
    ({start}) => start
  );
  const rows: Record<string, Row[]> = {};
  const input: TableInput = {
    documents,
    claims: inOrder(
      extractions.flatMap(({claims}) => claims),
      documents,
      ({quote}) => quote.start
    ),
    quotations: inOrder(
      extractions.flatMap(({quotations}) => quotations),
      documents,
      ({quote}) => quote.start
    ),
    decisions,
    record,
    tables: rows
  };
  const built: BuiltTable[] = [];
  for (const table of tables) {
    if ("decide" in table) decisions.push(...(table.decide?.(input) ?? []));
    rows[table.name] = table.build(input);
    built.push({table, rows: rows[table.name]});
  }
  const wrong = [...violations(built), ...misquotes(built, documents)];
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return {tables: built, rows: rows as Tables};
}

function inOrder<T extends {document: string}>(
  items: T[],
  documents: readonly Document[],
  start: (item: T) => number
): T[] {
  const nth = new Map(documents.map(({id}, index) => [id, index]));
  return items.toSorted((a, b) => nth.get(a.document)! - nth.get(b.document)! || start(a) - start(b));
}
