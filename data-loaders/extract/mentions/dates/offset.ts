import {howMany} from "../numbers.js";
import {firstPart, isDay, shift, shiftMonth, shiftYear} from "./edtf.js";
import {relative, type DateReader} from "./read.js";

/** "a year later", "two weeks ago": as exact as the date that it is counted from. */
export const offset: DateReader = (_words, {groups, context: {published, resolveFrom, told}}) => {
  const ago = /^(?:ago|from )/i.test(groups.dir!);
  const base = ago ? resolveFrom || firstPart(published) : firstPart(told);
  if (!base) return relative("");
  const unit = groups.unit!.toLowerCase().replace(/s$/, "");
  const sign = /ago|earlier|before/i.test(groups.dir!) ? -1 : 1;
  const many = groups.n!.toLowerCase();
  if (/few|several|some|couple/.test(many)) return relative(vaguely(base, unit, sign));
  return relative(counted(base, unit, sign * howMany(many), ago));
};

// Some days after some day of a month: that month or the next.
function vaguely(base: string, unit: string, sign: number): string {
  return (unit === "day" || unit === "week") && base.length === 7 && sign > 0 ? `${base}/${shiftMonth(base, 1)}` : "";
}

function counted(base: string, unit: string, many: number, ago: boolean): string {
  switch (unit) {
    case "decade":
      return counted(base, "year", many * 10, ago);
    case "year":
      return shiftYear(ago ? base.slice(0, 4) : base, many);
    case "month":
      return base.length < 7 ? "" : shiftMonth(base, many);
    default:
      return isDay(base) ? shift(base, many * (unit === "week" ? 7 : 1)) : "";
  }
}
