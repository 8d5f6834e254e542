/** A value of the front matter with its place; lines and columns count from 1. */
export interface FrontValue {
  value: string;
  line: number;
  column: number;
}

/** The single-line values of a page's front matter, and the page with it blanked out, so that no line moves; `lines` is its length. */
export function frontMatter(source: string): {values: Map<string, FrontValue>; body: string; lines: number} {
  const [whole] = /^---\r?\n(?:.*?\r?\n)?---[ \t]*(?:\r?\n|$)/s.exec(source) ?? [""];
  const values = new Map<string, FrontValue>();
  for (const [i, line] of whole.split("\n").entries()) {
    const [, name, blank, mark, value] = /^([a-z]+):([ \t]*)(["']?)(.*?)\3[ \t\r]*$/.exec(line) ?? [];
    if (name) values.set(name, {value, line: i + 1, column: name.length + 1 + blank.length + mark.length + 1});
  }
  return {values, body: whole.replace(/[^\n]/g, "") + source.slice(whole.length), lines: whole.split("\n").length - 1};
}
