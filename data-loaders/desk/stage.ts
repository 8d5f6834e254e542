import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {CatalogueRow} from "../read/document.js";
import {appendRows} from "./appendRows.js";

/** A new document: its bytes and its catalogue row. */
export interface Addition {
  bytes: Uint8Array;
  row: CatalogueRow;
}

/**
 * All that tables are made from in a temporary folder, the additions among it, for `loadTables`; `files` are the new
 * and changed files of the documents' folder, the catalogue last. `remove` deletes the folder.
 */
export function stage(root: string, additions: readonly Addition[]) {
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  const [from, to] = [root, folder].map((base) => join(base, "data-loaders"));
  const files = new Map<string, string | Uint8Array>(additions.map(({bytes, row}) => [row.file, bytes]));
  const catalogue = readFileSync(join(from, "documents/documents.csv"), "utf8");
  files.set(
    "documents.csv",
    appendRows(
      catalogue,
      additions.map(({row}) => row)
    )
  );
  try {
    mkdirSync(to);
    for (const name of ["documents", "record", ...readdirSync(from).filter((name) => name.endsWith(".csv"))])
      copy(join(from, name), join(to, name));
    for (const [name, content] of files) {
      rmSync(join(to, "documents", name), {force: true});
      writeFileSync(join(to, "documents", name), content);
    }
  } catch (error) {
    remove();
    throw error;
  }
  return {root: folder, files, catalogue, remove};
}

/** Copies a file, or a folder with all below it; folders that nobody may write to become writable ones. */
function copy(from: string, to: string): void {
  if (!statSync(from).isDirectory()) return copyFileSync(from, to);
  mkdirSync(to);
  for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
}
