import {csvParseRows} from "d3-dsv";
import {z} from "zod";
import type {RecordFile} from "../files/recordFile.js";

/** A row with its line in the file. */
export interface Line {
  line: number;
  row: Record<string, unknown>;
}

type File = Pick<RecordFile, "file" | "schema">;

/** A CSV's text → its rows, each in the type of its schema; all that is wrong goes to `errors`, a line each. */
export function readRows(text: string, {file, schema}: File, errors: string[]): Line[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\ufeff/, ""));
  const wrong = headerErrors(header, {file, schema});
  if (wrong.length > 0) {
    errors.push(...wrong);
    return [];
  }
  const keys = new Map<string, number>();
  return rows.map((cells, n) => {
    const line = n + 2;
    if (cells.length !== header.length) {
      const at = `(${file}:${line}:${cells[0]})`;
      errors.push(
        `invalid row: ${cells.length} cells for ${header.length} columns ${at}; put cells with commas in quotation marks`
      );
      return {line, row: {}};
    }
    const given = Object.fromEntries(header.map((name, column) => [name, cells[column].trim()]));
    const row = Object.fromEntries(
      Object.entries(schema.shape).map(([name, column]) => [name, valueOf(given[name], column)])
    );
    row.key = publishedKey(given.key);
    errors.push(...cellErrors(row, given, line, {file, schema}));
    const earlier = keys.get(given.key);
    if (earlier)
      errors.push(`duplicate key: ${given.key} (${file}:${line}:key); row ${earlier} has it: name each once`);
    else keys.set(given.key, line);
    return {line, row};
  });
}

function headerErrors(header: readonly string[], {file, schema}: File): string[] {
  const columns = Object.keys(schema.shape);
  const unknown = header
    .filter((name) => !columns.includes(name))
    .map((name) => `unknown column: ${name} (${file}:1:${name}); take it out, or add it to the file's schema`);
  const twice = header
    .filter((name, n) => header.indexOf(name) < n)
    .map((name) => `duplicate column: ${name} (${file}:1:${name}); keep one`);
  const missing = columns
    .filter((name) => !header.includes(name))
    .map((name) => `missing column: ${name} (${file}:1:${name}); put it back, cells may be empty`);
  return [...unknown, ...twice, ...missing];
}

/** The first thing wrong with each cell of the row. */
function cellErrors(row: object, given: Record<string, string>, line: number, {file, schema}: File): string[] {
  const issues = schema.safeParse(row).error?.issues ?? [];
  return issues
    .filter(({path}, n) => issues.findIndex((other) => other.path[0] === path[0]) === n)
    .map(({path, message}) => {
      const column = String(path[0]);
      const kind = given[column] === "" ? "missing" : "invalid";
      return `${kind} cell: ${given[column] || "(empty)"} (${file}:${line}:${column}); ${message}`;
    });
}

/** The record joins the ends of a period by two dots; keys of tables are slugs joined by single ones. */
function publishedKey(key: string): string {
  return key.replace(/^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/, "$1.$2");
}

function valueOf(text: string, column: z.core.$ZodType): unknown {
  if (column instanceof z.ZodArray) return text === "" ? [] : text.split(";").map((item) => item.trim());
  if (column instanceof z.ZodNumber) return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return text;
}
