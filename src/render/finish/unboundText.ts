import {readFileSync} from "node:fs";
import {parseHTML} from "linkedom";
import {numbersIn} from "../prose/check/numbersIn.js";
import {namesOf} from "../prose/names.js";
import {frontMatter} from "../prose/page/frontMatter.js";
import {boundWords} from "../prose/page/plainWords.js";
import {pageSource} from "../readFrontMatter.js";
import {readTables} from "../readTables.js";
import {refuse, type FinishingStep} from "./builtSite.js";

// What is made from tables or answered for in the page's source; all other text is a writer's.
const made =
  "script, style, noscript, code, pre, figure, svg, .binding, .bound-again, .waived, .overview, .source, .table, .embed-code, .fact-check, .coverage, .byline, observablehq-loading";
const blocks =
  "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, figcaption, caption, label, summary, div, section, header, footer, nav, title";

/** The second net: no number stands in a built page's own text, wherever it came from, that no link answers for. */
export const unboundText: FinishingStep = {
  name: "unboundText",
  run({pages}) {
    const names = namesOf(readTables());
    refuse(
      [...pages].flatMap(([name, html]) =>
        [...new Set(strayNumbers(html, names, boundIn(name)))].map(
          (words) => `unbound number: ${words} (${name}); bind it in the page's source`
        )
      )
    );
  }
};

// What title and description bind is plain in the built page.
function boundIn(name: string): string[] {
  const {values} = frontMatter(readFileSync(pageSource(`/${name.slice(0, -".html".length)}`), "utf8"));
  return ["title", "description"].flatMap((front) => boundWords(values.get(front)?.value ?? ""));
}

/** The numbers in a page's text and in what is read out of it, outside what was made from tables. */
export function strayNumbers(html: string, names: ReturnType<typeof namesOf>, bound: readonly string[] = []): string[] {
  const {document} = parseHTML(html);
  // A figure's title is worked out from tables, wherever the page says it again.
  const titles = [...document.querySelectorAll(".figure-title")].map(({textContent}) => textContent ?? "");
  const heard = [...document.querySelectorAll("[alt], [title], [aria-label], meta[name=description]")]
    .filter((element) => !element.closest(made))
    .flatMap((element) => ["alt", "title", "aria-label", "content"].map((name) => element.getAttribute(name) ?? ""));
  const open = (text: string) => bound.reduce((rest, words) => rest.replaceAll(words, "\uFFFC"), text);
  for (const element of document.querySelectorAll(made)) element.replaceWith(document.createTextNode("\uFFFC"));
  for (const element of document.querySelectorAll(blocks)) element.append(document.createTextNode("\n"));
  const text = [open(document.title), document.body?.textContent ?? "", ...heard.map(open)].join("\n");
  const written = titles.reduce((rest, title) => rest.replaceAll(title, "\uFFFC"), text);
  return written.split("\n").flatMap((line) => numbersIn(line, names).map(({words}) => words));
}
