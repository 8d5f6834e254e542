import type {StandingValue} from "../../claim.js";
import {bodyInFocus} from "../../focus.js";
import {pattern, type CountryMention} from "../../mentions/mention.js";
import {numberOf} from "../../mentions/numbers.js";
import {maskButNumbers, type Reading} from "../../reading.js";
import type {Finding} from "../rule.js";
import {saidOfSeveral} from "./ofSeveral.js";
import {ofIt, party} from "./phrases.js";
import {standingOf} from "./standingOf.js";

/** What a sentence says of the countries of the one before, or of countries what the one before said: "These include …". */
export function toldBefore(reading: Reading): Finding[] {
  return [
    ...listed(reading),
    ...answered(reading),
    ...confirmed(reading),
    ...inverted(reading),
    ...together(reading),
    ...amongThem(reading)
  ];
}

const lists = pattern(
  `^"?(?:These|They|Those|Among them|The others|Others|Examples)(?: (?:countries|states|nations))? (?:include|includes|included|are|is|were|being)(?: the likes of)? (@L)(?=[.,;]| but| and|$)(?:,? (?:but|and|though) (?:\\w+ly )?(?:do|did)(?: not|n't) include (@L))?`,
  "i"
);

const inversion = pattern(
  `^"?(?:(Neither|Nor)|So) (?:is|are|has|have|do|does|did|was|were) (?:[a-z-]+ ){0,3}?(@C(?:[^.;]*@C)?)(?=[.,;]|$)`,
  "i"
);

