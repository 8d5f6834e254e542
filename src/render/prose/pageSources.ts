import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** The Markdown pages of the site, file name (`src/index.md`) to source, sorted. */
export function pageSources(root = "src"): Map<string, string> {
  const files = readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((file) => !file.includes("/."));
  return new Map(files.sort().map((file) => [file, readFileSync(file, "utf8")]));
}
