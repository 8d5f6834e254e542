import type {Qualifier} from "../claim.js";

const before: [RegExp, Qualifier][] = [
  [/\b(?:just under|just short of|a little under|slightly under)$/i, "nearly"],
  [
    /\b(?:no (?:more|greater) than|not more than|at (?:the )?most|up to|a maximum of|as many as|as much as|max(?:imum)?)$/i,
    "at most"
  ],
  [/\b(?:no (?:fewer|less) than|not (?:fewer|less) than|at least|a minimum of|minimum)$/i, "at least"],
  [
    /\b(?:more than|over|above|exceed(?:s|ed|ing)?|upwards? of|in excess of|greater than|north of|beyond|surpass(?:es|ed|ing)|topp(?:ed|ing)|well over|past)$/i,
    "over"
  ],
  [/\b(?:fewer than|less than|under|below|short of)$/i, "under"],
  [/\b(?:nearly|almost|close to|approaching|just under|just short of|nigh on|getting on for)$/i, "nearly"],
  [
    /\b(?:about|around|some|roughly|approximately|circa|c\.|ca\.|an estimated|estimated(?: at)?|in the region of|in the order of|on the order of|give or take)$|~$/i,
    "about"
  ]
];
const after: [RegExp, Qualifier][] = [
  [/^(?: ?\+|-?plus\b| (?:or|and) (?:more|above|over)\b|,? and counting| and rising)/i, "at least"],
  [/^ (?:or (?:less|fewer)|at (?:the )?most)\b/i, "at most"],
  [/^(?: or so\b|-odd\b|-ish\b|,? (?:give or take|approximately|or thereabouts))/i, "about"],
  [/^,? (?:at (?:the very )?least)\b/i, "at least"]
];
// "only four", "a mere four", "well over": emphasis changes nothing, a determiner may stand between.
const emphasis =
  /(?:\b(?:the|its|a|an|only|just|merely|a mere|mere|well|far|slightly|a little|just|a total of|total of|the court's|some)\s+)+$/i;

/** How exactly a number is meant, from the words right before and after it; "only" and "just" change nothing. */
export function qualifierOf(text: string, start: number, end: number): Qualifier {
  const following = text.slice(end, end + 24);
  for (const [expression, qualifier] of after) if (expression.test(following)) return qualifier;
  let preceding = text.slice(Math.max(0, start - 40), start).trimEnd();
  for (let tries = 0; tries < 3; ++tries) {
    for (const [expression, qualifier] of before) if (expression.test(preceding)) return qualifier;
    const shorter = `${preceding} `.replace(emphasis, "").trimEnd();
    if (shorter === preceding) break;
    preceding = shorter;
  }
  return "exactly";
}
