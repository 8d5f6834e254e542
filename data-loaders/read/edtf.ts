const date = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?";

/** The shape of the EDTF dates in use: 2016, 2016-10, 2016-10-27, 2016-10~, and intervals of two such dates. */
export const edtfPattern = `${date}(/${date})?`;

/** Whether the text is a day that the calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDate(text);
}

/** Whether the text is an EDTF date or interval of that shape, made of real calendar days and in order. */
export function isEdtf(text: string): boolean {
  if (!new RegExp(`^(${edtfPattern})$`).test(text)) return false;
  const ends = text.split("/").map((end) => end.replace("~", ""));
  if (!ends.every(isCalendarDate)) return false;
  const [start, end = start] = ends;
  const shared = Math.min(start.length, end.length);
  return start.slice(0, shared) <= end.slice(0, shared);
}

function isCalendarDate(text: string): boolean {
  const [year, month = 1, day = 1] = text.split("-").map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
