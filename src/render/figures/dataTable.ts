import type {DrawnRow} from "../../charts/chart.js";
import {voiceWords} from "../../charts/voiceWords.js";
import {escapeHtml} from "../escapeHtml.js";

/**
 * What a figure draws, as a table: its own columns, then who says it; each quote links to its place in Sources, and a
 * row of the record, which says where it comes from, to its table.
 */
export function dataTable(rows: readonly DrawnRow[], {title, up}: {title: string; up: string}): string {
  if (rows.length === 0) return "<p>No rows.</p>";
  const columns = [...new Set(rows.flatMap(({values}) => Object.keys(values)))];
  const head = [
    "Document",
    ...columns,
    "Voice",
    rows.some(({record}) => record !== undefined) ? "Quote or source" : "Quote"
  ].map((name) => `<th scope="col">${escapeHtml(name[0].toUpperCase() + name.slice(1))}</th>`);
  const body = rows.map(
    (row) =>
      `<tr data-cell="${escapeHtml(row.cell)}"><th scope="row">${escapeHtml(row.record === undefined ? row.documents.join(", ") : "The record")}</th>` +
      columns.map((column) => `<td>${escapeHtml(String(row.values[column] ?? ""))}</td>`).join("") +
      `<td>${escapeHtml(row.voice === "" ? "" : voiceWords(row))}</td>` +
      `<td><a href="${up}${placeOf(row)}" rel="external">${escapeHtml(row.record ?? `“${row.quote}”`)}</a></td></tr>`
  );
  return (
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(`Data: ${title}`)}"><table>\n` +
    `<thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody></table></div>`
  );
}

function placeOf({cell, claim, record}: DrawnRow): string {
  if (record !== undefined) return `tables#${escapeHtml(cell.split("/")[0])}`;
  return `sources${claim && `#${escapeHtml(claim)}`}`;
}
