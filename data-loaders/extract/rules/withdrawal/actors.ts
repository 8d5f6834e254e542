import {pattern, type CountryMention} from "../../mentions/mention.js";
import {clauseStarts} from "../../clauses.js";
import {isQuoted, type Reading} from "../../reading.js";
import type {Exit} from "./exits.js";

/** The countries that an exit is told of, with how they were found. */
export interface Actors {
  countries: CountryMention[];
  /** False where the country stands in an earlier sentence. */
  here: boolean;
  /** Countries that only follow or precede ("followed by …", "joining …"): they share a soft step, not a dated act. */
  alongside: CountryMention[];
}

const list = pattern(`@L`, "gi");
// "after South Africa, a supporter in Mandela's days, last week notified …": the country is the subject of a clause.
const tells =
  /\b(?:notified|announced|said|says|voted|signed|decided|submitted|deposited|declared|informed|told|threatened|began|started|initiated|approved|withdrew|quit|left|became|pulled)\b/;
const apart = pattern(`^@C, @C$`, "i");
// A country after one of these is a place, an object or a comparison, not who acts.
const notActing =
  /(?:\b(?:in|at|near|against|with|over|about|between|visit(?:s|ed|ing)?(?: to)?|towards?|into|inside|across|onto|to|from|for|on|arrest(?:s|ed|ing)?|blam\w+|condemn\w+|accus\w+|critici[sz]\w+|defend\w+|support\w+|welcom\w+|unlike|than|target\w*|investigat\w+|prob(?:e|es|ed|ing)|examin\w+|sanction\w*|annex\w+|invad\w+|host\w*|neighbou?ring|capital of|citizens of|people of|situation in|case of|regret\w*|urg\w+|toward|wake of|not|like)\s+(?:the\s+|both\s+|fellow\s+|a\s+|an\s+)?)$/i;
const following =
  /\b(?:follow(?:s|ed|ing)?(?: (?:in|on) the (?:footsteps|heels) of|ing)?|after|join(?:s|ed|ing)?|alongside|together with|along with|besides|in addition to|as (?:did|have|has))\s+(?:the\s+|similar (?:moves|decisions|announcements) (?:by|from)\s+)?$/i;
const genitiveBefore = pattern(
  `(@L)(?:'s?)? (?:(?:own|[\\w-]+(?:ed|al|ful|ing|den|ial|ed|ant|ary|ent|nt|mal))[ ,]+){0,3}$`,
  "i"
);
const ofAfter = pattern(`^(?: from @I| from the [a-z]+)? (?:of|by) (@L)`, "i");
const afterwards = pattern(
  `^[^.;]{0,40}?,? (?:after|following|as (?:did|have|has)|alongside|along with|joining|like|besides) (@L)(?!'s)|^(?: (?:in |on )?@D)?,? and (@C) (?:in )?@D`,
  "i"
);
const decisionOf = pattern(
  `(@L)(?:'s?)? (?:[\\w-]+ ){0,3}?(?:decisions?|plans?|intentions?|moves?|announcements?|threats?|votes?|notices?|notifications?|declaration|bid|efforts?|request|desire|resolve|wish|promise|pledge|vow)\\b(?: @D)?(?: [\\w'-]+){0,3} (?:to|that|of|on)(?: (?:it|they|he|its|their|was|were|would|will|be|is|[\\w-]+ly))* $`,
  "i"
);
const followedBy = pattern(`^[^.;]{0,70}?\\bfollowed (?:@W ){0,6}?by (@L(?:,? (?:and )?(?:then )?@C){0,4})`, "i");
const colonList = pattern(
  `^[^.;]{0,40}?(?:: |\\b(?:including|such as|namely|among them|notably|like|being|like) |— ?|\\(| - )(@C(?: \\(@D\\)| (?:in|on) @D|,? @D)(?:,? (?:and )?@C(?: \\(@D\\)| (?:in|on) @D)?){0,6}|@L)`,
  "i"
);
// "Jammeh began withdrawal proceedings": somebody whom the text ties to no country.
const somebody =
  /^"?(?!It|They|He|She|We|That|This|There|Then|What)\p{Lu}[\p{L}'-]{3,}(?: (?:also|later|then|had|has))? (?:began|started|announced|said|decided|vowed|pulled|withdrew|ordered|signed|declared|threatened|initiated)\b/u;
const houses =
  /\b(?:members of parliament|lawmakers|MPs|parliament|cabinet|legislators|deputies|senators|national assembly|government|president)\b/i;
