import {dsvFormat} from "d3-dsv";
import type {Kind} from "../../extract/claim.js";
import {cellsOfCorrection, cellsOfEvery, cellsOfKind, kindCell, type Cell} from "./cells.js";

/** The name of the file, as errors give it. */
export const file = "corrections.csv";

const quoteColumns = ["quote_exact", "quote_text", "quote_start", "quote_end"] as const;
const ofKinds = [
  "country",
  "country_words",
  "scope",
  "step",
  "date",
  "standing",
  "since",
  "count",
  "measure",
  "amount",
  "currency",
  "period",
  "counted",
  "words",
  "actor",
  "what",
  "event"
];

/** The columns of corrections.csv: those of claims.csv, then what is done, why, by whom and on which day. */
export const columns: readonly string[] = [
  "key",
  "document",
  "kind",
  ...ofKinds,
  ...Object.keys(cellsOfEvery),
  "rule",
  "sentence",
  ...quoteColumns,
  "action",
  "reason",
  "by",
  "on"
];

/** A row of corrections.csv, its number in a spreadsheet and its line; every cell is there, "" when empty. */
export interface Correction {
  row: number;
  line: number;
  cells: Record<string, string>;
}

/** Text of corrections.csv, as a spreadsheet may have saved it → its rows, and all that is wrong in their cells. */
export function parse(text: string): {corrections: Correction[]; errors: string[]} {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const [header = [], ...rows] = dsvFormat(delimiterOf(plain)).parseRows(plain);
  const names = header.map((name) => name.trim());
  const errors = wrongHeader(names);
  if (errors.length > 0) return {corrections: [], errors};
  const corrections: Correction[] = [];
  let line = 2 + newlines(header);
  for (const [n, row] of rows.entries()) {
    const cells = row.map(unguarded);
    if (cells.some((cell) => cell !== "")) {
      if (cells.slice(names.length).some((cell) => cell !== ""))
        errors.push(
          `invalid row: ${cells.length} cells for ${names.length} columns (${file}:${line}); put cells with commas in quotation marks`
        );
      else {
        const correction = {
          row: n + 2,
          line,
          cells: Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ""]))
        };
        corrections.push(correction);
        errors.push(...wrongCells(correction));
      }
    }
    line += 1 + newlines(row);
  }
  return {corrections, errors};
}

/** One line of the error: what is wrong in a cell, where, and the way out. */
export function wrong({row, line, cells}: Correction, column: string, what: string, wayOut: string): string {
  const place = `${file}:${line}:${column}${row === line ? "" : `, row ${row} of a spreadsheet`}`;
  return `${what}: ${cells[column] ? JSON.stringify(cells[column]) : "(empty)"} (${place}); ${wayOut}`;
}

/** What separates the cells of a file: the one of comma, semicolon and tab that its header has most of. */
export function delimiterOf(text: string): string {
  const [header] = text.split("\n", 1);
  return [",", ";", "\t"].toSorted((a, b) => header.split(b).length - header.split(a).length)[0];
}

function newlines(row: string[]): number {
  return row.join("").split("\n").length - 1;
}

/** The cell without the blanks round it and without the apostrophe that guards a spreadsheet from formulas. */
function unguarded(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t])/, "");
}

function wrongHeader(names: string[]): string[] {
  const listed = "the columns are those of claims.csv and action, reason, by, on";
  return [
    ...names.flatMap((name, n) => {
      if (name === "" && n >= columns.length) return [];
      if (!columns.includes(name)) return [`unknown column: ${name || "(empty)"} (${file}:1); ${listed}`];
      return names.indexOf(name) < n ? [`duplicate column: ${name} (${file}:1); keep one`] : [];
    }),
    ...columns.filter((name) => !names.includes(name)).map((name) => `missing column: ${name} (${file}:1); ${listed}`)
  ];
}

function wrongCells(correction: Correction): string[] {
  const {cells} = correction;
  const errors = wrongIn(correction, cellsOfCorrection);
  if (!cells.quote_exact) errors.push(wrong(correction, "quote_exact", "missing quote", "copy it from claims.csv"));
  if (cells.action !== "add" && cells.action !== "change") return errors;
  if (!kindCell.holds(cells.kind)) return [...errors, ...wrongIn(correction, {kind: kindCell})];
  const own = cellsOfKind[cells.kind as Kind];
  errors.push(...wrongIn(correction, {...own, ...cellsOfEvery}));
  for (const column of ofKinds.filter((column) => cells[column] !== "" && !(column in own)))
    errors.push(
      wrong(correction, column, "unknown value", `a claim of the kind ${cells.kind} has no ${column}: empty it`)
    );
  for (const name of cells.inferred.split(";").filter((name) => name !== "" && !(name in own)))
    errors.push(wrong(correction, "inferred", "unknown column", `${name} is none of ${Object.keys(own).join(", ")}`));
  for (const column of ["speaker", "speaker_key"].filter((column) => cells.voice === "own" && cells[column] !== ""))
    errors.push(wrong(correction, column, "invalid speaker", "the document's own voice has none: empty it"));
  return errors;
}

function wrongIn(correction: Correction, expected: Record<string, Cell>): string[] {
  return Object.entries(expected).flatMap(([column, {thing, holds, wayOut}]) => {
    const cell = correction.cells[column];
    return holds(cell) ? [] : [wrong(correction, column, `${cell ? "invalid" : "missing"} ${thing}`, wayOut)];
  });
}
