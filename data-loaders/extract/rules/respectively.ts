import type {DateMention} from "../mentions/mention.js";
import type {Reading} from "../reading.js";

/** The dates from an offset on, where they are as many as the countries: "in October and November 2016 respectively". */
export function respectively(
  {mask, dates}: Pick<Reading, "mask" | "dates">,
  count: number,
  from = 0
): DateMention[] | undefined {
  if (count < 2 || !/\brespectively\b/i.test(mask.slice(from))) return undefined;
  const behind = dates.filter(({edtf, start}) => edtf && start >= from);
  return behind.length === count ? behind : undefined;
}
