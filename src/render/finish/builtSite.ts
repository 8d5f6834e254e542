import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, relative, sep} from "node:path";

/** The site as Framework built it: pages in memory, to be edited, the names of all files, and where it will be served. */
export interface BuiltSite {
  folder: string;
  address: URL;
  pages: Map<string, string>;
  files: Set<string>;
}

/** One finishing step: it edits the pages, or adds files, or throws with all that it finds wrong. */
export interface FinishingStep {
  name: string;
  run(site: BuiltSite): void | Promise<void>;
}

/** Reads a built site; names are relative to the folder, with slashes. */
export function readBuiltSite(folder: string, address: URL): BuiltSite {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const pages = names.filter((name) => name.endsWith(".html"));
  return {
    folder,
    address,
    pages: new Map(pages.map((name) => [name, readFileSync(join(folder, name), "utf8")])),
    files: new Set(names)
  };
}

/** Writes the pages back. */
export function writePages({folder, pages}: BuiltSite): void {
  for (const [name, html] of pages) writeFileSync(join(folder, name), html);
}

/** Replaces a text in a page; throws unless it stands there exactly once, so that a change in Framework is noticed. */
export function replaceIn({pages}: BuiltSite, name: string, received: string, wanted: string): void {
  const parts = pages.get(name)!.split(received);
  if (parts.length !== 2) {
    throw new Error(`mismatch: found ${parts.length - 1} times instead of once: ${received.trim()} (${name})`);
  }
  pages.set(name, parts.join(wanted));
}

/** Throws one error that lists all problems, if there are any. */
export function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
