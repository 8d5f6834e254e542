import {anyOf} from "../../../anyOf.js";
import {pattern, type CountryMention} from "../../../mentions/mention.js";
import {numberOf} from "../../../mentions/numbers.js";
import {isQuoted} from "../../../quoted.js";
import {maskButNumbers, type Reading} from "../../../reading.js";
import {countriesWithin} from "../countriesWithin.js";
import type {Exit} from "../exits.js";
import {mayLeave, onlyLeaver} from "./leavers.js";
import {subjectIn} from "./subject.js";

// How many sentences back.
const reach = 3;

/** The subject of the nearest sentence before that names one, where this one refers back. */
export function spokenOf(reading: Reading, exit: Exit): CountryMention[] {
  const before = maskButNumbers(reading).slice(0, exit.start);
  const many = howMany(before);
  if (!many && !refersBack(exit, before)) return [];
  // Whom "they" means inside somebody's quotation isn't told by the sentence before it.
  if (isQuoted(reading, exit.start, exit.end) && /\bthey\b/i.test(before)) return [];
  if (speaksOfOthers(reading, exit)) return onlyLeaver(reading);
  if (isTheLeavers(exit, before)) {
    const leaver = onlyLeaver(reading);
    if (leaver.length) return leaver;
  }
  for (let r = reading.previous, back = 0; r && back < reach; r = r.previous, ++back) {
    const subject = subjectIn(r, 0, r.mask.length).countries;
    const countries = many && subject.length !== many ? listOf(r, many) : subject;
    if (countries.length === 0 || outside.test(r.mask) || !mayLeave(reading, countries)) continue;
    if (exit.form === "noun" && countries.length === 1 && theirs.test(before)) continue;
    if (many && countries.length !== many) continue;
    return countries.length > 1 && one.test(before) ? [] : countries;
  }
  return [];
}

const lists = pattern(`@L`, "gi");

// The list in a sentence that names as many countries.
function listOf(reading: Reading, many: number): CountryMention[] {
  return (
    [...reading.mask.matchAll(lists)]
      .map(({0: words, index}) => countriesWithin(reading, index, index + words.length))
      .find(({length}) => length === many) ?? []
  );
}

const counts: Record<string, number> = {both: 2, trio: 3};
// "the two announced", "all three countries"; but "the two world wars".
const asMany =
  /\b(both|(?<=\b(?:the|all) )(?:two|three|trio|four))\b(?! (?:[\w-]+ ){0,2}(?!(?:countries|states|nations|governments|juntas|regimes|neighbours|members)\b)[a-z]{4,}s\b)/i;

// "the two", "both": as many as the sentence before has to name.
function howMany(before: string): number {
  const [, many] = asMany.exec(before) ?? [];
  return many ? (counts[many.toLowerCase()] ?? numberOf(many)) : 0;
}

const pointsBack = /\b(?:it|its|they|their|the (?:[\w-]+ ){0,2}?(?:country|nation|kingdom|republic|state)(?:'s)?)\b/i;

const theDecision = /^"?The (?:decision|move|plan|announcement|bill|motion|notice) (?:to|of|for) $/;

// "MPs voted for it", "the withdrawal": no word points back, so that whoever leaves is meant.
const isTheLeavers = ({form, scope}: Exit, before: string) =>
  theDecision.test(before) ||
  (!pointsBack.test(before) && (houses.test(before) || (form === "noun" && scope === "membership")));

const pronouns = anyOf(["it", "they", "both", "he", "she", "we", "I", "its", "their", "his", "her", "our"]);
const lands = ["country", "countries", "nation", "nations", "states?", "kingdom", "republic", "bloc"];
const rulers = ["government", "president", "minister", "leader", "regime", "junta", "administration", "authorities"];
const chambers = ["parliament", "cabinet", "lawmakers"];
const acts = ["move", "decision", "bill", "law", "motion", "measure"];
const counted = ["former", "latter", "latest", "two", "three", "trio"];
const subject = new RegExp(
  `\\b(?:${pronouns}|the (?:[\\w-]+ ){0,3}?${anyOf(lands, rulers, chambers, acts, counted)})\\b`,
  "i"
);
const houses =
  /\b(?:members of parliament|lawmakers|MPs|parliament|cabinet|legislators|legislature|deputies|senators|national assembly|government|president)\b/i;

// "It then withdrew", "Lawmakers voted to leave", "Withdrawing from …".
const refersBack = ({form}: Exit, before: string) =>
  form === "noun" || subject.test(before) || houses.test(before) || /^\W*$/.test(before);

// "Elphberg began withdrawal proceedings": somebody whom the text ties to no country.
const begins = ["began", "started", "initiated", "announced", "said", "declared", "decided", "vowed", "threatened"];
const goes = ["pulled", "withdrew", "ordered", "signed"];
const somebody = new RegExp(
  `^"?(?!It|They|He|She|We|That|This|There|Then|What)\\p{Lu}[\\p{L}'-]{3,}(?: (?:also|later|then|had|has))? ${anyOf(begins, goes)}\\b`,
  "u"
);

// "Elphberg's government announced".
const somebodys = /^"?(?!Yester|The)\p{Lu}[\p{L}-]{3,}(?<!day)'s (?:government|administration|cabinet|regime)\b/u;

// Whoever acts in the sentence is somebody whom the text ties to no country.
function speaksOfOthers({text, mask}: Reading, {start}: Exit): boolean {
  const before = mask.slice(0, start);
  return (
    somebodys.test(text.slice(0, start)) ||
    (somebody.test(text.slice(0, start)) && !houses.test(before) && !/\bthe (?:country|nation)'s $/.test(before))
  );
}

// Who never joined has nothing to leave: the sentence spoke of it in passing.
const outside = pattern(
  `^@C,?(?: [\\w-]+,)? (?:is|are|was|were) not (?:an? |even |itself )*(?:signatory|party|state party|member)`,
  "i"
);
const theirs = /\btheir (?:[\w-]+ )?$/i;
const one =
  /\b(?:it|its|he|she|his|her|the (?:[\w-]+ ){0,3}?(?:country|government|nation|state|president|parliament|kingdom|republic|regime))\b/i;
