import {parseAddress, type Address} from "../address.js";
import {rowOf, type Cell} from "../cells.js";
import type {Finding} from "../finding.js";
import type {Passage} from "../page/passage.js";
import {resolveCell, rowsWhere} from "../resolve.js";
import {checkCell} from "./checkCell.js";
import {checkCount} from "./checkCount.js";
import {checkQuote} from "./checkQuote.js";
import {checkUnconfirmed} from "./checkUnconfirmed.js";
import type {Checked, Context} from "./context.js";
import {isNumber, numbersIn} from "./numbersIn.js";

type Problem = Pick<Finding, "kind" | "message" | "fits">;
type Place = {href: string; start: number; end: number; image: boolean};

/** What a link or image of one of the schemes comes to; null for any other link. */
export function checkLink(
  passage: Passage,
  {href, start, end, image}: Place,
  context: Context
): Checked | {binding: null; findings: Finding[]} | null {
  const {line, column} = passage.place(start);
  const words = passage.text.slice(start, end);
  const fail = ({kind, message, fits}: Problem): Finding => ({file: context.file, line, column, kind, message, fits});
  let address: Address | null;
  try {
    address = parseAddress(href);
  } catch (error) {
    const {message, ...problem} = problemOf(error);
    return {binding: null, findings: [fail({...problem, message: message + columnsFor(href, context)})]};
  }
  if (address === null) return null;
  let cells: Cell[] = [];
  let problem: Problem | null = null;
  try {
    ({cells, problem} = checkAddress(words, address, image, context));
  } catch (error) {
    problem = problemOf(error);
  }
  const numbers = address.scheme === "source" || image ? 0 : numbersIn(words, context.names).length;
  const binding = {line, column, words, href, address, cells, numbers, passage, start, end};
  problem ??= checkUnconfirmed(binding, context);
  return {binding, findings: problem ? [fail(problem)] : []};
}

function checkAddress(
  words: string,
  address: Address,
  image: boolean,
  context: Context
): {cells: Cell[]; problem: Problem | null} {
  const embedded = address.scheme === "chart" || address.scheme === "table" || address.scheme === "list";
  if (embedded !== image) {
    const way = image
      ? `write [words](${address.scheme}:…)`
      : `write ![caption](${address.scheme}:…) in a paragraph of its own`;
    return {
      cells: [],
      problem: {
        kind: "invalid",
        message: `${address.scheme}: doesn't stand in ${image ? "an image" : "a link"}; ${way}`,
        fits: []
      }
    };
  }
  switch (address.scheme) {
    case "cell":
      return checkCell(words, address, context);
    case "count":
      return checkCount(words, address, context);
    case "quote": {
      const {cells, problem} = checkQuote(words, address, context);
      return {cells, problem: problem ?? numberOutside(words, context)};
    }
    case "source":
      return {
        cells: [],
        problem: context.tables.documents?.some(({key}) => key === address.document)
          ? null
          : unknownDocument(address.document, context)
      };
    case "table": {
      const rows = rowsWhere(address.table, address.where, context);
      for (const column of address.columns) resolveCell({table: address.table, key: "*", column}, context);
      return {
        cells: [],
        problem: rows.length > 0 ? null : {kind: "invalid", message: `table:${address.table} has no such row`, fits: []}
      };
    }
    default:
      return {cells: [], problem: null};
  }
}

// An address without its column is the commonest slip.
function columnsFor(href: string, {tables}: Context): string {
  const [, table, key] = /^cell:([^/+]+)\/([^/+]+)$/.exec(href) ?? [];
  const row = table && Object.hasOwn(tables, table) ? rowOf(tables, table, key) : undefined;
  if (!row) return "";
  const columns = Object.keys(row).filter((column) => !/^(?:key|document|short|collection|quote_.*)$/.test(column));
  return `; its columns: ${columns.join(", ")}`;
}

function numberOutside(words: string, {names}: Context): Problem | null {
  const outside = words.replace(/“[^”]*”|"[^"]*"|«[^»]*»|‘[^‘]*’/g, (quoted) => "\uFFFC".repeat(quoted.length));
  const [value] = numbersIn(outside, names).filter(isNumber);
  return value
    ? {
        kind: "unbound",
        message: `"${value.words}" stands outside the quotation marks; bind it in a link of its own`,
        fits: []
      }
    : null;
}

function unknownDocument(document: string, {tables}: Context): Problem {
  return {
    kind: "unknown",
    message: `unknown document: ${document}; one of ${(tables.documents ?? []).map(({key}) => key).join(", ")}`,
    fits: []
  };
}

function problemOf(error: unknown): Problem {
  const {message} = error as Error;
  const [, kind = "invalid"] = /^(unknown|invalid) /.exec(message) ?? [];
  return {kind: kind as "unknown" | "invalid", message: message.replace(/^(?:unknown|invalid) /, ""), fits: []};
}
