import type {Embed} from "../embeds/embed.js";
import {escapeHtml} from "../escapeHtml.js";
import type {CheckedPage} from "../prose/check/checkPage.js";
import type {Binding, Coverage} from "../prose/check/context.js";
import {checkSite} from "../prose/checkSite.js";
import type {Passage} from "../prose/page/passage.js";
import {pathOf} from "../prose/uses.js";
import type {Tables} from "../readTables.js";
import {bindingItem} from "./factCheck/bindingItem.js";
import {sentencesOf} from "./factCheck/sentencesOf.js";

/** What an editor asks for before publication: each page sentence by sentence, and below each what it rests on. */
export const factCheck: Embed = (_, {tables}) => {
  const {pages, coverage} = checkSite(tables);
  const told = pages
    .filter(({bindings}) => bindings.some(isPhrase))
    .sort((a, b) => Number(b.file === "src/index.md") - Number(a.file === "src/index.md"));
  return [{html: summary(told, coverage) + told.map((page) => pageOf(page, tables)).join("")}];
};

function isPhrase({address}: Binding): boolean {
  return address.scheme !== "chart" && address.scheme !== "list" && address.scheme !== "table";
}

function summary(pages: readonly CheckedPage[], coverage: Coverage): string {
  const columns = ["rendered", "bound", "tallied", "waived", "unbound"] as const;
  const row = (name: string, numbers: Coverage) =>
    `<tr><th scope="row">${name}</th>${columns.map((column) => `<td class="number">${numbers[column]}</td>`).join("")}</tr>`;
  return (
    `<p class="coverage">Numbers on the pages. Bound: leads to a document’s words or the record. Tallied: counted or worked ` +
    `out from them. Waived: a name or an idiom, with the reason, at most one in ten.</p>\n<table class="coverage"><thead><tr><th scope="col">Page</th>${columns.map((column) => `<th scope="col">${column}</th>`).join("")}</tr></thead>\n<tbody>` +
    pages.map(({file, coverage}) => row(`<a href="#${idOf(file)}">${titleOf(file)}</a>`, coverage)).join("\n") +
    `${row("All pages", coverage)}</tbody></table>\n` +
    `<p class="coverage">For machines: <a href="/data/coverage.json">coverage.json</a>, ` +
    `<a href="/data/annotations.jsonld">annotations.jsonld</a>.</p>\n`
  );
}

function pageOf(page: CheckedPage, tables: Tables): string {
  const passages = page.passages.map((passage) => passageOf(passage, page, tables)).join("");
  return (
    `<section class="fact-check" id="${idOf(page.file)}"><h2>${titleOf(page.file)}</h2>\n` +
    `<p><a href="${escapeHtml(pathOf(page.file))}">The page</a>, ${escapeHtml(page.file)}</p>\n<ol>\n${passages}</ol></section>\n`
  );
}

/** The sentences of a passage: those that say a value or quote somebody, and those with something for the eye. */
function passageOf(passage: Passage, page: CheckedPage, tables: Tables): string {
  const here = page.bindings.filter((binding) => binding.passage === passage && isPhrase(binding));
  const looks = page.findings.filter(({kind}) => kind === "look");
  return sentencesOf(passage)
    .map(({text, start, end, line}) => {
      const items = here
        .filter((binding) => start <= binding.start && binding.start < end)
        .map((binding) => bindingItem(binding, tables));
      const open = looks
        .filter((look) => holds(passage, {start, end}, look))
        .map(({message}) => `<li class="eye">For the eye: ${escapeHtml(message)}</li>`);
      const below = [...items, ...open];
      const says = `<p class="says">${escapeHtml(text)} <span class="line">line ${line}</span></p>`;
      if (below.length === 0) return `<li class="plain">${says}</li>\n`;
      return `<li>${says}\n<ul>${below.join("\n")}</ul></li>\n`;
    })
    .join("");
}

function holds(
  {place}: Passage,
  {start, end}: {start: number; end: number},
  {line, column}: {line: number; column: number}
): boolean {
  const from = place(start);
  const to = place(end - 1);
  const after = line > from.line || (line === from.line && column >= from.column);
  return after && (line < to.line || (line === to.line && column <= to.column));
}

function idOf(file: string): string {
  return `page-${file.replace(/^src\/|\.md$/g, "").replaceAll("/", "-")}`;
}

function titleOf(file: string): string {
  const name = file.replace(/^src\/|\.md$/g, "").replaceAll("-", " ");
  return escapeHtml(name === "index" ? "Story" : name[0].toUpperCase() + name.slice(1));
}
