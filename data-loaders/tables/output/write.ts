import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Writes the files that changed, each whole or not at all, and leaves the others untouched; returns their names. */
export function writeChanged(folder: string, files: ReadonlyMap<string, string>): string[] {
  mkdirSync(folder, {recursive: true});
  const changed = [...files].filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  for (const [name, text] of changed) {
    const path = join(folder, name);
    const aside = `${path}.${process.pid}.tmp`;
    writeFileSync(aside, text);
    renameSync(aside, path);
  }
  return changed.map(([name]) => name);
}
