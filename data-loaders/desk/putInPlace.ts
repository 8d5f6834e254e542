import {existsSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/**
 * Writes files into a folder, all or none: each is written aside and renamed, the last one, which alone may replace a
 * file, at the end. A file that stands in the way of a new one is an error.
 */
export function putInPlace(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const names = [...files.keys()];
  const aside = (name: string) => join(folder, `.${name}.next`);
  const written: string[] = [];
  try {
    for (const name of names.slice(0, -1))
      if (existsSync(join(folder, name)))
        throw new Error(`duplicate file: ${join(folder, name)}; move it away, or add it to documents.csv`);
    for (const [name, content] of files) {
      written.push(aside(name));
      writeFileSync(aside(name), content, {flag: "wx"});
    }
    for (const name of names) {
      renameSync(aside(name), join(folder, name));
      if (name !== names.at(-1)) written.push(join(folder, name));
    }
  } catch (error) {
    // A folder that stands where a file was to be written isn't ours.
    const {code, path} = error as NodeJS.ErrnoException;
    for (const file of written) if (!(code === "EEXIST" && file === path)) rmSync(file, {force: true});
    if (code === "EEXIST") throw new Error(`duplicate file: ${path}; an addition broke off there: delete it`);
    throw error;
  }
}
