import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";

/** "a member", "joined": of what, when the words don't say? Only where the Court stands in the sentence or just before. */
export function aboutMembership(reading: Reading, at: number): boolean {
  const after = reading.mask.slice(at, at + 40);
  if (
    !/\bit$/i.test(reading.mask.slice(0, at)) &&
    pattern(`^ (?:of|to|in|from|for) (?:the |its |a )?(?!@I|court|tribunal|treaty|statute|body)[a-z]`, "i").test(
      after
    ) &&
    !pattern(`^ (?:of|to|in) (?:the )?(?:court|@I|@D|treaty|statute)|^ (?:in|on) @D`, "i").test(after)
  )
    return false;
  return (
    reading.bodies.some(({type}) => type === "court") ||
    /\b(?:court|treaty|statute|tribunal)\b|\bICC\b/i.test(textBefore(reading)) ||
    /\b(?:court|treaty|statute|tribunal)\b/i.test(reading.text)
  );
}

// The six sentences before.
function textBefore({previous}: Reading): string {
  let text = "";
  for (let r = previous, reach = 0; r && reach < 6; r = r.previous, ++reach) text += `${r.text} `;
  return text;
}
