import {csvParseRows} from "d3-dsv";
import {z} from "zod";
import type {RecordFile} from "../files/recordFile.js";

/** A row with its line in the file. */
export interface Line {
  line: number;
  row: Record<string, unknown>;
}

/** A CSV's text → its rows, each in the type of its schema; all that is wrong goes to `errors`, a line each. */
export function readRows(text: string, {file, schema}: Pick<RecordFile, "file" | "schema">, errors: string[]): Line[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\ufeff/, ""));
  const columns = Object.keys(schema.shape);
  const before = errors.length;
  for (const [n, name] of header.entries()) {
    const at = `(${file}:1:${name})`;
    if (!columns.includes(name))
      errors.push(`unknown column: ${name} ${at}; take it out, or add it to the file's schema`);
    else if (header.indexOf(name) < n) errors.push(`duplicate column: ${name} ${at}; keep one`);
  }
  for (const name of columns) {
    if (!header.includes(name))
      errors.push(`missing column: ${name} (${file}:1:${name}); put it back, cells may be empty`);
  }
  if (errors.length > before) return [];
  const first = new Map<string, number>();
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
    const row: Record<string, unknown> = {};
    for (const name of columns) row[name] = valueOf(given[name], schema.shape[name]);
    row.key = publishedKey(given.key);
    const issues = schema.safeParse(row).error?.issues ?? [];
    const told = new Set<PropertyKey>();
    for (const {path, message} of issues) {
      const column = String(path[0]);
      if (told.has(column)) continue;
      told.add(column);
      const kind = given[column] === "" ? "missing" : "invalid";
      errors.push(`${kind} cell: ${given[column] || "(empty)"} (${file}:${line}:${column}); ${message}`);
    }
    const earlier = first.get(given.key);
    if (earlier)
      errors.push(`duplicate key: ${given.key} (${file}:${line}:key); row ${earlier} has it: name each once`);
    else first.set(given.key, line);
    return {line, row};
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
