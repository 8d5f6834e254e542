import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";

/** Every file at or below the given paths, sorted; dot files and what editors leave behind (`~`, `#…#`) are not read. */
export function sourceFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => (statSync(path).isFile() ? [path] : filesBelow(path))).sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/^[.#]|~$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
