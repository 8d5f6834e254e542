import type {Document, Sentence} from "../read/document.js";
import {findBodies, isAboutTheCourt} from "./mentions/bodies.js";
import {findCountries} from "./mentions/countries.js";
import {findDates} from "./mentions/dates.js";
import {findLeaders} from "./mentions/leaders.js";
import {findMoney} from "./mentions/money.js";
import {findNumbers} from "./mentions/numbers.js";
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

export {clauseAt} from "./clauses.js";

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
  let paragraph = -1;
  let open = false;
  for (const sentence of document.sentences) {
    const text = plain(sentence.text);
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    const {spans, open: goesOn} = quotationsIn(text, open);
    open = goesOn;
    const mentions = mentionsIn(text, reading, told);
    const spoken = spokenOf(text, previous);
    if (spoken && !mentions.some(({start, end}) => start < spoken.end && spoken.start < end)) mentions.unshift(spoken);
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

function mentionsIn(text: string, {leaders, published, resolveFrom}: DocumentReading, told: string): Mention[] {
  const found: Mention[] = [];
  const add = (mentions: readonly Mention[]) => {
    for (const mention of mentions)
      if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention);
  };
  add(findBodies(text));
  if (/[\d$€£]|\b(?:dollar|euro|pound|franc)/i.test(text)) add(findMoney(text));
  add(findDates(text, {published, resolveFrom, told}));
  add(findCountries(text, leaders));
  add(findNumbers(text));
  return found.sort((a, b) => a.start - b.start);
}

const opensWithStandIn =
  /^"?(It|The (?:[\w-]+ ){0,3}(?:country|nation|kingdom|republic|islands?)|(?:The|Its) (?:[\w-]+ )?(?:government|parliament|lawmakers|cabinet|authorities))(?= )/;
const notSubject =
  /\b(?:in|at|near|against|with|over|about|visit\w*|into|to|from|for|on|than|unlike|like|of|by|and|after|following)\s+(?:the\s+)?$/i;

// A sentence that opens with "It" or "The country" speaks of the country that was the subject before.
function spokenOf(text: string, previous: Reading | null): CountryMention | null {
  const opens = opensWithStandIn.exec(text);
  if (!opens || !previous) return null;
  if (previous.countries.length === 0 && previous.bodies.length === 0 && previous.previous)
    previous = previous.previous;
  const from = previous;
  const subject = from.mentions.find(
    (mention) =>
      mention.type === "court" || (mention.type === "country" && !notSubject.test(from.mask.slice(0, mention.start)))
  );
  if (subject?.type !== "country") return null;
  const start = opens.index + opens[0].length - opens[1].length;
  return {...subject, by: "standIn", start, end: start + opens[1].length};
}

function quotationsIn(text: string, open: boolean): {spans: Span[]; open: boolean} {
  const spans: Span[] = [];
  let start = open ? 0 : -1;
  for (let i = 0; i < text.length; ++i) {
    if (text[i] !== '"') continue;
    if (start < 0) start = i + 1;
    else {
      // A paragraph of a long quotation opens again without having closed.
      if (open && start === 0 && i === 0) {
        start = 1;
        continue;
      }
      spans.push({start, end: i});
      start = -1;
    }
  }
  if (start >= 0) spans.push({start, end: text.length});
  return {spans, open: start >= 0};
}

/** Whether [start, end) lies inside quotation marks. */
export function isQuoted({quoted}: Reading, start: number, end: number): boolean {
  return quoted.some((span) => span.start <= start && end <= span.end);
}
