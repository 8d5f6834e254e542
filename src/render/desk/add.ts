import {readFileSync} from "node:fs";
import {join} from "node:path";
import {setImmediate} from "node:timers/promises";
import {parseArgs} from "node:util";
import {changesBetween, newRow, putInPlace, stage, type Addition} from "../../../data-loaders/desk/index.js";
import {loadTables} from "../../../data-loaders/index.js";
import {print, visible} from "../prose/finding.js";
import {brokenSentences} from "./brokenSentences.js";
import {detailsOf, type Given} from "./detailsOf.js";
import {readFiles, type GivenFile} from "./readFiles.js";
import {review} from "./review.js";
import {Misuse, runCommand} from "../runCommand.js";
import {tellAddition} from "./tellAddition.js";
import {tellChanges} from "./tellChanges.js";

const usage = `npm run add -- FILE… --publisher NAME --published DATE --url ADDRESS [--collection NAME] [--short NAME] [--dry-run]
npm run -s add -- --review ID

Adds text files as documents: copies them to data-loaders/documents and writes their rows of documents.csv. Shows what
was read out of each and what was refused, what changes in the tables, and which sentences of the pages no longer hold.
What is missing is asked for at a terminal. All files are added, or none.

  --publisher NAME    who published the text
  --published DATE    when: 2016-11-16, 2016-11, 2016, 2016-10/2016-11, 2016-11~; "" when unknown
  --url ADDRESS       where; "" when nowhere
  --collection NAME   the story that it belongs to; without one it moves no sentence of a story
  --short NAME        the name that charts print; the publisher's when none is given
  --dry-run           shows all that and writes nothing
  --review ID         prints a document's claims and refusals as rows for data-loaders/corrections.csv

With several files an option is for all of them, or given once a file, in their order.
Exit codes: 0 done, or the files are documents already; 1 something is wrong, nothing was added; 2 wrong use.`;

const folder = join("data-loaders", "documents");
const option = {type: "string", multiple: true} as const;

async function add(): Promise<number> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      publisher: option,
      published: option,
      url: option,
      collection: option,
      short: option,
      "dry-run": {type: "boolean", default: false},
      review: {type: "string"},
      help: {type: "boolean", short: "h"}
    }
  });
  const {help, review: id, "dry-run": dryRun, ...given} = values;
  if (help) return (console.log(usage), 0);
  if (id !== undefined) return review(id);
  if (positionals.length === 0) throw new Misuse("missing file: name one or more (--help tells more)");
  const files = readFiles(positionals);
  const before = {root: ".", tables: loadTables(".").rows};
  const additions = await additionsOf(files, given, before.tables.documents);
  if (additions.length === 0) return 0;
  const staged = stage(".", additions);
  process.once("SIGINT", () => {
    staged.remove();
    console.error("\nstopped; nothing was added");
    process.exit(130);
  });
  try {
    const after = {root: staged.root, tables: loadTables(staged.root).rows};
    const broken = brokenSentences(before, after);
    const lines = [
      ...additions.flatMap((addition) => [...tellAddition(addition, after.tables), ""]),
      "tables",
      ...tellChanges(changesBetween(before.tables, after.tables), {all: false}),
      "",
      broken.length === 0 ? "pages: every sentence holds as before" : "pages: these no longer hold",
      ...broken.map(print)
    ];
    console.log(visible(lines.join("\n")));
    // A signal that came in the meantime is heard here, the last time before anything is written.
    await setImmediate();
    if (!dryRun) {
      if (readFileSync(join(folder, "documents.csv"), "utf8") !== staged.catalogue)
        throw new Error("stale catalogue: documents.csv was changed meanwhile; nothing was added: try again");
      putInPlace(folder, staged.files);
    }
  } finally {
    staged.remove();
  }
  const names = additions.map(({row}) => row.document).join(", ");
  console.log(dryRun ? `\nwould add ${names}; nothing was written` : `\nadded ${names}`);
  return 0;
}

async function additionsOf(
  files: readonly GivenFile[],
  given: Given,
  documents: readonly {key: string; sha256: string}[]
): Promise<Addition[]> {
  const taken = new Set(documents.map(({key}) => key));
  const additions: Addition[] = [];
  for (const [n, {path, bytes, sha256}] of files.entries()) {
    const there = documents.find((document) => document.sha256 === sha256);
    if (there) {
      console.log(visible(`${path}: already a document, ${there.key}; nothing to add`));
      continue;
    }
    const row = newRow(bytes, await detailsOf(given, path, n, files.length), taken);
    taken.add(row.document);
    additions.push({bytes, row});
  }
  return additions;
}

await runCommand(add, 1);
