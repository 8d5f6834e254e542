import {sourceLine} from "../../../data-loaders/record/sourceLine.js";
import {escapeHtml} from "../escapeHtml.js";
import {parseAddress} from "../prose/address.js";
import {isUnconfirmed} from "../prose/check/checkUnconfirmed.js";
import {rowsWhere} from "../prose/resolve.js";
import {claimKeys} from "../prose/render/origins.js";
import type {Row, Value} from "../readTables.js";
import type {Embed} from "./embed.js";

// Columns whose names say less to a reader than what stands in them.
const names: Record<string, string> = {short: "document", country_name: "country"};

// A table of more rows gets a field to search them.
const searched = 10;

/**
 * `![caption](table:withdrawals?columns=…&where=…)`: rows of a table, each leading to the words that it came from, or
 * saying where the record has it from; a value that nobody could confirm is marked.
 */
export const table: Embed = (address, {tables, caption, collection}) => {
  const parsed = parseAddress(`table:${address}`);
  if (parsed?.scheme !== "table") throw new Error(`invalid address: table:${address}`);
  const rows = rowsWhere(parsed.table, parsed.where, {tables, collection}) as Row[];
  if (rows.length === 0) throw new Error(`missing rows: table:${address}`);
  const columns =
    parsed.columns.length > 0
      ? parsed.columns
      : Object.keys(rows[0]).filter((column) => !/^(?:key|quote_.*|collection|document)$/.test(column));
  for (const column of columns)
    if (!Object.hasOwn(rows[0], column)) throw new Error(`unknown column: ${parsed.table}/*/${column}`);
  const claims = new Set((tables.claims ?? []).map(({key}) => key));
  const head = columns
    .map((column) => {
      const numeric = rows.some((row) => typeof row[column] === "number");
      return `<th scope="col"${numeric ? ` class="number"` : ""}>${escapeHtml(label(column))}</th>`;
    })
    .join("");
  const last = rows.some((row) => claims.has(String(row.key))) ? "words" : "source";
  const lines = rows.map((row) => {
    const [claim] = claimKeys({table: parsed.table, key: String(row.key), column: columns[0], row}, tables).filter(
      (key) => claims.has(key)
    );
    const source = claim ? `<a href="/sources#${escapeHtml(claim)}">source</a>` : recordedIn(row);
    const cells = columns.map((column) => cell(row[column], label(column), isUnconfirmed({column, row}, tables)));
    return `<tr>${cells.join("")}<td data-label="${last}">${source}</td></tr>`;
  });
  return [
    {
      html:
        `<figure class="table-figure">\n${caption && `<figcaption>${escapeHtml(caption)}</figcaption>\n`}` +
        `${rows.length > searched ? `<div class="table-tools"></div>\n` : ""}<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption || parsed.table)}">` +
        `<table><thead><tr>${head}<th scope="col">${last}</th></tr></thead>\n<tbody>${lines.join("\n")}</tbody></table></div>\n</figure>\n`
    }
  ];
};

function recordedIn(row: Row): string {
  if (typeof row.primary !== "string" || typeof row.read_in !== "string") return "";
  return escapeHtml(sourceLine({primary: row.primary, read_in: row.read_in}));
}

function label(column: string): string {
  return names[column] ?? column.replaceAll("_", " ");
}

/** On a phone a row stands as a list, and its cells say their column themselves. */
function cell(value: Value, label: string, unconfirmed: boolean): string {
  const mark = unconfirmed && value !== "" ? " (unconfirmed)" : "";
  const numeric = typeof value === "number";
  const words = numeric ? value.toLocaleString("en-US") : Array.isArray(value) ? value.join("; ") : String(value ?? "");
  return `<td${numeric ? ` class="number"` : ""} data-label="${escapeHtml(label)}">${escapeHtml(words)}${mark}</td>`;
}
