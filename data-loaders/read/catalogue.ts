import {csvParseRows} from "d3-dsv";
import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {decode} from "./decode.js";
import type {CatalogueRow, Document} from "./document.js";
import {isDay, isEdtf} from "./edtf.js";
import {readDocument} from "./readDocument.js";

const catalogue = "documents.csv";
const beside = new Set([catalogue, "README.md"]);

/** The columns of documents.csv, in order. */
export const columns = [
  "document",
  "file",
  "sha256",
  "short",
  "publisher",
  "headline",
  "byline",
  "published",
  "published_basis",
  "resolve_from",
  "origin",
  "origin_basis",
  "url",
  "collection",
  "note"
] as const satisfies (keyof CatalogueRow)[];

interface Entry {
  line: number;
  row: CatalogueRow;
}

/**
 * The documents of a folder in the order of its documents.csv. All that is wrong with catalogue and files comes in one
 * error, a line each.
 */
export function readCatalogue(folder: string): Document[] {
  const path = join(folder, catalogue);
  if (!existsSync(path)) throw new Error(`missing catalogue: ${path}; make it with the columns ${columns.join(", ")}`);
  const errors: string[] = [];
  const entries = readRows(decode(readFileSync(path), catalogue), errors);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  checkCells(entries, errors);
  checkUnique(entries, "document", errors);
  checkUnique(entries, "file", errors);
  const present = new Set(readdirSync(folder).filter((file) => !file.startsWith(".") && !beside.has(file)));
  const documents = entries.flatMap((entry) => read(folder, present, entry, errors));
  const listed = new Set(entries.map(({row}) => row.file));
  for (const file of [...present].sort()) {
    if (!listed.has(file)) errors.push(`unknown file: ${file} (${catalogue}); add a row for it or move it away`);
  }
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return documents;
}

function readRows(text: string, errors: string[]): Entry[] {
  const [header, ...rows] = csvParseRows(text.replace(/^\ufeff/, ""));
  for (const [n, name] of header.entries()) {
    const at = `(${catalogue}:1:${name})`;
    if (!(columns as readonly string[]).includes(name)) {
      errors.push(`unknown column: ${name} ${at}; take it out or name it one of ${columns.join(", ")}`);
    } else if (header.indexOf(name) < n) errors.push(`duplicate column: ${name} ${at}; keep one`);
  }
  for (const name of columns) {
    if (!header.includes(name))
      errors.push(`missing column: ${name} (${catalogue}:1:${name}); add it, cells may be empty`);
  }
  const entries: Entry[] = [];
  for (const [n, cells] of rows.entries()) {
    const line = n + 2;
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (cells.length !== header.length) {
      const at = `(${catalogue}:${line}:${cells[0]})`;
      errors.push(
        `invalid row: ${cells.length} cells for ${header.length} columns ${at}; put cells with commas in quotation marks`
      );
    }
    const named = header.map((name, column) => [name, (cells[column] ?? "").trim()]);
    entries.push({line, row: Object.fromEntries(named) as CatalogueRow});
  }
  return entries;
}

const checks: [keyof CatalogueRow, string, (value: string) => boolean, string][] = [
  [
    "document",
    "id",
    (value) => /^[a-z\d]+(?:-[a-z\d]+)*$/.test(value),
    "give small letters, digits and single hyphens"
  ],
  ["file", "file", (value) => /^[^/\\]+$/.test(value), "give the name of a file in this folder"],
  ["short", "name", (value) => value !== "", "give the name that charts print"],
  [
    "published",
    "date",
    (value) => value === "" || isEdtf(value),
    "give it as 2016, 2016-11, 2016-11-16, a/b or 2016-11~"
  ],
  ["resolve_from", "date", (value) => value === "" || isDay(value), "give a full day, as 2016-11-16, or nothing"],
  [
    "url",
    "address",
    (value) => value === "" || /^https?:\/\/[^\s"<>]+$/.test(value),
    "give it from http:// or https:// on"
  ]
];

function checkCells(entries: Entry[], errors: string[]): void {
  for (const {line, row} of entries) {
    for (const [column, thing, holds, wayOut] of checks) {
      if (holds(row[column])) continue;
      const kind = row[column] === "" ? "missing" : "invalid";
      errors.push(`${kind} ${thing}: ${row[column] || "(empty)"} (${catalogue}:${line}:${column}); ${wayOut}`);
    }
  }
}

function checkUnique(entries: Entry[], column: "document" | "file", errors: string[]): void {
  const lines = new Map<string, number>();
  for (const {line, row} of entries) {
    const first = lines.get(row[column]);
    const at = `(${catalogue}:${line}:${column})`;
    if (first === undefined) lines.set(row[column], line);
    else if (row[column]) errors.push(`duplicate ${column}: ${row[column]} ${at}; row ${first} has it: name each once`);
  }
}

function read(folder: string, present: Set<string>, {line, row}: Entry, errors: string[]): Document[] {
  if (!present.has(row.file)) {
    if (row.file)
      errors.push(`missing file: ${row.file} (${catalogue}:${line}:file); add the file or take the row out`);
    return [];
  }
  const bytes = readFileSync(join(folder, row.file));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (row.sha256 !== sha256) {
    const kind = row.sha256 ? "mismatch" : "missing";
    const given = row.sha256 || "(empty)";
    errors.push(
      `${kind} sha256: ${given} (${catalogue}:${line}:sha256); the file's is ${sha256}: restore the file, or put this in if it is right`
    );
  }
  try {
    return [readDocument(bytes, row)];
  } catch (error) {
    errors.push(`${(error as Error).message} (${catalogue}:${line}:file)`);
    return [];
  }
}
