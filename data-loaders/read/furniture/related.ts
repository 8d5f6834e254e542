import type {Line} from "../lines.js";
import {wholeLine, type FurnitureRule} from "./rule.js";

const label =
  /^(?:(?:related|recommended|suggested|similar|trending|popular|latest|recent|more|other|top|must|featured|editor['’]?s?['’]?|most|next|previous|explore|further|keep|continue|also|see|read|you (?:may|might)|what to|in case|don['’]t|up|before you)(?: (?:related|articles?|stor(?:y|ies)|content|topics?|coverage|news|posts?|reads?|reading|links?|headlines|videos?|picks?|choice|more|also|now|viewed|popular|shared|commented|recent|like|this|on|in|from|by|for|you|to|know|the|world|europe|africa|section|author|miss|it|next|watch|see|all|full|go|of|day|today|might|may|want|have|missed|be|interested|enjoy|articles?|and|&)){0,8}|topics|tags|read more|read on|see also|also read|read also|recommended|related|trending now|around the web|from the web|promoted stories|sponsored stories|paid content|advertisement content)\s*[:»>…]*$/i;
const pointer =
  /^(?:[([►▶»>*]\s?)?(?:read(?: more| also| next| the full (?:story|article|report))?|also read|see(?: also| more)?|related(?: (?:article|story|stories|news|content|coverage|video|link))?s?|more(?: on this(?: story)?)?|watch(?: (?:also|more|now|live|this))?|listen(?: to)?|recommended(?: reading)?|don['’]t miss|(?:in )?(?:video|pictures|photos|gallery)|must read|next|previous(?: (?:post|article|story))?|next (?:post|article|story)|tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|section|labels?|in this (?:article|story)|further reading|editor['’]s (?:pick|choice)s?)\s*[:|»>►▶]+\s*\S/i;

/** “Read more: Gambia quits”, “Tags: Russia, ICC”. */
export const pointers: FurnitureRule = {
  name: "pointers",
  reason: "link to other reports",
  find({lines}, n) {
    const {text} = lines[n];
    return lines[n].words <= 30 && pointer.test(text) && !/["”]$|\b(?:said|told)\b/.test(text) ? text.length : 0;
  }
};

/** “Related”, “Explore More”, “You may also like”. */
export const relatedLabel = wholeLine("relatedLabel", "links to other reports", 10, [label]);

/** Headlines of other reports under such a label: short lines without a full stop, one below the other. */
export const relatedList: FurnitureRule = {
  name: "relatedList",
  reason: "links to other reports",
  find({lines, found}, n) {
    const {text} = lines[n];
    let above = n - 1;
    while (found.get(above) === "date line") above -= 1;
    if (found.get(above) !== "links to other reports" || lines[n].words > 20) return 0;
    if (!lines.slice(0, n).some(isProse)) return 0; // above the article stands its own headline
    return /[.!…:]["”’)]*$/.test(text) && !/^[•*·-]/.test(text) ? 0 : text.length;
  }
};

function isProse({text, words}: Line): boolean {
  return words > 12 && /[.!?]["”’)]*$/.test(text);
}
