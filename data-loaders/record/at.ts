import {isDay} from "../read/edtf.js";

/**
 * The row of a step function that holds on a day: `key` is the day, or a series and the day ("judgments-core.2016-11-16").
 * None before the first row. Rows stand in the order of their dates within a series.
 */
export function at<R extends {key: string; date: string}>(rows: readonly R[], key: string): R | undefined {
  const dot = key.lastIndexOf(".");
  const day = key.slice(dot + 1);
  if (!isDay(day)) throw new Error(`invalid date: ${day} (${key}); give a full day, as 2016-11-16`);
  const series = key.slice(0, dot + 1);
  return rows.findLast((row) => row.date <= day && row.key.startsWith(series));
}
