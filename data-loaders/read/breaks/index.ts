import {counted, leading, openers, titles, trailing} from "../abbreviations.js";
import type {Break} from "./edge.js";

const bare = (word: string): string => word.replace(/\.$/, "");
const opens = (next: string): boolean => openers.has(next.replace(/[’'].*$/, ""));
const speech =
  "said|says|asked|asks|wondered|exclaimed|shouted|cried|told|tweeted|wrote|added|replied|demanded|joked|quipped|warned|continued|responded|declared|insisted|noted";
const attribution = new RegExp(`^(?:(?:the|a|an|Mr|Ms|Mrs|Dr)\\.? )?(?:[\\p{L}’'-]+ ){1,4}(?:${speech})\\b`, "u");
const zones = /^(?:[A-Z]{2,4}T|GMT|UTC|Z|ET|CT|MT|PT|EST|local|Eastern|Central|Pacific|Moscow|Hague)$/;
const days = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Without a blank only “court.The ministry” ends a sentence: not “Anonhq.com”, “U.N.”, “Ph.D”. */
export const glued: Break = ({glued, left, right, word}) => {
  if (!glued) return undefined;
  if (titles.has(bare(word)) || /^(?:https?:|www\.)|@/.test(word)) return false;
  const ends = /(?:[\p{Ll}\d%)\]”"’]|\p{Lu}{2})[.!?…]+["”’)]*$/u.test(left) && !/^\d{1,2}\.$/.test(word);
  return ends && /^["“‘([]?\p{Lu}(?:\p{Ll}|[ ’'])/u.test(right);
};

/** “1. The court”, “(a) …”: a number that counts paragraphs. */
export const enumerator: Break = ({left}) =>
  /^\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]$/.test(left.trim()) ? false : undefined;

/** “?” he asked”, “… and”, “Yahoo! said”: a small letter goes on, but for “al-Bashir” and a slip after a plain word. */
export const lowerCase: Break = ({left, right, word, next}) => {
  if (!/^\p{Ll}/u.test(next)) return undefined;
  if (/^(?:al|el|an|as|ash|ad|ar|at|az)-\p{Lu}/u.test(next) || /^[a-z]{1,2}\p{Lu}/u.test(next)) return undefined;
  const known = leading.has(bare(word)) || trailing.has(bare(word)) || counted.has(bare(word));
  return !known && /^\p{Ll}{5,}\.$/u.test(word) && left.endsWith(".") && /^\p{Ll}/u.test(right);
};

/** “Why?” Duterte asked: a question or call inside its attribution. */
export const attributed: Break = ({left, right}) =>
  /[!?…,]["”’]+$/.test(left) && attribution.test(right) ? false : undefined;

/** Names that carry a mark: Yahoo! News. */
export const names: Break = ({word, next}) => (/^(?:Yahoo|Jeopardy)!$/.test(word) && !opens(next) ? false : undefined);

/** Gen. Smith, e.g. Russia. */
export const beforeName: Break = ({word}) =>
  word.endsWith(".") && (titles.has(bare(word)) || leading.has(bare(word))) ? false : undefined;

/** No. 361-rp, Nov. 16; and “No. It is not”. */
export const beforeNumber: Break = ({word, next}) => {
  if (!word.endsWith(".") || !counted.has(bare(word))) return undefined;
  if (/^\d|^[IVXL]+$/.test(next)) return false;
  return opens(next) || bare(word) === "No" ? true : undefined;
};

/** 5 p.m. Wednesday, 5 p.m. GMT; and “at 5 p.m. Ra'ad al-Hussein said”. */
export const clock: Break = ({word, next}) => {
  if (!/^(?:\d+(?::\d+)?)?[ap]\.m\.$/i.test(word)) return undefined;
  return !zones.test(next) && !days.test(next) && !/^\d/.test(next);
};

/** U.N. Secretary; and “of the U.S. The next day”. The same for Inc. and Jr. */
export const initials: Break = ({word, next}) => {
  if (!/^(?:\p{L}\.){2,}$/u.test(word) && !(word.endsWith(".") && trailing.has(bare(word)))) return undefined;
  return opens(next);
};

/** George W. Bush; and “Plan B. The”. */
export const initial: Break = ({left, word, next}) =>
  /^\p{Lu}\.$/u.test(word) && !/["”’)]$/.test(left) ? opens(next) : undefined;

/** A mark that ends a sentence beyond doubt, a plain word before a full stop, or an opener after it. */
export const plain: Break = ({left, word, next}) => {
  if (/[!?…]["”’)\]]*$|\.{2,}["”’)\]]*$|\.["”’)\]]+$/.test(left)) return true;
  if (/^(?:\p{Ll}[\p{Ll}’'-]+|\p{Lu}\p{Ll}{5,})\.$/u.test(word) || /(?:\d|%|\p{Lu}{2})\.$/u.test(word)) return true;
  return opens(next) ? true : undefined;
};

/** The rules in order; the first that answers decides, and where none does, Unicode's sentence boundaries. */
export const breaks: Break[] = [
  glued,
  enumerator,
  lowerCase, // before the abbreviations: “Inc. said” needs no list
  attributed,
  names,
  beforeName,
  beforeNumber,
  clock, // before initials: “p.m.” is two letters with full stops
  initials,
  initial,
  plain
];
