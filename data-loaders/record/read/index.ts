import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {recordFiles, type RecordRows, type ReferenceRecord} from "../files/index.js";
import {rules} from "../rules/index.js";
import type {Problem} from "../rules/rule.js";
import {readAbout} from "./readAbout.js";
import {readManifest} from "./readManifest.js";
import {readRows, type Line} from "./readRows.js";

const about = "about.csv";

/**
 * The record in `folder`, held against the list `<folder>.csv` beside it. All that is wrong with files, columns, rows
 * and what they say of each other comes in one error, a line each.
 */
export function readRecord(folder: string): ReferenceRecord {
  const errors: string[] = [];
  const files = new Map<string, Buffer>();
  for (const file of readdirSync(folder).toSorted()) {
    if (file.endsWith(".csv")) files.set(file, readFileSync(join(folder, file)));
  }
  const expected = [about, ...recordFiles.map(({file}) => file)];
  for (const file of expected) {
    if (!files.has(file)) errors.push(`missing file: ${file} (${file}:1:key); put it back into ${basename(folder)}/`);
  }
  for (const file of files.keys()) {
    if (!expected.includes(file))
      errors.push(`unknown file: ${file} (${file}:1:key); give it a schema, or move it away`);
  }
  const list = `${folder}.csv`;
  if (!existsSync(list)) errors.push(`missing file: ${basename(list)}; put it back with the columns file,rows,sha256`);
  else readManifest(readFileSync(list, "utf8"), files, errors);

  const text = (file: string) => files.get(file)!.toString();
  const says = files.has(about) ? readAbout(text(about), errors) : {as_of: "", members_rule: ""};
  const lines: Record<string, Line[]> = {};
  for (const one of recordFiles) lines[one.name] = files.has(one.file) ? readRows(text(one.file), one, errors) : [];
  if (errors.length === 0) {
    const rows = Object.fromEntries(Object.entries(lines).map(([name, of]) => [name, of.map(({row}) => row)]));
    const record = {about: says, rows: rows as RecordRows};
    errors.push(...rules.flatMap((rule) => rule(record)).map((problem) => told(problem, lines)));
    if (errors.length === 0) return record;
  }
  throw new Error(errors.join("\n"));
}

function told({table, key, column, wayOut, kind = "mismatch"}: Problem, lines: Record<string, Line[]>): string {
  const {file} = recordFiles.find(({name}) => name === table)!;
  const {line, row} = lines[table].find(({row}) => row.key === key)!;
  return `${kind} cell: ${row[column] || "(empty)"} (${file}:${line}:${column}); ${wayOut}`;
}
