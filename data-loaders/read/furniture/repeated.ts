import type {FurnitureRule, Page} from "./rule.js";

const firsts = new WeakMap<Page, Map<string, number>>();

/** A line that stood above already, letter for letter: a caption, a pull quote, a box shown twice. */
export const repeated: FurnitureRule = {
  name: "repeated",
  reason: "repeated line",
  find(page, n) {
    let first = firsts.get(page);
    if (!first) {
      first = new Map();
      for (const [index, {text}] of page.lines.entries()) if (!first.has(text)) first.set(text, index);
      firsts.set(page, first);
    }
    const {text} = page.lines[n];
    return text.length >= 20 && (first.get(text) ?? n) < n ? text.length : 0;
  }
};