// Each tells what a sentence says of several unnamed States; the first that fits holds.
const said: [RegExp, StandingValue][] = [
  [
    /\bsigned\b[^.;]{0,60}\b(?:but|though|without|and|yet)\b[^.;]{0,40}(?:\b(?:not|never|without|yet to)|n't)\b[^.;]{0,40}\bratif/i,
    "signatory"
  ],
  [
    /(?:\b(?:never|not)|n't)\b[^.;]{0,20}\b(?:signed|joined|ratified|members?|part(?:y|ies)|acceded|signator(?:y|ies))\b|\bnon-?(?:members?|parties|signatories)\b|\b(?:are|is|remain|stay) outside\b|\boutside (?:it|the (?:court|treaty|statute))\b/i,
    "not-member"
  ],
  [
    /\b(?:have|has|had) (?:\w+ )?(?:joined|ratified|acceded)\b|\b(?:is|are|was|were|bec[ao]mes?) (?:an? |the |also )*(?:[\w-]+ )?(?:members?|part(?:y|ies)|state party|states parties)\b/i,
    "member"
  ]
];

const saidBy = ({mask}: Reading) => said.find(([test]) => test.test(mask))?.[1];

// "Several members are allies of Ruritania. They include …": what is told of them stands before any country.
const severalFirst = ({countries}: Reading, at: number) => countries.every(({start}) => start > at);

// "Dozens signed but never ratified. These include Egypt and Iran."
function listed(reading: Reading): Finding[] {
  const {previous} = reading;
  const match = lists.exec(reading.mask);
  if (!match || !previous) return [];
  const several = saidOfSeveral(previous.mask);
  const value =
    previous.countries.length === 0
      ? saidBy(previous)
      : several && severalFirst(previous, several.start)
        ? several.value
        : null;
  if (!value || bodyInFocus(reading, match.index) !== "court") return [];
  const span = {start: match.index, end: match.index + match[0].length};
  const without = match[2] ? span.end - match[2].length : span.end;
  return reading.countries
    .filter(({end}) => end <= span.end)
    .flatMap((country) => {
      const told = country.start < without ? value : value === "member" ? "not-member" : null;
      return told ? [{...standingOf(reading, country, told, span), since: ""} as Finding] : [];
    });
}

const names = pattern(
  `^"?(?:So far |Mainly |Notably |Among others )?(@L)(?:,? (?:among others|and others|and many others))?(?=[.;]|$)`,
  "i"
);

// "Which countries are not members? The United States and China, among others."
function answered(reading: Reading): Finding[] {
  const {previous} = reading;
  const match = names.exec(reading.mask);
  if (!match || !previous?.text.trimEnd().endsWith("?") || bodyInFocus(reading, match.index) !== "court") return [];
  const value = saidBy(previous);
  const span = {start: match.index, end: match.index + match[0].length};
  return value ? reading.countries.map((country) => standingOf(reading, country, value, span)) : [];
}

const about = /\b(?:members?|part(?:y|ies)|joined|ratified|signator(?:y|ies)|belong)\b/;
const asked = pattern(`^"?(?:So )?(?:is|are|has|have|did|does|do) (@L) `, "i");
const yesOrNo = /^"?(?:(Yes)|No)\b/;

// "Is Ruritania a member? No." The answer's word is all there is, and the country stands in the question.
function confirmed(reading: Reading): Finding[] {
  const {previous, mask} = reading;
  const answer = yesOrNo.exec(mask);
  const question = answer && previous?.mask.trimEnd().endsWith("?") ? asked.exec(previous.mask) : null;
  if (!answer || !previous || !question || !about.test(previous.mask)) return [];
  if (bodyInFocus(previous, previous.mask.length) !== "court") return [];
  const span = {start: 0, end: answer[0].length};
  const since = answer[1]
    ? reading.dates.find(({start}) => /^"?Yes,? (?:since|in) $/.test(mask.slice(0, start)))
    : undefined;
  return previous.countries
    .filter(({end}) => end < question[0].length)
    .map((country) => {
      const finding = standingOf(previous, country, answer[1] ? "member" : "not-member", span);
      return {...finding, reading, span, since: since?.edtf ?? ""} as Finding;
    });
}

const denied = /^"?(?:Neither|Nor) |\b(?:is|are|has|have|did|does) not[.,;"]*$/i;

const saidIn = (reading: Reading) => (denied.test(reading.mask) ? "not-member" : saidBy(reading));

// "Ruritania is not a member. Neither are Sylvania and Arcadia."
function inverted(reading: Reading): Finding[] {
  const {previous} = reading;
  const match = inversion.exec(reading.mask);
  if (!match || !previous || bodyInFocus(reading, match.index) !== "court") return [];
  let value = saidIn(previous);
  for (let r = previous.previous, back = 0; !value && r && back < 3; r = r.previous, ++back) value = saidIn(r);
  if (!value || (value === "member") === Boolean(match[1])) return [];
  const span = {start: match.index, end: match.index + match[0].length};
  return reading.countries
    .filter(({end}) => end <= span.end)
    .map((country) => standingOf(reading, country, value, span));
}

const among = pattern(
  `(@L) (?:is|are)(?:( not|n't))? among (?:those|these|them)(?: countries| states| nations| members)?(?=[.,;]|$)`,
  "i"
);

// "More than 120 States are members. Ruritania is not among them."
function amongThem(reading: Reading): Finding[] {
  const {previous} = reading;
  const match = among.exec(reading.mask);
  const said = match && previous ? saidOfSeveral(previous.mask) : null;
  if (!match || !previous || !said || bodyInFocus(previous, said.end) !== "court") return [];
  const {value} = said;
  if (match[2] && value !== "member") return [];
  const span = {start: match.index, end: match.index + match[0].length};
  return reading.countries
    .filter(({start, end}) => start >= span.start && end <= span.end)
    .map((country) => standingOf(reading, country, match[2] ? "not-member" : value, span));
}

const collective = pattern(
  `(?:^"?|[,;:] |\\band |\\bthat )(?:(?:the|those|these|all)(?: other)? (two|three|four)(?: (?:[\\w-]+ ){0,2}?(?:countries|states|nations|governments|juntas))?|(both)(?: (?:countries|states|nations))?)(?:,? (?:all|also|both|therefore|still|thus|which|who))? (?:(?:had |have )?(?:all |both |also )?(?:(ratified|joined|acceded to)|(?:been|are|were|remain(?:ed)?)(?: (?:both|all|still))?(?: founding)? ${party})(?:${ofIt}| (?:the )?@I)?)`,
  "i"
);

// "The three countries had ratified the Statute": those that the nearest sentence lists, if it lists as many.
function together(reading: Reading): Finding[] {
  const match = collective.exec(maskButNumbers(reading));
  if (!match || /\b(?:not|never|no longer)\b/i.test(match[0])) return [];
  const count = match[2] ? 2 : numberOf(match[1]);
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
