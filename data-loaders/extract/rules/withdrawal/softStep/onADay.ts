import {pattern} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import type {Cue} from "../cue.js";
import {isAhead} from "../inTime.js";
import type {Exit} from "../exits.js";
import {ruleOf} from "../index.js";

const scheduled =
  /\b(?:(?:is|are) (?:set|due|scheduled|slated|expected|going) to|will|would) (?:(?:\w+ly|then|thus|also) )*$/i;
const thatDay = pattern(`^,? (?:in |on |by |as of )?@D`, "i");
const said = /\b(?:sa(?:id|ys)|announc|declar|told|decid|confirm|vow|pledg|inform|notif|plan|intend|wrote)/i;

/** "is set to leave the Court on 2 June 2026": a day that is still ahead is the day on which it takes effect. */
export function onADay(soft: Cue[], left: string, {end, objectEnd}: Exit, reading: Reading): Cue[] {
  const [cue] = soft;
  if (soft.length !== 1 || cue.rule.step !== "announced" || !scheduled.test(left)) return soft;
  const day = thatDay.exec(reading.mask.slice(objectEnd))?.[0].length ?? 0;
  const date = reading.dates.find((date) => date.edtf && date.start >= end && date.end === objectEnd + day);
  if (!date || !isAhead(reading, date)) return soft;
  const effective = {rule: ruleOf("effective"), cue: {start: objectEnd, end: date.end}};
  return said.test(left) ? [cue, effective] : [effective];
}
