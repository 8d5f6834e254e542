import type {Reading} from "../../reading.js";
import {findExits, type Exit} from "../withdrawal/exits.js";

/** An exit, and the sentence that tells of it. */
export interface Near {
  exit: Exit;
  reading: Reading;
}

/** The exit told in a sentence, else the last in the sentences before it, at most `reach` back, else in the next. */
export function exitNear(reading: Reading, reach: number): Near | null {
  const [here] = findExits(reading).exits;
  if (here) return {exit: here, reading};
  for (let r = reading.previous, back = 0; r && back < reach; r = r.previous, ++back) {
    const last = findExits(r).exits.at(-1);
    if (last) return {exit: last, reading: r};
  }
  const next = reading.text_.readings[reading.index + 1];
  const first = next ? findExits(next).exits[0] : undefined;
  return first && next ? {exit: first, reading: next} : null;
}
