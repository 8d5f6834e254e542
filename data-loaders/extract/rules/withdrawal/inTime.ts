import {firstPart} from "../../mentions/dates/edtf.js";
import type {DateMention} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";

/** The Rome Statute entered into force on 1 July 2002 (its art. 126); there was nothing to leave before. */
export const inForce = "2002";

/** Whether a date lies ahead of the document's day: only what takes effect can. */
export function isAhead({text_}: Reading, {edtf}: DateMention): boolean {
  const day = text_.resolveFrom || text_.published;
  const first = firstPart(edtf);
  return day !== "" && first.length <= day.length && first > day.slice(0, first.length);
}
