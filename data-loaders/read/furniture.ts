import type {CatalogueRow, Furniture} from "./document.js";
import {furnitureRules} from "./furniture/index.js";
import type {Page} from "./furniture/rule.js";
import {lineAt, type Line} from "./lines.js";
import {trim} from "./sentences.js";

/** The text round the article among `lines`, and the lines that are left, without a furniture head. */
export function splitFurniture(text: string, lines: Line[], row: CatalogueRow): {furniture: Furniture[]; left: Line[]} {
  const page: Page = {lines: [...lines], row, found: new Map()};
  const furniture: Furniture[] = [];
  const headline = plain(row.headline);
  for (const rule of furnitureRules) {
    for (const [n, line] of page.lines.entries()) {
      if (page.found.has(n) || (headline && line.text.length < 400 && plain(line.text) === headline)) continue;
      const length = rule.find(page, n);
      if (length === 0) continue;
      const span = trim(text, line.start, line.start + length);
      furniture.push({rule: rule.name, reason: rule.reason, ...span});
      if (length >= line.text.length) page.found.set(n, rule.reason);
      else {
        page.lines[n] = {...lineAt(text, line.start + length, line.end, line.row), width: line.width};
      }
    }
  }
  furniture.sort((a, b) => a.start - b.start);
  return {furniture, left: page.lines.filter((_, n) => !page.found.has(n))};
}

/** Words alone, in small letters: headlines in the catalogue and on the page differ in marks and blanks. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
