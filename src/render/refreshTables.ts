import {spawn} from "node:child_process";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {tablesKey} from "./tablesKey.js";

/** Framework's cache: what stands below its `data` is served as the output of the loaders in src/data. */
const cache = "src/.observablehq/cache";

/** Where the written tables stand, one `.json` and one `.csv` a table and `datapackage.json`. */
export const tablesFolder = join(cache, "data");

const stampFile = join(cache, "tables.json");

/**
 * Writes the tables anew unless they are already those of the present sources; files whose bytes stay the same are left
 * untouched. Returns the names of the files that changed. Throws with the loaders' own message when they fail.
 */
export async function refreshTables(): Promise<string[]> {
  const key = tablesKey();
  const changed = isFresh(key) ? [] : await writeAnew(key);
  const now = new Date();
  // Framework compares each output with the loader file, whose time a checkout may have set to later.
  for (const file of readdirSync(tablesFolder)) utimesSync(join(tablesFolder, file), now, now);
  return changed;
}

function isFresh(key: string): boolean {
  if (!existsSync(stampFile)) return false;
  const stamp: {key: string; files: string[]} = JSON.parse(readFileSync(stampFile, "utf8"));
  return stamp.key === key && stamp.files.every((file) => existsSync(join(tablesFolder, file)));
}

async function writeAnew(key: string): Promise<string[]> {
  const next = join(cache, `tables-${process.pid}`);
  mkdirSync(next, {recursive: true});
  mkdirSync(tablesFolder, {recursive: true});
  try {
    await runChild(next);
    const files = readdirSync(next).sort();
    const changed = files.filter((file) => !sameBytes(join(next, file), join(tablesFolder, file)));
    for (const file of changed) renameSync(join(next, file), join(tablesFolder, file));
    const dropped = readdirSync(tablesFolder).filter((file) => !files.includes(file));
    for (const file of dropped) rmSync(join(tablesFolder, file));
    writeFileSync(join(next, "stamp"), JSON.stringify({key, files}));
    renameSync(join(next, "stamp"), stampFile);
    return [...changed, ...dropped];
  } finally {
    rmSync(next, {recursive: true, force: true});
  }
}

function runChild(folder: string): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/render/writeTables.ts", folder], {
    stdio: ["ignore", "inherit", "pipe"]
  });
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(Buffer.concat(errors).toString().trim() || `tables could not be written (exit code ${code})`));
    });
  });
}

function sameBytes(a: string, b: string): boolean {
  return existsSync(b) && readFileSync(a).equals(readFileSync(b));
}
