import {findCountries} from "./mentions/countries.js";
import {isFinite, wordsOf} from "./grammar.js";
import type {Span} from "./mentions/mention.js";
import {isQuoted} from "./quoted.js";
import type {Reading} from "./reading.js";
import {speakerKey} from "./speakers.js";
import type {Voice} from "./claim.js";

export interface Saying {
  voice: Voice;
  speaker: string;
  speaker_key: string;
}

const says =
  "(?:said|says|saying|told|tells|stated|states|added|adds|adding|argued|argues|insisted|insists|explained|explains|claimed|claims|noted|notes|wrote|writes|described|describes|describing|warned|warns|declared|alleged|alleges|maintained|maintains|reported|reports|complained|complains|concluded|concludes|asserted|asserts|recalled|recalls|mentioned|mentions|stressed|stresses|pointed out|points out|acknowledged|commented|observed|tweeted|replied|responded|contended|accused|criticized|criticised|dismissed|denied|lamented|estimates|estimated|charged that|quipped|remarked|emphasi[sz]ed|underlined|reiterated|admitted|expressed|assured|called|revealed|confirmed)";
// "critics say": in the plural the verb has the form of an infinitive.
const plural = "(?:say|argue|complain|contend|allege|insist|maintain|warn|estimate|charge that)";
const saying = new RegExp(
  `\\b(?:${says}|(?<!\\b(?:to|will|would|may|might|can|could|should|must|not|n't|cannot|I|you|did|do|does) (?:\\w+ly )?)${plural})\\b`,
  "g"
);
const according =
  /\b(?:according to|in the (?:words|view) of|as (?:reported|stated|noted|told) by|cited by|citing|quoting)\s+((?:[^,.;"]|\.(?=\w))+?)(?=[,.;"]|$| that\b)/gi;
const notVerbs = /^(?:reports|states|claims|notes|called|charged that|confirmed|reported|estimated)$/;

/** Who says the words at a span of a sentence: the document itself, or somebody whom it names, in quotation or not. */
export function sayingOf(reading: Reading, span: Span): Saying {
  const speaker = speakerOf(reading, span);
  const quoted = isQuoted(reading, span.start, span.end);
  // Words in quotation marks inside a sentence of the document's own are only set off; a sentence that opens in quotation goes on.
  const opens =
    quoted &&
    reading.quoted.some((stretch) => stretch.start <= 1 && stretch.start <= span.start && span.end <= stretch.end);
  const by = speaker ?? (opens ? speakerAround(reading) : null);
  if (by) return {voice: quoted ? "quoted" : "attributed", speaker: by.speaker, speaker_key: by.speaker_key};
  if (quoted) return {voice: "quoted", speaker: "", speaker_key: ""};
  return {voice: "own", speaker: "", speaker_key: ""};
}

interface Speaker {
  speaker: string;
  speaker_key: string;
}

interface Attribution extends Speaker {
  /** Where the words that attribute stand. */
  at: Span;
  /** True for "…, he said": what stands before is attributed too. */
  back: boolean;
}

const known = new WeakMap<Reading, Attribution[]>();

/** Every attribution in a sentence, in order. */
export function attributionsIn(reading: Reading): Attribution[] {
  const cached = known.get(reading);
  if (cached) return cached;
  const found: Attribution[] = [];
  known.set(reading, found);
  const {text} = reading;
  for (const match of text.matchAll(according)) {
    const words = match[1].trim();
    if (words.split(" ").length > 14) continue;
    found.push({...name(reading, words), at: {start: match.index, end: match.index + match[0].length}, back: true});
  }
  for (const match of text.matchAll(saying)) {
    const {index} = match;
    const end = index + match[0].length;
    if (isQuoted(reading, index, end)) continue;
    const inverted = /(?:"|,"?|,' ?) ?$/.test(text.slice(0, index)) || index === 0;
    const subject = subjectBefore(text, index);
    const after =
      inverted && (!subject || text.slice(0, index).trimEnd().endsWith('"')) ? subjectAfter(text, end) : null;
    const words = after ?? subject;
    if (!words) continue;
    if (
      notVerbs.test(match[0]) &&
      !/^(?: that\b|,? ?"|:|(?: [\w'-]+){1,8} (?:as )?")/.test(text.slice(end)) &&
      !/^reports?(?:ed)?$/.test(match[0])
    )
      continue;
    const back = /["',] ?$/.test(text.slice(0, Math.max(0, after ? index : text.lastIndexOf(words, index))));
    found.push({
      ...name(reading, words),
      at: {start: after ? index : Math.max(0, text.lastIndexOf(words, index)), end},
      back
    });
  }
  return found;
}

// The noun phrase that stands before a verb of saying, back to the last mark or conjunction.
function subjectBefore(text: string, at: number): string | null {
  const participle = adverbial(text, at);
  if (participle) return participle;
  let before = text
    .slice(0, at)
    .replace(
      /(?:\b(?:also|further|then|later|has|have|had|never|once|repeatedly|previously|recently|earlier|immediately|publicly|simply|been|being|is|are|was|were|who|which|again|on [A-Z]\w+day|to|and|have been|quoted as) )+$/g,
      ""
    );
  const open = before.lastIndexOf('"');
  if (open >= 0) before = before.slice(open + 1);
  const apposition = /^(.*?), ([^,]*), ?$/.exec(before);
  const named = apposition && /^(?:\p{Lu}[\p{L}'.-]+(?: |$)){2,4}$/u.test(apposition[2].trim());
  const phrase = (
    apposition ? (named ? `${apposition[1]} ${apposition[2]}` : apposition[1]) : before.replace(/,\s*$/, "")
  )
    .split(/(?:^|[,;:—(]| - | (?:that|while|but|after|before|when|as|because|and (?=(?:it|he|she|they|the)\b))) /)
    .pop()!
    .trim();
  // "The US …, but under the Bush administration told": the subject is the sentence's.
  if (/^(?:but |and )?(?:under|during) /.test(phrase)) return untilVerb(text.slice(0, at)).replace(hanging, "") || null;
  const verb = [...phrase.matchAll(saying)].pop();
  const words = (verb ? phrase.slice(0, verb.index) : phrase)
    .trim()
    .replace(/^(?:(?:and|but|then|yet|so|while|in a statement|meanwhile|however|earlier|later|that|as|rather) )+/i, "")
    .replace(/^(?:On|In|At|By|Last|This|Since|For|Under|under) .*? (?=(?:the |[A-Z]))/, "");
  const subject = (words.split(" ").length > 4 ? untilVerb(words) : words).replace(hanging, "").trim();
  if (!subject || subject.split(" ").length > 12 || /^\d/.test(subject)) return adverbial(text, at);
  return subject;
}

// "The ICC on Nov. 14 described", "Russia also criticized": day and adverb belong to the verb.
const hanging =
  /(?:,? (?:also|further|then|later|recently|earlier|previously|repeatedly|on)|,? (?:on )?(?:\p{Lu}\p{L}+day,? ?)?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2})|,? on \p{Lu}\p{L}+day)+$/u;

// "Duterte supported the decision and mentioned": the subject ends where its first verb begins.
function untilVerb(phrase: string): string {
  const words = wordsOf(phrase);
  const verb = words.find((_, i) => i > 0 && isFinite(words, i));
  return (verb ? phrase.slice(0, verb.start) : phrase).trim();
}

// "…, adding that": the speaker is the subject said before.
function adverbial(text: string, at: number): string | null {
  const earlier = text.slice(0, at);
  const verb = [...earlier.matchAll(saying)].pop();
  if (!verb || !/^(?:adding|saying|describing|noting|claiming)/.test(text.slice(at))) return null;
  const inverted = subjectBefore(earlier.slice(0, verb.index), verb.index);
  return inverted;
}

function subjectAfter(text: string, at: number): string | null {
  const match =
    /^ ((?:[^,.;"]|\.(?=\w))+?)(?=[,.;"]|$| (?:in|on|at|during|after|who|told|as|when|while|last|of a)\b)/.exec(
      text.slice(at)
    );
  const words = match?.[1].trim();
  return words && words.split(" ").length <= 12 && !/^(?:that|it would|there|to|on|in)\b/i.test(words) ? words : null;
}

const pronoun =
  /^(?:it|he|she|they|the (?:ministry|spokes\w+|statement|president|minister|official|agency|group|report|company|leader|government|diplomat|court|kremlin spokes\w+|document|organi[sz]ation|paper))$/i;

// A pronoun takes the name, and the key, of the speaker named last before.
function name(reading: Reading, words: string): Speaker {
  if (!pronoun.test(words)) return {speaker: words, speaker_key: speakerKey(words, reading.text_)};
  let reach = 0;
  for (let r = reading.previous; r && reach < 4; r = r.previous, ++reach) {
    const last = attributionsIn(r).findLast(
      ({speaker}) => !pronoun.test(speaker) || /ministry/i.test(words) === /ministry/i.test(speaker)
    );
    if (!last) continue;
    if (/ministry/i.test(words) && !/ministr/.test(last.speaker_key)) continue;
    return {speaker: /^(?:it|he|she|they)$/i.test(words) ? last.speaker : words, speaker_key: last.speaker_key};
  }
  return {speaker: words, speaker_key: speakerKey(words, reading.text_)};
}

function speakerOf(reading: Reading, span: Span): Speaker | null {
  const attributions = attributionsIn(reading).filter(({at}) => at.end <= span.start || at.start >= span.end);
  const before = attributions.findLast(({at, back}) => at.end <= span.start && !(back && endsThere(reading, at)));
  const after = attributions.find(({at, back}) => at.start >= span.end && back);
  return before ?? after ?? null;
}

// After '…," he said. …' or ", according to X, …" within one sentence the attribution still reaches the rest.
const endsThere = ({text}: Reading, {end}: Span) =>
  /^[,.]? (?:but|while|although|though|however)\b/i.test(text.slice(end));

// A quotation of several sentences: its speaker stands in the sentence before or after, in the same paragraph.
function speakerAround(reading: Reading): Speaker | null {
  for (let r = reading.previous, reach = 0; r && reach < 4; r = r.previous, ++reach) {
    const last = attributionsIn(r).at(-1);
    if (last) return last;
    if (r.sentence.paragraph < reading.sentence.paragraph - 1) break;
  }
  const next = reading.text_.readings[reading.index + 1];
  return next && next.sentence.paragraph === reading.sentence.paragraph ? (attributionsIn(next)[0] ?? null) : null;
}

/** Whether a speaker's words name one of these countries, or its people. */
export function speaksFor(words: string, iso3: string, leaders: ReadonlyMap<string, string>): boolean {
  return findCountries(words, leaders).some((country) => country.iso3 === iso3);
}
