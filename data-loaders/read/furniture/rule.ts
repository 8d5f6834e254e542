import type {CatalogueRow} from "../document.js";
import type {Line} from "../lines.js";

/** The lines of a document while furniture is looked for; `found` tells which lines are furniture already. */
export interface Page {
  lines: Line[];
  row: CatalogueRow;
  found: Map<number, string>;
}

/**
 * One kind of text round the article. `find` gives the end of the furniture at the head of line `n`: its whole
 * length, a part that the article follows, or 0 for none. `reason` is what readers of the decisions see.
 */
export interface FurnitureRule {
  name: string;
  reason: string;
  find(page: Page, n: number): number;
}

/** A rule for whole lines of at most `words` words that match one of `patterns`. */
export function wholeLine(name: string, reason: string, words: number, patterns: RegExp[]): FurnitureRule {
  return {
    name,
    reason,
    find({lines}, n) {
      const {text} = lines[n];
      return lines[n].words <= words && patterns.some((pattern) => pattern.test(text)) ? text.length : 0;
    }
  };
}

/** A person's name as a pattern's source: two to four capitalised words. */
export const personName =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|von|van|der|al|el|bin|la|di|da) )?\\p{Lu}[\\p{L}.'’-]*){1,3}";

/** Words that only the article itself uses: such a line is never taken for a box on the page by its looks alone. */
export const subject =
  /\b(?:ICC|International Criminal Court|Rome Statute|prosecutor|withdr[ae]w\w*|ratif\w+|verdicts?|convict\w*)\b/i;
