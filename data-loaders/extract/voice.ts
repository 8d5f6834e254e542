import type {Voice} from "./claim.js";
import {findCountries} from "./mentions/countries.js";
import type {CountryMention, Span} from "./mentions/mention.js";
import {onlyCountry} from "./mentions/onlyCountry.js";
import {isQuoted} from "./quoted.js";
import type {Reading} from "./reading.js";
import {attributionsIn, type Speaker} from "./voice/attributions.js";

export interface Saying extends Speaker {
  voice: Voice;
}

/** Who says the words at a span of a sentence: the document itself, or somebody whom it names, in quotation or not. */
export function sayingOf(reading: Reading, span: Span): Saying {
  const quoted = isQuoted(reading, span.start, span.end);
  const by = speakerHere(reading, span) ?? (quoted && goesOn(reading, span) ? speakerAround(reading) : null);
  if (by) return {voice: quoted ? "quoted" : "attributed", speaker: by.speaker, speaker_key: by.speaker_key};
  return {voice: quoted ? "quoted" : "own", speaker: "", speaker_key: ""};
}

// A sentence that opens in quotation goes on with it; elsewhere words in quotation marks may only be set off.
const goesOn = ({quoted}: Reading, {start, end}: Span) =>
  quoted.some((stretch) => stretch.start <= 1 && stretch.start <= start && end <= stretch.end);

// The last who is named before the span, else the first behind it: "…, he said".
function speakerHere(reading: Reading, span: Span): Speaker | null {
  const attributions = attributionsIn(reading);
  return (
    attributions.findLast(({at, back}) => at.end <= span.start && !(back && endsThere(reading, at))) ??
    attributions.find(({at, back}) => at.start >= span.end && back) ??
    null
  );
}

// After '…," he said. …' or ", according to X, …" within one sentence the attribution still reaches the rest.
const endsThere = ({text}: Reading, {end}: Span) =>
  /^[,.]? (?:but|while|although|though|however)\b/i.test(text.slice(end));

const reach = 4;

// A quotation of several sentences: its speaker stands in the sentence before or after, in the same paragraph.
function speakerAround(reading: Reading): Speaker | null {
  for (let r = reading.previous, back = 0; r && back < reach; r = r.previous, ++back) {
    const last = attributionsIn(r).at(-1);
    if (last) return last;
    if (r.sentence.paragraph < reading.sentence.paragraph - 1) break;
  }
  const next = reading.text_.readings[reading.index + 1];
  return next && next.sentence.paragraph === reading.sentence.paragraph ? (attributionsIn(next)[0] ?? null) : null;
}

/** A quotation's "we" at a span, as the one country that its speaker's words name; none where they don't. */
export function countryOfWe(reading: Reading, span: Span): CountryMention[] {
  if (!isQuoted(reading, span.start, span.end)) return [];
  const country = onlyCountry(findCountries(sayingOf(reading, span).speaker, reading.text_.leaders));
  return country ? [{...country, by: "standIn", words: reading.text.slice(span.start, span.end), ...span}] : [];
}

/** Whether a speaker's words name one of these countries, or its people. */
export function speaksFor(words: string, iso3: string, leaders: ReadonlyMap<string, string>): boolean {
  return findCountries(words, leaders).some((country) => country.iso3 === iso3);
}
