import {readFileSync} from "node:fs";

/** The front matter of the page at `path` ("/index"): its single-line values, and the file's line where the text starts. */
export function readFrontMatter(path: string): {values: Record<string, string>; firstLine: number} {
  const source = readFileSync(`src${path}.md`, "utf8");
  const [whole, block = ""] = /^---\r?\n(.*?\r?\n)?---\r?\n/s.exec(source) ?? [""];
  const lines = [...block.matchAll(/^([a-z]+):[ \t]*(.*?)[ \t\r]*$/gm)];
  return {
    values: Object.fromEntries(lines.map(([, name, value]) => [name, value.replace(/^(["'])(.*)\1$/, "$2")])),
    firstLine: whole.split("\n").length
  };
}
