import type {Span} from "../mentions/mention.js";
import {isQuoted} from "../quoted.js";
import type {Reading} from "../reading.js";
import {speakerKey} from "../speakers.js";
import {according, isSaying, saying} from "./saying.js";
import {subjectAfter, subjectBefore} from "./subjectOf.js";

/** Who is said to speak: in the document's words, and as a key. */
export interface Speaker {
  speaker: string;
  speaker_key: string;
}

/** Words that attribute. */
export interface Attribution extends Speaker {
  at: Span;
  /** True for "…, he said": what stands before is attributed too. */
  back: boolean;
}

const known = new WeakMap<Reading, Attribution[]>();

/** Every attribution in a sentence: those by "according to", then those by a verb. */
export function attributionsIn(reading: Reading): Attribution[] {
  const cached = known.get(reading);
  if (cached) return cached;
  const found: Attribution[] = [];
  known.set(reading, found);
  found.push(...byPhrase(reading));
  found.push(...byVerb(reading));
  return found;
}

function byPhrase(reading: Reading): Attribution[] {
  return [...reading.text.matchAll(according)].flatMap(({0: words, 1: name, index}) =>
    name.trim().split(" ").length > 14
      ? []
      : [{...speakerOf(reading, name.trim()), at: {start: index, end: index + words.length}, back: true}]
  );
}

function byVerb(reading: Reading): Attribution[] {
  const {text} = reading;
  return [...text.matchAll(saying)].flatMap(({0: verb, index}) => {
    const end = index + verb.length;
    if (isQuoted(reading, index, end)) return [];
    const before = text.slice(0, index);
    const subject = subjectBefore(text, index);
    const inverted = index === 0 || /(?:"|,"?|,' ?) ?$/.test(before);
    const after = inverted && (!subject || before.trimEnd().endsWith('"')) ? subjectAfter(text, end) : null;
    const name = after ?? subject;
    if (!name || !isSaying(verb, text.slice(end))) return [];
    const start = after ? index : Math.max(0, text.lastIndexOf(name, index));
    return [{...speakerOf(reading, name), at: {start, end}, back: /["',] ?$/.test(text.slice(0, start))}];
  });
}

const reach = 4;
const pronoun =
  /^(?:it|he|she|they|the (?:ministry|spokes\w+|statement|president|minister|official|agency|group|report|company|leader|government|diplomat|court|kremlin spokes\w+|document|organi[sz]ation|paper))$/i;

// A pronoun takes the name, and the key, of the speaker named last before.
function speakerOf(reading: Reading, words: string): Speaker {
  const own = () => ({speaker: words, speaker_key: speakerKey(words, reading.text_)});
  if (!pronoun.test(words)) return own();
  const ofMinistry = /ministry/i.test(words);
  for (let r = reading.previous, back = 0; r && back < reach; r = r.previous, ++back) {
    const last = attributionsIn(r).findLast(
      ({speaker}) => !pronoun.test(speaker) || ofMinistry === /ministry/i.test(speaker)
    );
    if (!last || (ofMinistry && !/ministr/.test(last.speaker_key))) continue;
    return {speaker: /^(?:it|he|she|they)$/i.test(words) ? last.speaker : words, speaker_key: last.speaker_key};
  }
  return own();
}
