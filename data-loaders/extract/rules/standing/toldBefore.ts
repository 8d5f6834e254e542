import type {StandingValue} from "../../claim.js";
import {bodyInFocus} from "../../focus.js";
import {pattern, type CountryMention} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Finding} from "../rule.js";
import {ofIt, party} from "./phrases.js";
import {standingOf} from "./standingOf.js";

/** What a sentence says of the countries of the one before, or of countries what the one before said: "These include …". */
export function toldBefore(reading: Reading): Finding[] {
  return [...listed(reading), ...together(reading)];
}

const lists = pattern(
  `^"?(?:These|They|Those|Among them|The others|Others|Examples)(?: (?:countries|states|nations))? (?:include|includes|included|are|were|being)(?: the likes of)? (@L)(?=[.;]|$)`,
  "i"
);

// Each tells what a sentence says of several unnamed States; the first that fits holds.
const said: [RegExp, StandingValue][] = [
  [
    /\bsigned\b[^.;]{0,60}\b(?:but|though|without|and|yet)\b[^.;]{0,40}\b(?:not|never|n't|without|yet to)\b[^.;]{0,40}\bratif/i,
    "signatory"
  ],
  [
    /\b(?:never|not|n't)\b[^.;]{0,20}\b(?:signed|joined|ratified|members?|part(?:y|ies)|acceded)\b|\bnon-?(?:members?|parties|signatories)\b|\boutside (?:it|the (?:court|treaty|statute))\b/i,
    "not-member"
  ],
  [/\b(?:have|has|had) (?:\w+ )?(?:joined|ratified|acceded)\b|\bare (?:members|parties|states parties)\b/i, "member"]
];

// "Dozens signed but never ratified. These include Egypt and Iran."
function listed(reading: Reading): Finding[] {
  const {previous} = reading;
  const match = lists.exec(reading.mask);
  if (!match || !previous || previous.countries.length > 0) return [];
  const value = said.find(([test]) => test.test(previous.mask))?.[1];
  if (!value || bodyInFocus(reading, match.index) !== "court") return [];
  const span = {start: match.index, end: match.index + match[0].length};
  return reading.countries
    .filter(({end}) => end <= span.end)
    .map((country) => ({...standingOf(reading, country, value, span), since: ""}) as Finding);
}

const many: Record<string, number> = {two: 2, three: 3, four: 4};
const collective = pattern(
  `(?:^"?|[,;:] |\\band |\\bthat )(?:(?:the|those|these|all)(?: other)? (two|three|four)(?: (?:[\\w-]+ ){0,2}?(?:countries|states|nations|governments|juntas))?|(both)(?: (?:countries|states|nations))?)(?:,? (?:all|also|both|therefore|still|thus))? (?:(?:had |have )?(?:all |both |also )?(?:(ratified|joined|acceded to)|(?:been|are|were|remain(?:ed)?)(?: (?:both|all|still))?(?: founding)? ${party})(?:${ofIt}| (?:the )?@I)?)`,
  "i"
);

// "The three countries had ratified the Statute": those that the nearest sentence lists, if it lists as many.
function together(reading: Reading): Finding[] {
  const text = reading.mask.replace(/\uE003+/g, (symbol, at: number) => reading.text.slice(at, at + symbol.length));
  const match = collective.exec(text);
  if (!match || /\b(?:not|never|no longer)\b/i.test(match[0])) return [];
  const count = match[2] ? 2 : many[match[1].toLowerCase()];
  const span = {start: match.index, end: match.index + match[0].length};
  if (bodyInFocus(reading, span.end) !== "court") return [];
  return named(reading, span.start, count).map((country) => {
    const words = reading.text.slice(
      span.start,
      span.start + match[0].search(/ (?:had|have|ratified|joined|are|were|remain)/i)
    );
    return standingOf(reading, {...country, words, start: span.start, end: span.start + words.length}, "member", span);
  });
}

function named(reading: Reading, at: number, count: number): CountryMention[] {
  for (let r: Reading | null = reading, reach = 0; r && reach < 5; r = r.previous, ++reach) {
    const countries = r.countries.filter(
      (country, i, all) =>
        country.by !== "leader" &&
        (r !== reading || country.end <= at) &&
        all.findIndex(({iso3}) => iso3 === country.iso3) === i
    );
    if (countries.length === count) return countries;
  }
  return [];
}
