import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {buildTables, type BuiltTables} from "./buildTables.js";
import {extract} from "./extract/index.js";
import {decode} from "./read/decode.js";
import {readCatalogue, readDecisions} from "./read/index.js";
import {columns} from "./reconcile/corrections/parse.js";
import {reconcile} from "./reconcile/index.js";
import {readRecord} from "./record/index.js";
import {withEventKeys} from "./reconcile/eventKeys.js";
import {filesOf} from "./tables/output/files.js";
import {writeChanged} from "./tables/output/write.js";

const project = fileURLToPath(new URL("..", import.meta.url));

/** The pipeline's one reading edge: the documents and the record of the project in `root` → all tables. */
export function loadTables(root: string = project): BuiltTables {
  const documents = readCatalogue(join(root, "data-loaders/documents"));
  const extractions = documents.map((document) => {
    const {decisions, ...found} = extract(document);
    return {...found, decisions: [...readDecisions(document), ...decisions]};
  });
  const record = readRecord(join(root, "data-loaders/record"));
  const reconciled = withEventKeys(reconcile(documents, extractions, readCorrections(root)), record);
  return buildTables({documents, extractions: reconciled, record});
}

/** The pipeline's one writing edge: all tables as files in the folder; returns the names of those that changed. */
export function writeTables(folder: string, root: string = project): string[] {
  const {tables} = loadTables(root);
  return writeChanged(folder, filesOf(tables, JSON.parse(readFileSync(join(root, "package.json"), "utf8"))));
}

function readCorrections(root: string): string {
  const path = join(root, "data-loaders/corrections.csv");
  if (!existsSync(path))
    throw new Error(`missing corrections: ${path}; make it with the columns ${columns.join(", ")}`);
  return decode(readFileSync(path), "corrections.csv");
}
