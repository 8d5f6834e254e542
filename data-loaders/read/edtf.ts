const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;

/** Whether `value` is a day that the calendar has, as YYYY-MM-DD. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && isPoint(value);
}

/** Whether `value` is EDTF as the tables use it: 2016, 2016-10, 2016-10-27, 2016-10/2016-11, 2016-10~. */
export function isEdtf(value: string): boolean {
  const [from, to, more] = value.split("/");
  if (more !== undefined || !isPoint(from)) return false;
  return to === undefined || (isPoint(to) && from.slice(0, to.length) <= to.slice(0, from.length));
}

function isPoint(value: string): boolean {
  const found = point.exec(value);
  if (!found) return false;
  const [, year, month = "01", day = "01"] = found;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
