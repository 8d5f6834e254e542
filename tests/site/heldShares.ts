import {readFileSync} from "node:fs";
import {join} from "node:path";
import {unzipSync} from "fflate";
import {parseHTML} from "linkedom";
import type {BuiltSite} from "../../src/render/finish/builtSite.js";

/** Fewer words in a row than this are anybody's. */
const run = 6;

/** The part of each document's words that stands in runs of six words or more in any of the texts. */
export function heldShares(documents: ReadonlyMap<string, string>, texts: Iterable<string>): Map<string, number> {
  const runs = new Set<string>();
  for (const text of texts) for (const words of runsOf(wordsOf(text))) runs.add(words);
  return new Map([...documents].map(([document, text]) => [document, heldOf(wordsOf(text), runs)]));
}

function heldOf(words: string[], runs: Set<string>): number {
  const held = new Set<number>();
  runsOf(words).forEach((words, at) => {
    if (runs.has(words)) for (let i = at; i < at + run; ++i) held.add(i);
  });
  return words.length === 0 ? 0 : held.size / words.length;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘']/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(words: string[]): string[] {
  return Array.from({length: Math.max(0, words.length - run + 1)}, (_, i) => words.slice(i, i + run).join(" "));
}

/** All that a reader can take out of the site as text: pages, tables, drawings, annotations, and what is in its zips. */
export function* textsOf({folder, pages, files}: BuiltSite): Generator<string> {
  for (const html of pages.values()) yield shown(html);
  for (const name of files) {
    if (/\.(?:csv|json|jsonld|svg|js|txt)$/.test(name)) yield plainOf(name, readFileSync(join(folder, name), "utf8"));
    if (!name.endsWith(".zip")) continue;
    const entries = Object.entries(unzipSync(readFileSync(join(folder, name))));
    for (const [entry, bytes] of entries)
      if (/\.(?:csv|json|jsonld|svg|txt)$/.test(entry)) yield plainOf(entry, new TextDecoder().decode(bytes));
  }
}

function shown(html: string): string {
  const {document} = parseHTML(html);
  const attributes = [...document.querySelectorAll("[aria-label], [alt], [title]")].map((element) =>
    ["aria-label", "alt", "title"].map((name) => element.getAttribute(name) ?? "").join("\n")
  );
  return [document.documentElement.textContent ?? "", ...attributes].join("\n");
}

function plainOf(name: string, text: string): string {
  if (name.endsWith(".svg")) return text.replace(/<[^>]*>/g, " ");
  return name.endsWith(".csv") ? text : text.replace(/\\[nrt"]/g, " ");
}
