import type {CatalogueRow} from "./document.js";
import {plain} from "./furniture.js";
import type {Line} from "./lines.js";

const most = 25;
const heading = 14;

/**
 * Which paragraphs are headlines: the catalogue's, short lines without a full stop above the first paragraph, and
 * shorter ones between paragraphs, which head a part of the article; not what a colon lists.
 */
export function headlines(paragraphs: Line[][], row: CatalogueRow): boolean[] {
  const first = paragraphs.findIndex((lines) => isProse(lines[lines.length - 1].text));
  let list = false;
  return paragraphs.map((lines, n) => {
    const [{text, words}] = lines;
    const item = list && !/[.!?]["”’)\]]*$/.test(text);
    list = item || text.endsWith(":");
    if (item) return false;
    if (lines.length > 1 || text.length > 300) return false;
    if (words <= most && row.headline && plain(text) === plain(row.headline)) return true;
    if (/[.;:,…]["”’)\]]*$/.test(text) || /^[-•*·]|^\p{Ll}/u.test(text) || !/\p{L}/u.test(text)) return false;
    if (/[.]["”’)]? \p{Lu}/u.test(text.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|St|No|vs)\./gu, ""))) return false;
    if (n < first) return words <= most;
    return n > first && n < paragraphs.length - 1 && words <= heading && !/["”]$|[!?]$/.test(text);
  });
}

function isProse(text: string): boolean {
  return /[.!?…]["”’)\]]*$/.test(text) && text.length > 60;
}
