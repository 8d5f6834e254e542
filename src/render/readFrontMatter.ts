import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {plainWords} from "./prose/page/plainWords.js";

/** The front matter of the page at `path` ("/index"): its single-line values, and the file's line where the text starts. */
export function readFrontMatter(path: string): {values: Record<string, string>; firstLine: number} {
  const source = readFileSync(pageSource(path), "utf8");
  const [whole, block = ""] = /^---\r?\n(.*?\r?\n)?---\r?\n/s.exec(source) ?? [""];
  const lines = [...block.matchAll(/^([a-z]+):[ \t]*(.*?)[ \t\r]*$/gm)];
  return {
    values: Object.fromEntries(
      lines.map(([, name, value]) => [name, plainWords(value.replace(/^(["'])(.*)\1$/, "$2"))])
    ),
    firstLine: whole.split("\n").length
  };
}

/** The file that the page at `path` is made from: its own, or the one in its folder that stands for many ("[chart].md"). */
export function pageSource(path: string): string {
  const own = `src${path}.md`;
  if (existsSync(own)) return own;
  const folder = dirname(own);
  const shared = existsSync(folder) && readdirSync(folder).find((name) => /^\[\w+\]\.md$/.test(name));
  if (!shared) throw new Error(`missing page: ${own}`);
  return join(folder, shared);
}
