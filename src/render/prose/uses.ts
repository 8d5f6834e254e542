import type {CheckedPage} from "./check/checkPage.js";
import {firstMentions} from "./render/firstMentions.js";
import {originsOf} from "./render/origins.js";
import type {TableRows} from "./cells.js";

/** A place of a page that rests on a claim. */
export interface Use {
  href: string;
  words: string;
  /** Whether the claim is only one of many that a number was counted from. */
  counts?: boolean;
}

const many = 6;

/** The places of the pages that rest on each claim, by its key, or on words of a document that no claim has, by its key. */
export function usesByClaim(pages: readonly CheckedPage[], tables: TableRows): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const {file, bindings} of pages) {
    for (const [binding, number] of firstMentions(bindings)) {
      const {origins} = originsOf(binding, tables);
      const use = {href: `${pathOf(file)}#bound-${number}`, words: binding.words, counts: origins.length > many};
      for (const {key, document} of origins) {
        const place = key || document;
        uses.set(place, [...(uses.get(place) ?? []), use]);
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
