import {firstPart, isDay, shift} from "./edtf.js";
import {relative, turns, type DateContext, type DateReader} from "./read.js";
import {withChrono} from "./withChrono.js";

/** "27 October", but not "may 27". */
export const noYear: DateReader = (words, {context}) =>
  /^may \d/i.test(words) && !words.startsWith("May") ? null : relative(nearestYear(words, context));

const statedYear = /,? (?:of )?(last|this|next) year$/i;

// A day without its year is of the year that heads the entry, else the one that lies nearest before the document's day, or in the month after it.
function nearestYear(words: string, {published, told, headed}: DateContext): string {
  if (headed) return withChrono(`${words} ${headed}`);
  const base = firstPart(published || told);
  if (!base) return "";
  const near = Number(base.slice(0, 4));
  const year = statedYear.exec(words)?.[1].toLowerCase();
  const bare = words.replace(statedYear, "");
  if (year) return withChrono(`${bare} ${near + turns[year]}`);
  const limit = isDay(base) ? shift(base, 45) : `${base}-99`;
  const candidate = withChrono(`${bare} ${near}`);
  if (base.length === 4 || !candidate) return candidate;
  return candidate > limit ? withChrono(`${bare} ${near - 1}`) : candidate;
}
