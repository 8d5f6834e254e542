import type {CountryMention} from "./mentions/mention.js";
import type {Reading} from "./reading.js";

const opensWithStandIn =
  /^"?(?:(?:While|Although|Though|But|Since|Because|After|When|As|And|Yet|However,|Still,) (?=it |the country ))?(It|it|the country|The (?:[\w-]+ ){0,3}(?:country|nation|kingdom|republic|islands?)|(?:The|Its) (?:[\w-]+ )?(?:government|parliament|lawmakers|cabinet|authorities))(?= )/;
const notSubject =
  /\b(?:in|at|near|against|with|over|about|visit\w*|into|to|from|for|on|than|unlike|like|of|by|and|after|following)\s+(?:the\s+)?$/i;

/** A sentence that opens with "It" or "The country" speaks of the country that was the subject before. */
export function standInFor(text: string, previous: Reading | null): CountryMention | null {
  const opens = opensWithStandIn.exec(text);
  if (!opens || !previous) return null;
  const empty = previous.countries.length === 0 && previous.bodies.length === 0;
  const from = (empty && previous.previous) || previous;
  const subject = from.mentions.find(
    (mention) =>
      mention.type === "court" || (mention.type === "country" && !notSubject.test(from.mask.slice(0, mention.start)))
  );
  if (subject?.type !== "country") return null;
  const start = opens.index + opens[0].length - opens[1].length;
  return {...subject, by: "standIn", start, end: start + opens[1].length};
}
