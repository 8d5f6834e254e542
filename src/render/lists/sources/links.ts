import {escapeHtml} from "../../escapeHtml.js";
import type {Use} from "../../prose/uses.js";

/** Places as links, set apart by semicolons. */
export function links(uses: readonly Use[]): string {
  return uses.map(({href, words}) => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`).join("; ");
}
