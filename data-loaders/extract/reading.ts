import type {Document, Sentence} from "../read/document.js";
import {isAboutTheCourt} from "./mentions/bodies.js";
import {findLeaders} from "./mentions/leaders.js";
import {findMentions} from "./mentions/findMentions.js";
import {
  mask,
  type BodyMention,
  type CountryMention,
  type DateMention,
  type Mention,
  type MoneyMention,
  type NumberMention,
  type Span
} from "./mentions/mention.js";
import {quotationsIn} from "./quoted.js";
import {standInFor} from "./standIn.js";

/** A sentence as the rules see it: `text` with plain quotation marks and `mask` with mentions written over, both as long as the sentence. */
export interface Reading {
  index: number;
  sentence: Sentence;
  text: string;
  mask: string;
  mentions: Mention[];
  countries: CountryMention[];
  bodies: BodyMention[];
  numbers: NumberMention[];
  sums: MoneyMention[];
  dates: DateMention[];
  /** Stretches inside quotation marks, the marks left out; a quotation may have begun sentences before. */
  quoted: Span[];
  previous: Reading | null;
  text_: DocumentReading;
}

/** A document as the rules see it. */
export interface DocumentReading {
  document: Document;
  about: boolean;
  published: string;
  resolveFrom: string;
  leaders: Map<string, string>;
  readings: Reading[];
}

const plainMarks: Record<string, string> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "\u00A0": " ",
  "\u2009": " ",
  "\u202F": " ",
  "\t": " ",
  "\n": " ",
  "\r": " ",
  "–": "-",
  "‑": "-"
};

/** The same words with one kind of quotation mark, apostrophe, hyphen and blank; no offset moves. */
export function plain(text: string): string {
  return text.replace(/[’‘ʼ`“”„«»\u00A0\u2009\u202F\t\n\r–‑]/g, (mark) => plainMarks[mark]);
}

/** The mask of a sentence with its numbers as they stand in the text: "the two countries". */
export function maskButNumbers({mask, text}: Reading): string {
  return mask.replace(/\uE003+/g, (symbol, at: number) => text.slice(at, at + symbol.length));
}

// A timeline: a line with a year alone, and under it "March 14 - Ruritania gives notice".
const bareYear = /^((?:19|20)\d\d):?$/;
const entry =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b|^\d{1,2} (?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)/;

/** Reads a document for the rules: what its sentences name, where quotations run, what its dates resolve to. */
export function readDocumentFor(document: Document): DocumentReading {
  const whole = plain(document.text);
  const published = document.row.published || "";
  const resolveFrom = document.row.resolve_from || (/^\d{4}-\d\d-\d\d$/.test(published) ? published : "");
  const about = isAboutTheCourt(whole);
  const reading: DocumentReading = {
    document,
    about,
    published,
    resolveFrom,
    leaders: about ? findLeaders(whole) : new Map(),
    readings: []
  };
  if (!about) return reading;
  let previous: Reading | null = null;
  let told = "";
  let year = "";
  let headed = "";
  let paragraph = -1;
  let open = false;
  for (const sentence of document.sentences) {
    const text = plain(sentence.text);
    if (sentence.paragraph !== paragraph) {
      open = false;
      year = bareYear.exec(text)?.[1] ?? year;
      headed = entry.test(text) ? year : "";
    }
    paragraph = sentence.paragraph;
    const {spans, open: goesOn} = quotationsIn(text, open);
    open = goesOn;
    const mentions = findMentions(text, reading.leaders, {published, resolveFrom, told, headed});
    const standIn = standInFor(text, previous);
    if (standIn && !mentions.some(({start, end}) => start < standIn.end && standIn.start < end))
      mentions.unshift(standIn);
    const ofType = <T extends Mention>(type: T["type"]) =>
      mentions.filter((mention): mention is T => mention.type === type);
    const dates = ofType<DateMention>("date");
    told = dates.findLast(({edtf}) => edtf)?.edtf ?? told;
    const next: Reading = {
      index: reading.readings.length,
      sentence,
      text,
      mask: mask(text, mentions),
      mentions,
      countries: ofType<CountryMention>("country"),
      bodies: mentions.filter(
        (mention): mention is BodyMention => mention.type === "court" || mention.type === "other"
      ),
      numbers: ofType<NumberMention>("number"),
      sums: ofType<MoneyMention>("money"),
      dates,
      quoted: spans,
      previous,
      text_: reading
    };
    reading.readings.push(next);
    previous = next;
  }
  return reading;
}
