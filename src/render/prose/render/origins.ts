import type {Cell, TableRow, TableRows} from "../cells.js";
import type {Binding} from "../check/context.js";
import {quotedIn} from "../quoteCheck.js";
import {recordWords} from "./recordWords.js";
import {withoutMarks} from "./withoutMarks.js";

/** Words of a document that a bound phrase leads back to; `key` is the claim's, "" for words that no claim carries. */
export interface Origin {
  key: string;
  document: string;
  publisher: string;
  published: string;
  voice: string;
  speaker: string;
  quote: string;
}

/** Where a phrase comes from; `workedOut` says how, where the number is ours and the documents hold but its parts. */
export interface Origins {
  origins: Origin[];
  workedOut: string;
  /** Where a fact of the record comes from, and how sure it is. */
  record: string[];
}

/** The words of documents behind a binding, each claim once, in the order of its cells. */
export function originsOf({address, cells, words}: Binding, tables: TableRows): Origins {
  if (address.scheme === "quote")
    return {origins: [quoteOrigin(words, address.document, cells, tables)], workedOut: "", record: []};
  const keys = cells.flatMap((cell) => claimKeys(cell, tables));
  const claims = new Map((tables.claims ?? []).map((claim) => [String(claim.key), claim]));
  const rows = [...new Set(keys)].map((key) => claims.get(key)).filter((row) => row !== undefined);
  const record = new Set(cells.map((cell) => recordWords(cell, tables)).filter((words) => words !== ""));
  return {
    origins: rows.map((row) => originOf(row, tables)),
    workedOut: workedOutOf(address, cells),
    record: [...record]
  };
}

/** The claims that a cell was made of: its row's, the one that its column names, or those of a tally's inputs. */
export function claimKeys({table, key, column, row}: Cell, tables: TableRows): string[] {
  const named = row[`${column}_claim`];
  if (typeof named === "string") return [named];
  if (Array.isArray(row.inputs)) return row.inputs.flatMap((input) => inputKeys(String(input), tables));
  if (Array.isArray(row.claims)) return row.claims.map(String);
  const parts = Object.entries(row).filter(([name]) => name.endsWith("_claim"));
  if (parts.length > 0) return parts.map(([, claim]) => String(claim));
  return table === "documents" ? [] : [key];
}

function inputKeys(input: string, tables: TableRows): string[] {
  const [table, key, column] = input.split("/");
  const row = (tables[table] ?? []).find((row) => row.key === key);
  // A point that several documents make rests on no one's words alone.
  return row && table !== "tallies" && table !== "agreement" ? claimKeys({table, key, column, row}, tables) : [];
}

function workedOutOf(address: Binding["address"], cells: readonly Cell[]): string {
  if (address.scheme === "count") {
    const where = address.where.map(([column, value]) => `${column} is ${value}`).join(" and ");
    return `the number of rows of ${address.table}${where && ` whose ${where}`}`;
  }
  for (const {row, column} of cells) {
    if (typeof row.formula === "string" && column === "value") return row.formula;
    if (row.worked_out === true && column.startsWith("per_"))
      return "the sum divided by the count; no document makes the division";
  }
  return "";
}

function originOf(row: TableRow, tables: TableRows): Origin {
  const document = (tables.documents ?? []).find(({key}) => key === row.document);
  return {
    key: String(row.key),
    document: String(row.document),
    publisher: String(document?.publisher ?? row.document),
    published: String(document?.published ?? ""),
    voice: String(row.voice ?? "quoted"),
    speaker: String(row.speaker ?? ""),
    quote: withoutMarks(String(row.quote_text ?? ""))
  };
}

// A claim has its words in Sources; else the words are the page's, and a quotation knows whose they are.
function quoteOrigin(words: string, document: string, cells: readonly Cell[], tables: TableRows): Origin {
  const claim = cells.find(({table}) => table === "claims");
  if (claim) return originOf(claim.row, tables);
  const quoted = quotedIn(words)[0]?.words ?? "";
  const row = cells[0]?.row ?? {document, voice: "own"};
  return {...originOf(row, tables), key: "", quote: quoted};
}

/** The address in Sources of a binding's first words; the document's, or the tables, where no claim carries them. */
export function sourceAddress(binding: Binding, {origins}: Origins): string {
  const [first] = origins;
  if (first) return `/sources#${first.key || first.document}`;
  const [cell] = binding.cells;
  if (cell?.table === "documents") return `/sources#${cell.key}`;
  return cell ? `/tables#${cell.table}` : "/sources";
}
