import {month} from "./anyDate.js";
import {firstPart} from "./edtf.js";
import {relative, type DateContext, type DateReader} from "./read.js";
import {withChrono} from "./withChrono.js";

/** "last October", "in October"; but not "may", "mar" or "sun". */
export const relativeMonth: DateReader = (words, {context}) =>
  /\bmay\b/.test(words) || /(?:^| )(?:mar|sun)$/i.test(words) ? null : relative(nearest(words, context));

const aMonth = new RegExp(month, "i");
const lead = /^(?:in|since|during|from|until|by|of|last|this|next) /i;

// A month without its year is the last one up to the document's, unless the words say otherwise.
function nearest(words: string, {published, told}: DateContext): string {
  const base = firstPart(published || told);
  if (!base) return "";
  const near = Number(base.slice(0, 4));
  const name = aMonth.exec(words.replace(lead, ""))![0];
  const at = (year: number) => withChrono(`${name} ${year}`).slice(0, 7);
  if (/next year$/i.test(words)) return at(near + 1);
  if (/last year$/i.test(words)) return at(near - 1);
  if (/this year$/i.test(words) || base.length === 4) return at(near);
  const candidate = at(near);
  const today = base.slice(0, 7);
  if (/^next /i.test(words)) return candidate <= today ? at(near + 1) : candidate;
  if (/^last /i.test(words)) return candidate >= today ? at(near - 1) : candidate;
  return candidate > today ? at(near - 1) : candidate;
}
