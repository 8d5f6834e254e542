import {z} from "zod";
import type {Cell, Row, Table} from "../table.js";
import {columnsOf} from "./describe.js";

// A validator compiled for each schema takes longer to make than these tables take to check without.
z.config({jitless: true});

/** A table with its rows. */
export interface BuiltTable {
  table: Table;
  rows: readonly Row[];
}

/** Everything that breaks a schema, a key or a reference, one line each; none when all is well. */
export function violations(built: readonly BuiltTable[]): string[] {
  const rowsOf = new Map(built.map(({table, rows}) => [table.name, new Map(rows.map((row) => [row.key, row]))]));
  return built.flatMap((one) => [...cellsOf(one), ...duplicatesOf(one), ...danglingOf(one, rowsOf)]);
}

function cellsOf({table, rows}: BuiltTable): string[] {
  return rows.flatMap((row) => {
    const issues = table.schema.safeParse(row).error?.issues ?? [];
    const firstOfColumn = new Map(issues.toReversed().map((issue) => [issue.path[0], issue]));
    return [...firstOfColumn.values()].toReversed().flatMap((issue) => linesOf(table, row, issue));
  });
}

function linesOf({name}: Table, row: Row, issue: z.core.$ZodIssue): string[] {
  const place = `${name}/${row.key}`;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `unknown column: ${place}/${key}: ${show(row[key])}; add it to the schema`);
  const column = String(issue.path[0]);
  if (row[column] === undefined) return [`missing cell: ${place}/${column}; ${wayOut(issue)}`];
  return [`invalid cell: ${place}/${column}: ${show(row[column])}; ${wayOut(issue)}`];
}

function wayOut(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map((value) => value || '""').join(", ")}`;
  if (issue.code === "invalid_type") return `${issue.expected} expected`;
  if (issue.code === "too_small") return issue.origin === "string" ? "may not be empty" : `${issue.minimum} or more`;
  return issue.message;
}

function duplicatesOf({table, rows}: BuiltTable): string[] {
  const seen = new Set<Cell>();
  return rows.flatMap(({key}) => {
    if (seen.has(key)) return [`duplicate key: ${table.name}/${key}; a second thing said on one subject ends in .2`];
    seen.add(key);
    return [];
  });
}

function danglingOf({table, rows}: BuiltTable, rowsOf: Map<string, Map<Cell, Row>>): string[] {
  return columnsOf(table).flatMap(({name, references}) =>
    references
      ? rows.flatMap((row) =>
          [row[name] ?? []]
            .flat()
            .filter((value) => !leadsSomewhere(references, String(value), rowsOf))
            .map((value) => {
              const missing = references === "cell" ? "no such cell" : `no such key in ${references}`;
              return `unknown reference: ${table.name}/${row.key}/${name}: ${show(value)}; ${missing}`;
            })
        )
      : []
  );
}

function leadsSomewhere(references: string, value: string, rowsOf: Map<string, Map<Cell, Row>>): boolean {
  if (references !== "cell") return rowsOf.get(references)?.has(value) ?? false;
  const [table, key, column] = value.split("/");
  return rowsOf.get(table)?.get(key)?.[column] !== undefined;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