const subjectPronoun =
  /\b(?:it|they|both|he|she|we|I|its|their|his|her|our|the (?:[\w-]+ ){0,3}?(?:country|government|nation|state|president|parliament|cabinet|minister|kingdom|republic|countries|states|nations|lawmakers|regime|junta|former|latter|leader|two|three|trio|bloc|administration|authorities|move|decision|latest|bill|law|motion|measure))\b/i;

const some = /\b(?:countr(?:y|ies)|states?|nations?|members?|governments?) (?:that|which|who|to)\b[^,.;:]{0,50}$/i;
const dated = "@C(?: \\(@D\\)| (?:in |on )?@D)?";
const areList = pattern(
  `^(?:[^.;:]{0,70}? (?:is|are|was|were|include[sd]?|being) (?:now |only |still )?|[^.;:]{0,30}: (?=${dated}(?:,| and)))(${dated}(?:,? (?:and )?${dated}){0,8})(?=[.,;]|$| and )`,
  "i"
);

/** "Other countries that have mulled leaving are Peru and Chad": those whom the sentence then names. */
export function namedBehind({mask, countries}: Reading, exit: Exit): CountryMention[] {
  if (!some.test(mask.slice(Math.max(0, exit.start - 120), exit.start))) return [];
  const list = areList.exec(mask.slice(exit.objectEnd, exit.objectEnd + 200));
  const end = exit.objectEnd + (list?.[0].length ?? 0);
  const start = end - (list?.[1].length ?? 0);
  return list ? countries.filter((country) => country.start >= start && country.end <= end) : [];
}

/** Finds who acts in an exit: its genitive, the subject of its clause, else whom the sentences before speak of. */
export function findActors(reading: Reading, exit: Exit, from: number): Actors {
  const {mask} = reading;
  const list = namedBehind(reading, exit);
  if (list.length) return {countries: list, here: true, alongside: []};
  const after = mask.slice(exit.objectEnd, exit.objectEnd + 200);
  const direct = mask.slice(exit.end, exit.end + 120);
  const none = {countries: [] as CountryMention[], here: true, alongside: [] as CountryMention[]};
  const within = (start: number, end: number) =>
    reading.countries.filter((country) => country.start >= start && country.end <= end);
  const spanOf = (match: RegExpExecArray, offset: number) => {
    const start = offset + match.index + match[0].lastIndexOf(match[1]);
    return within(start, start + match[1].length);
  };
  const alongside: CountryMention[] = [];
  const followers = followedBy.exec(after);
  if (followers) alongside.push(...spanOf(followers, exit.objectEnd));

  if (exit.form === "noun") {
    const inside = within(exit.start, exit.end);
    if (inside.length) return {...none, countries: inside, alongside};
    const of = ofAfter.exec(direct);
    if (of) return {...none, countries: spanOf(of, exit.end), alongside};
    const genitive = genitiveBefore.exec(mask.slice(0, exit.start));
    if (genitive) return {...none, countries: spanOf(genitive, 0), alongside};
  }
  const later = afterwards.exec(after);
  if (later)
    alongside.push(
      ...(later[1] ? spanOf(later, exit.objectEnd) : within(exit.objectEnd, exit.objectEnd + later[0].length))
    );
  const owner = decisionOf.exec(mask.slice(Math.max(0, exit.start - 120), exit.start));
  if (owner) return {...none, countries: spanOf(owner, Math.max(0, exit.start - 120)), alongside};
  const inside = within(exit.start, exit.objectEnd);
  if (/^(?:remov)/.test(exit.words) && inside.length) return {...none, countries: inside, alongside};

  // Nearest part of the sentence first: from what governs the exit, then clause by clause to its head.
  const starts = [...new Set([...clauseStarts(mask, exit.start), from])].sort((a, b) => b - a);
  let end = exit.start;
  for (const start of starts) {
    const found = acting(reading, start, end);
    alongside.push(...found.alongside);
    if (found.countries.length) return {countries: found.countries, here: true, alongside};
    end = Math.min(end, start);
  }
  const listed = colonList.exec(after);
  if (listed) return {countries: spanOf(listed, exit.objectEnd), here: true, alongside};
  const signature = within(exit.start, exit.objectEnd);
  if (signature.length) return {countries: signature, here: true, alongside};
  return {countries: spokenOf(reading, exit), here: false, alongside};
}

