import type {CheckedPage} from "./check/checkPage.js";
import {firstMentions} from "./render/firstMentions.js";
import {originsOf} from "./render/origins.js";
import type {TableRows} from "./cells.js";

/** A place of a page that rests on a claim. */
export interface Use {
  href: string;
  words: string;
}

/** The places of the pages that rest on each claim, by the claim's key, in the order of the pages. */
export function usesByClaim(pages: readonly CheckedPage[], tables: TableRows): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const {file, bindings} of pages) {
    for (const [binding, number] of firstMentions(bindings)) {
      for (const {key} of originsOf(binding, tables).origins) {
        if (key)
          uses.set(key, [...(uses.get(key) ?? []), {href: `${pathOf(file)}#bound-${number}`, words: binding.words}]);
      }
    }
  }
  return uses;
}

/** The address of a page's file on the site. */
export function pathOf(file: string): string {
  return file
    .replace(/^src/, "")
    .replace(/\.md$/, "")
    .replace(/\/index$/, "/");
}
