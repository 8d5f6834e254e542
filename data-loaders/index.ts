import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {buildTables, type BuiltTables} from "./buildTables.js";
import {extract} from "./extract/index.js";
import {readCatalogue} from "./read/index.js";
import {readRecord} from "./record/index.js";
import {withEventKeys} from "./reconcile/eventKeys.js";
import {filesOf} from "./tables/output/files.js";
import {writeChanged} from "./tables/output/write.js";

const project = fileURLToPath(new URL("..", import.meta.url));

/** The pipeline's one reading edge: the documents and the record of the project in `root` → all tables. */
export function loadTables(root: string = project): BuiltTables {
  const documents = readCatalogue(join(root, "data-loaders/documents"));
  const record = readRecord(join(root, "data-loaders/record"));
  const extractions = documents.map((document) => extract(document));
  return buildTables({documents, extractions: withEventKeys(extractions, record), record});
}

/** The pipeline's one writing edge: all tables as files in the folder; returns the names of those that changed. */
export function writeTables(folder: string, root: string = project): string[] {
  const {tables} = loadTables(root);
  return writeChanged(folder, filesOf(tables, JSON.parse(readFileSync(join(root, "package.json"), "utf8"))));
}
