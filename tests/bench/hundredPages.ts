import {namesOf} from "../../src/render/prose/names.js";
import {checkPages} from "../../src/render/prose/check/checkPages.js";
import {isError} from "../../src/render/prose/finding.js";
import {pageSources} from "../../src/render/prose/pageSources.js";
import {textsIn} from "../../src/render/prose/texts.js";
import {loadTables} from "../../data-loaders/index.js";
import type {TableRows} from "../../src/render/prose/cells.js";
import {leastOf, type Bench} from "./bench.js";

/** How the check of all pages grows with their number: the project's own, again and again, with an error on every tenth. */
export const hundredPages: Bench = {
  name: "pages",
  shows: "the check of a made-up story of 100 pages against one of 10",
  run(print) {
    const tables = loadTables().rows as unknown as TableRows;
    const own = [...pageSources().values()].filter((source) => source.includes("](cell:"));
    const story = (pages: number) =>
      new Map(
        Array.from({length: pages}, (_, n) => {
          const amiss = n % 10 === 0 ? `\n\nPage ${n} has ${n + 1000} numbers that lead nowhere.\n` : "";
          return [`src/page-${n}.md`, `${own[n % own.length]}\n\nWords of page ${letters(n)}.${amiss}`];
        })
      );
    const check = (pages: ReadonlyMap<string, string>) =>
      checkPages(pages, {tables, names: namesOf(tables), textOf: textsIn("data-loaders/documents")});
    const [ten, hundred] = [story(10), story(100)];
    check(ten);
    const times = [ten, hundred].map((pages) => leastOf(3, () => void check(pages)));
    const errors = [ten, hundred].map((pages) => check(pages).findings.filter(isError).length);
    print(
      `10 pages in ${times[0].toFixed(0)} ms with ${errors[0]} errors, 100 in ${times[1].toFixed(0)} ms with ${errors[1]}`
    );
    print(`ten times the pages take × ${(times[1] / times[0]).toFixed(1)}`);
  }
};

// No two pages share every word: nothing that is kept between pages may grow with their number unseen.
const letters = (i: number) => [...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("");
