import type {Finding} from "../finding.js";
import {sorted} from "../finding.js";
import {checkPage, type CheckedPage} from "./checkPage.js";
import type {Against, Coverage} from "./context.js";

/** All pages, what is wrong in any of them, and their coverage together. */
export interface CheckedPages {
  pages: CheckedPage[];
  findings: Finding[];
  coverage: Coverage;
}

/** Checks pages by file name and source; at most one in ten of all their numbers may be waived. */
export function checkPages(sources: ReadonlyMap<string, string>, against: Against): CheckedPages {
  const pages = [...sources].map(([file, source]) => checkPage(file, source, against));
  const coverage = {rendered: 0, bound: 0, tallied: 0, waived: 0, unbound: 0};
  for (const page of pages)
    for (const name of Object.keys(coverage) as (keyof Coverage)[]) coverage[name] += page.coverage[name];
  return {
    pages,
    findings: sorted([...pages.flatMap(({findings}) => findings), ...tooManyWaivers(pages, coverage)]),
    coverage
  };
}

function tooManyWaivers(pages: readonly CheckedPage[], {waived, rendered}: Coverage): Finding[] {
  const allowed = Math.floor(rendered / 10);
  if (waived <= allowed) return [];
  let left = allowed;
  for (const {file, bindings} of pages) {
    for (const {address, numbers, line, column} of bindings) {
      if (address.scheme !== "plain" || numbers === 0) continue;
      left -= numbers;
      if (left < 0) {
        const message = `${waived} of ${rendered} numbers are waived, more than one in ten; bind them instead`;
        return [{file, line, column, kind: "waivers", message, fits: []}];
      }
    }
  }
  return [];
}