// The first list of countries in a stretch that can be its subject.
function acting(
  reading: Reading,
  start: number,
  end: number
): {countries: CountryMention[]; alongside: CountryMention[]} {
  const {mask} = reading;
  const alongside: CountryMention[] = [];
  let chosen: CountryMention[] = [];
  let refused: CountryMention | undefined;
  for (const {0: words, index} of mask.slice(start, end).matchAll(list)) {
    const at = start + index;
    const before = mask.slice(Math.max(0, at - 60), at);
    let countries = reading.countries.filter((country) => country.start >= at && country.end <= at + words.length);
    // "Like Russia, the US …": the comma ends a comparison, it joins no list.
    if (/\b(?:like|unlike|after|following|besides|alongside|with|for|in) (?:the )?$/i.test(before) && apart.test(words))
      countries = countries.slice(1);
    const relative = /^,? (?:which|who|whose) /i.test(mask.slice(at + words.length, at + words.length + 9));
    if (following.test(before) && !relative && !apart.test(words) && !tells.test(mask.slice(at + words.length, end))) {
      alongside.push(...countries);
      continue;
    }
    const owner =
      /^'s? (?:[\w-]+ ){0,2}(?:parliament|national assembly|lawmakers|legislators|government|senate|house|cabinet|decision|president|MPs|assembly|legislature|deputies)\b/i.test(
        mask.slice(at + words.length, at + words.length + 40)
      );
    const house =
      /\b(?:lawmakers|MPs|parliament|government|authorities|officials|cabinet|president|leaders?|junta|legislators|senators|deputies|legislature|assembly) (?:in|of) (?:the )?$/i.test(
        before
      );
    if (!relative && !apart.test(words) && notActing.test(before) && !following.test(before) && !owner && !house) {
      refused = countries.at(-1);
      continue;
    }
    // "hosting Israeli Prime Minister Benjamin Netanyahu": name and office are one mention.
    if (refused && countries[0]?.by === "leader" && countries[0].iso3 === refused.iso3 && at - refused.end < 45)
      continue;
    // "The Belgian lawyer of Burundi": of a person, not an office.
    if (
      /\b(?:(?:war crimes|lawyer|professor|activist|analyst|researcher|expert|journalist|map|situation|crisis|border|north|south|east|west|part|parts|support|head) of )(?:the )?$/i.test(
        before
      )
    )
      continue;
    if (
      /^'s? (?:neighbou?r|border|allies|ally|war|conflict|actions|crimes|annexation|invasion|occupation|capital)\b/.test(
        mask.slice(at + words.length, at + words.length + 24)
      )
    )
      continue;
    // "that of Burundi, which has signed": the relative clause speaks of the country that it follows.
    if (chosen.length === 0 || (at + words.length >= end - 2 && /^(?:which|who|whose) /.test(mask.slice(end, end + 6))))
      chosen = countries;
  }
  return {countries: chosen, alongside};
}

// Who never joined has nothing to leave: the sentence spoke of it in passing.
const outside = pattern(
  `^@C,?(?: [\\w-]+,)? (?:is|are|was|were) not (?:an? |even |itself )*(?:signatory|party|state party|member)`,
  "i"
);

// The subject of the nearest sentence before that names one, where this one refers back.
function spokenOf(reading: Reading, exit: Exit): CountryMention[] {
  const before = reading.mask.slice(0, exit.start);
  const noun = exit.form === "noun";
  const collective = /\b(?:the (?:two|three|four|trio)|both)\b/i.exec(before)
    ? /\b(?:two|both)\b/i.test(before)
      ? 2
      : 3
    : 0;
  const refers = noun || subjectPronoun.test(before) || houses.test(before) || /^\W*$/.test(before.trim());
  if (!refers && !collective) return [];
  // Whom "they" means inside somebody's quotation isn't told by the sentence before it.
  if (isQuoted(reading, exit.start, exit.end) && /\bthey\b/i.test(before)) return [];
  if (somebody.test(reading.text.slice(0, exit.start)) && !houses.test(before)) return [];
  let reach = 0;
  for (let r = reading.previous; r && reach < 3; r = r.previous, ++reach) {
    const {countries} = acting(r, 0, r.mask.length);
    if (countries.length === 0 || outside.test(r.mask)) continue;
    if (noun && countries.length === 1 && /\btheir (?:[\w-]+ )?$/i.test(before)) continue;
    if (collective && countries.length !== collective) continue;
    if (
      /\b(?:it|its|he|she|his|her|the (?:[\w-]+ ){0,3}?(?:country|government|nation|state|president|parliament|kingdom|republic|regime))\b/i.test(
        before
      ) &&
      countries.length > 1
    )
      return [];
    return countries;
  }
  return [];
}
