import {pattern, type CountryMention} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {findActors} from "./withdrawal/actors.js";
import {countriesOf} from "./withdrawal/countriesWithin.js";
import {datesFor} from "./withdrawal/datesFor.js";
import {withdrawalFinding} from "./withdrawal/finding.js";
import {manyUnnamed, someStates} from "./withdrawal/manyUnnamed.js";
import {exitTrigger, findExits, type Exit} from "./withdrawal/exits.js";
import {stepsOf} from "./withdrawal/stepsOf.js";
import {hardEnd, hardStart} from "./withdrawal/stretch.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

/** Steps by which a country gives up its membership of the Court, or its signature. */
export const withdrawal: Rule = {
  name: "withdrawal",
  kind: "withdrawal",
  trigger: exitTrigger,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    const {exits, refused} = findExits(reading);
    for (const {reason, start, end} of refused) refusals.push({reason, span: {start, end}, reading});
    exits.forEach((exit, i) => {
      const told = tell(reading, exit, exits[i - 1], exits[i + 1]);
      if (typeof told === "string")
        refusals.push({reason: told, span: {start: exit.start, end: exit.objectEnd}, reading});
      else findings.push(...told);
    });
    return {findings, refusals};
  }
};

/** What one exit tells, or why nothing is made of it. */
function tell(reading: Reading, exit: Exit, last: Exit | undefined, next: Exit | undefined): Finding[] | string {
  const {mask} = reading;
  const begin = Math.max(hardStart(mask, exit.start), last?.objectEnd ?? 0, exit.start - 260);
  const speaker = ofTheSpeaker.exec(mask.slice(begin, exit.start));
  const from = speaker ? begin + speaker.index + speaker[0].length : begin;
  const left = mask.slice(from, exit.start);
  const right = mask.slice(
    exit.end,
    Math.min(hardEnd(mask, exit.objectEnd), next?.start ?? Infinity, exit.objectEnd + 200)
  );
  const steps = stepsOf(left, right, exit, reading);
  if (typeof steps === "string") {
    const gone = steps === notDone && nth.test(reading.text.slice(from, exit.start)) ? goneBefore(reading, exit) : [];
    return gone.length ? leftBy(reading, exit, gone) : steps;
  }
  const joins = joinsList.exec(left);
  if (joins)
    return leftBy(reading, exit, reading.countries.filter(({start}) => start >= from + joins.index).slice(0, 1));
  if (manyUnnamed(reading, exit, left, steps)) return "many, unnamed";
  if (exit.objectEnd === exit.end && someoneElse.test(left)) return "somebody else withdraws or leaves";
  const actors = findActors(reading, exit, from);
  const who = unique(actors.countries);
  if (who.length === 0 && actors.alongside.length === 0) return "no country is named for it";
  if (who.length && !reading.countries.includes(who[0]) && someStates.test(left)) return "many, unnamed";
  if (who.length > 8) return "too many countries for one sentence to tell of";
  const findings: Finding[] = [];
  for (const {rule, cue, weak} of steps) {
    const at = cue ?? {start: exit.start, end: exit.objectEnd};
    const shared = rule.step === "announced" || rule.step === "left" || rule.step === "begun";
    const countries = shared ? unique([...who, ...actors.alongside]) : who;
    const dates = datesFor(reading, exit, at, rule.step, countries, from, last, next);
    countries.forEach((country, i) => {
      // Whoever only went before has no share in the day of who goes now.
      const date =
        who.length && !who.includes(country) && dates[i] === dates[0] && dates[i] && dates[i].start < country.start
          ? undefined
          : dates[i];
      const span = {start: Math.min(at.start, exit.start), end: Math.max(at.end, exit.objectEnd)};
      findings.push({
        ...withdrawalFinding({country, scope: exit.scope, step: rule.step, date, span, reading}),
        ...(exit.again ? {again: true} : {}),
        weak:
          weak ??
          (rule.step === "announced" &&
            isWeak(left) &&
            !(/\bwill (?:also |now |soon |\w+ly )?$/i.test(left) && saidBehind.test(right)))
      });
    });
  }
  return findings;
}

// '"…," said Elphberg, one of the lawmakers who support the bid to leave'.
const ofTheSpeaker =
  /\b(?:said|says) (?:(?:[A-Z][\w.'-]+|\uE000+) ){0,4}?(?:[A-Z][\w.'-]+|\uE000+), (?:an?|one of the|the) [^.;,]*\bwho /;
const someoneElse =
  /\b(?:witness(?:es)?|prosecutors?|judges?|lawyers?|suspects?|troops|rebels|candidates?|investigators?|defendants?|the (?:court|ICC|prosecution|defen[cs]e)|victims|activists|protesters|delegates|delegations?|MPs?|walkout)(?: [\w'-]+){0,3} $/i;

// "Russia has joined a growing list of countries that have quit".
const joinsList = pattern(
  `@C (?:has |have |now )*join(?:s|ed) (?:an? |the )?(?:[\\w-]+ ){0,4}?(?:list|number|ranks|group|club) of (?:[\\w-]+ ){0,2}?(?:countries|states|nations) (?:that|which) (?:have|has) (?:[\\w-]+ )?$`,
  "i"
);

// "would be the second country to leave, after Burundi in 2017": that one did.
const notDone = "not done: it would be";
const nth = /\b(?:second|third|fourth|fifth|sixth) (?:[\w-]+ ){0,4}to $/i;
const afterThem = pattern(`^[^.;]{0,40}?,? (?:after|following|joining|behind) (@L)(?!'s)`, "i");
const firstThem = pattern(`^"?(?:After|Following) (@L), (?=(?:the )?@C )`, "i");
function goneBefore(reading: Reading, {objectEnd}: Exit): CountryMention[] {
  const opening = firstThem.exec(reading.mask);
  if (opening) return countriesOf(reading, opening, 0);
  const named = afterThem.exec(reading.mask.slice(objectEnd, objectEnd + 120));
  return named ? countriesOf(reading, named, objectEnd) : [];
}

function leftBy(reading: Reading, exit: Exit, countries: readonly CountryMention[]): Finding[] {
  return countries.map((country) => {
    const date = reading.dates.find(
      ({start}) => start >= country.end && /^ (?:\(|in |on )?$/.test(reading.mask.slice(country.end, start))
    );
    const span = {start: Math.min(exit.start, country.start), end: Math.max(exit.objectEnd, country.end)};
    const finding = withdrawalFinding({country, scope: exit.scope, step: "left", date, span, reading});
    return {...finding, inferred: []} as Finding;
  });
}
// "will withdraw from the Court, the government said": announced, and by whom it binds.
const saidBehind =
  /^[^.;"]{0,200}, (?:the |an? |its |his |her )?(?:[\w'\uE000-]+ ){0,3}(?:government|minister|president|premier|ministry|officials?|spokes\w+)(?: [^\s,.;]+){0,4} (?:said|says|announced|declared|confirmed|told|wrote)\b/i;
const isWeak = (left: string) =>
  /\b(?:decisions?|plans?|intentions?|going|set|will|would|'ll|signall?ing)\b[^.;]*$/i.test(left) &&
  !/\b(?:announc|declar|said|says|saying|decided|vow|pledg|confirm|told|signall?ed)/i.test(left);

function unique(countries: readonly CountryMention[]): CountryMention[] {
  return countries.filter((country, i) => countries.findIndex(({iso3}) => iso3 === country.iso3) === i);
}
