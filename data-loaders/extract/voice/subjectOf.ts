import {anyOf} from "../anyOf.js";
import {isFinite, wordsOf} from "../grammar.js";
import {saying} from "./saying.js";

const longest = 12;
const isShort = (words: string) => words.split(" ").length <= longest;

const adverbs = [
  "also",
  "further",
  "then",
  "later",
  "never",
  "once",
  "repeatedly",
  "previously",
  "recently",
  "earlier"
];
const more = [
  "immediately",
  "publicly",
  "simply",
  "again",
  "who",
  "which",
  "on [A-Z]\\w+day",
  "to",
  "and",
  "quoted as"
];
const auxiliaries = ["has", "had", "have", "been", "being", "is", "are", "was", "were"];
const betweenVerb = new RegExp(`(?:\\b${anyOf(adverbs, more, auxiliaries)} )+$`);

const apposition = /^(.*?), ([^,]*), ?$/;
const fullName = /^(?:\p{Lu}[\p{L}'.-]+(?: |$)){2,4}$/u;
const clauseEnd =
  /(?:^|[,;:—(]| - | (?:that|while|but|after|before|when|as|because|and (?=(?:it|he|she|they|the)\b))) /;
const joints = [
  "and",
  "but",
  "then",
  "yet",
  "so",
  "while",
  "in a statement",
  "meanwhile",
  "however",
  "earlier",
  "later"
];
const opening = new RegExp(`^(?:${anyOf(joints, ["that", "as", "rather"])} )+`, "i");
const setting = /^(?:On|In|At|By|Last|This|Since|For|Under|under) .*? (?=(?:the |[A-Z]))/;

/** The noun phrase that stands before a verb of saying, back to the last mark or conjunction. */
export function subjectBefore(text: string, at: number): string | null {
  const participle = subjectOfEarlier(text, at);
  if (participle) return participle;
  const before = text.slice(0, at).replace(betweenVerb, "");
  const phrase = lastPhrase(before.slice(before.lastIndexOf('"') + 1));
  // "The US …, but under the Bush administration told": the subject is the sentence's.
  if (/^(?:but |and )?(?:under|during) /.test(phrase)) return withoutHanging(untilVerb(text.slice(0, at))) || null;
  const verb = [...phrase.matchAll(saying)].at(-1);
  const words = phrase.slice(0, verb?.index).trim().replace(opening, "").replace(setting, "");
  const subject = withoutHanging(words.split(" ").length > 4 ? untilVerb(words) : words).trim();
  return subject && isShort(subject) && !/^\d/.test(subject) ? subject : null;
}

// "Elphberg, the king," is Elphberg; "the king, Rudolf Elphberg," is both.
function lastPhrase(before: string): string {
  const [, noun, other] = apposition.exec(before) ?? [];
  const named = other !== undefined && fullName.test(other.trim());
  const phrase = noun === undefined ? before.replace(/,\s*$/, "") : named ? `${noun} ${other}` : noun;
  return phrase.split(clauseEnd).at(-1)!.trim();
}

// "The ICC on Nov. 14 described", "Ruritania also criticized": day and adverb belong to the verb.
const hanging =
  /(?:,? (?:also|further|then|later|recently|earlier|previously|repeatedly|on)|,? (?:on )?(?:\p{Lu}\p{L}+day,? ?)?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2})|,? on \p{Lu}\p{L}+day)+$/u;
const withoutHanging = (words: string) => words.replace(hanging, "");

// "Elphberg supported the decision and mentioned": the subject ends where its first verb begins.
function untilVerb(phrase: string): string {
  const words = wordsOf(phrase);
  const verb = words.find((_, i) => i > 0 && isFinite(words, i));
  return phrase.slice(0, verb?.start).trim();
}

// "…, adding that": the speaker is the subject said before.
function subjectOfEarlier(text: string, at: number): string | null {
  if (!/^(?:adding|saying|describing|noting|claiming)/.test(text.slice(at))) return null;
  const earlier = text.slice(0, at);
  const verb = [...earlier.matchAll(saying)].at(-1);
  return verb ? subjectBefore(earlier.slice(0, verb.index), verb.index) : null;
}

const behind = /^ ((?:[^,.;"]|\.(?=\w))+?)(?=[,.;"]|$| (?:in|on|at|during|after|who|told|as|when|while|last|of a)\b)/;

/** The noun phrase that stands behind a verb of saying: '"No," said the minister'. */
export function subjectAfter(text: string, at: number): string | null {
  const words = behind.exec(text.slice(at))?.[1].trim();
  return words && isShort(words) && !/^(?:that|it would|there|to|on|in)\b/i.test(words) ? words : null;
}
