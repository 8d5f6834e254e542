import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {sourceFiles} from "./sourceFiles.js";

/** All that the tables are made from; loaders read nowhere else. */
export const tableSources = ["data-loaders", "src/data", "package.json", "package-lock.json"];

/** The freshness key: a hash of the names and bytes of all that the tables are made from, and of the Node version. */
export function tablesKey(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sourceFiles(tableSources)) {
    const bytes = readFileSync(file);
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
