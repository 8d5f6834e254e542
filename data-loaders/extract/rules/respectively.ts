import type {DateMention} from "../mentions/mention.js";
import type {Reading} from "../reading.js";

/** The dates behind an offset, where they are as many as the countries: "in October and November 2016 respectively". */
export function respectively({mask, dates}: Reading, from: number, count: number): DateMention[] | undefined {
  if (count < 2 || !/\brespectively\b/i.test(mask.slice(from))) return undefined;
  const behind = dates.filter(({edtf, start}) => edtf && start >= from);
  return behind.length === count ? behind : undefined;
}
