import type {Line} from "../lines.js";
import type {FurnitureRule} from "./rule.js";

/** The words of a picture that stand again before its credit, or right above a credit alone. */
export const caption: FurnitureRule = {
  name: "caption",
  reason: "caption",
  find({lines, row, found}, n) {
    const {text} = lines[n];
    if (lines[n].words > 40 || text === row.headline) return 0;
    for (const near of [n - 1, n + 1, n + 2]) {
      const credit = lines[near];
      if (!credit || found.get(near) !== "image credit") continue;
      if (credit.text.startsWith(text) && credit.text.length > text.length) return text.length;
      const above = near === n + 1 && n > 0 && credit.row === lines[n].row + 1;
      if (above && /^[([]?\p{L}/u.test(credit.text) && credit.words <= 8 && isShort(lines[n])) return text.length;
    }
    return 0;
  }
};

function isShort({text, words}: Line): boolean {
  return words <= 25 && !/["“”]/.test(text);
}
