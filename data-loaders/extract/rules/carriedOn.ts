import type {Step} from "../claim.js";
import {pattern, type CountryMention, type Span} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {aYearBack} from "./withdrawal/datesFor.js";
import {findExits, type Exit} from "./withdrawal/exits.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

const un =
  "(?:the )?(?:@O|U\\.?N\\.?|United Nations|(?:U\\.?N\\.? |United Nations )?[Ss]ecretary[- ][Gg]eneral|depositary|world body|Ban Ki-moon|Ant[oó]nio Guterres|Guterres)";
const notice =
  "(?:(?:formal|written|official|legal|required|necessary|the|its|their|a|an|that|this|such) )*(?:notices?|notifications?|instruments?|letters? of withdrawal|withdrawal letter|notification letter)";
const law =
  "(?:the|that|this|a) (?:[\\w-]+ )?(?:law|bill|decree|order|act|legislation|motion|plan|proposal|measure|document)";

interface Form {
  step: Step;
  expression: RegExp;
}

// What a report says when the exit itself was named before: the notice, the law, the move.
const forms: Form[] = [
  {
    step: "rescinded",
    expression: pattern(
      `\\b(?:revok(?:ed|es)|rescind(?:ed|s)|withdrew|withdrawn|cancel(?:led|ed|s)|retract(?:ed|s)|annulled|took back) (?:${notice}|(?:its|their|the|that|this) (?:decision|move|plan))\\b|\\b(?:revers(?:ed|es)|was reversing|were reversing) (?:(?:a|the|its|their) (?:[\\w-]+ )?decision\\b|course|itself|(?:its|their|the|that|this) (?:decision|move|plan|policy|course|position))\\b|\\bchang(?:ed|es) (?:its|their|his|her) minds?\\b|\\btook it back\\b|\\bbacktracked\\b|\\breconsidered\\b|\\brejoin(?:ed|s)\\b|\\bmade a u-turn\\b`
    )
  },
  {
    step: "effective",
    expression: pattern(
      `\\b(?:it|this|that|which|the (?:move|decision|step|change|notice|notification)),? (?:took|takes|will take|came into|comes into|will come into|entered into|becomes?|became|enters into) (?:effect|force|effective)\\b|,? with effect from @D|\\beffective (?:on |from |as of )?@D`
    )
  },
  {
    step: "notified",
    expression: pattern(
      `\\b(?:deposit(?:ed|s)|submit(?:ted|s)|lodg(?:ed|es)|filed|sent|deliver(?:ed|s)|hand(?:ed|s)(?: in| over)?|gave|transmitted|served) ${notice}\\b|\\b${un} (?:was|has been|had been|were) (?:formally |officially |duly |then )*(?:notified|informed)\\b|\\b(?:formally |officially )(?:notified|informed) ${un}|\\b(?:notified|informed) ${un} (?:formally|officially|in writing|of (?:its|the|this|that) (?:decision|move|intention))|\\b${un} (?:has |had )?received ${notice} from @C|\\b(?:lodged|filed|submitted|conveyed|communicated) (?:its|their|the) decision (?:with|to) ${un}`
    )
  },
  {
    step: "announced",
    expression: pattern(
      `\\bannounced (?:the|its|their|this|that|his) (?:plan|decision|move|intention|step)\\b|@C's? announcement,? (?:in |on |of )?@D|\\bannouncement (?:of|by) @C,? (?:in |on )?@D`
    )
  },
  {
    step: "ordered",
    expression: pattern(
      `\\b(?:decree|directive|order|law|bill) (?:that was |which was |was )?signed by (?:@C|\\w+)|\\bsigned (?:${law}|it)\\b(?: into law)?|\\b(?:promulgated|enacted) (?:${law}|it)\\b`
    )
  },
  {
    step: "voted",
    expression: pattern(
      `\\b(?:parliament|legislature|lawmakers|legislators|MPs|(?:national )?assembly|senate)\\b[^.;]{0,30}? voted\\b[^.;]{0,40}? (?:to (?:back|approve|support|pass|adopt|endorse)|for|in favou?r of) (?:the|that|this|it)\\b|\\b(?:parliament|lawmakers|legislators|MPs|deputies|senators?|(?:national )?assembly|senate|(?:lower|upper) house)\\b[^.;]{0,30}?\\b(?:approved|passed|adopted|backed|endorsed) (?:${law}|it)\\b`
    )
  }
];
const unreal =
  /\b(?:to|will|would|should|must|may|might|could|can|not|n't|never|no|nobody|yet|if|unless|until|before|after which|expected|when|once) (?:[\w-]+ ){0,3}$/i;

/** Steps told without the word for leaving, where the sentences round them name whose exit it is. */
export const carriedOn: Rule = {
  name: "carriedOn",
  kind: "withdrawal",
  trigger:
    /\bnoti(?:ce|fi)|\binstruments?\b|\bsigned\b|\beffect|\bmind|\brevok|\brescind|\brevers|\bapproved\b|\bpassed\b|\badopted\b|\binformed\b|\bpromulgat|\benacted\b|\bcancel|\bbacktrack|\breconsider|\brejoin|\btook it back|\bin(?:to)? force|\bannounce|\breceived|\blodged|\bconveyed|\bcommunicated/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    const here = findExits(reading).exits;
    const near = exitNear(reading, here, 6);
    const far = near ?? exitNear(reading, here, 10);
    for (const {step, expression} of forms) {
      // A mind is changed long after the exit was told; a law or a notice is spoken of right away.
      const told = step === "rescinded" ? far : near;
      for (const match of reading.mask.matchAll(expression)) {
        const span = {start: match.index, end: match.index + match[0].length};
        // Where the exit stands right behind, the rule for exits reads it.
        if (
          here.some(
            (exit) =>
              exit.start >= span.start &&
              exit.start - span.end < 90 &&
              !/[;:]/.test(reading.mask.slice(span.end, exit.start))
          )
        )
          continue;
        if (
          step !== "rescinded" &&
          here.some(
            (exit) =>
              exit.end <= span.start &&
              span.start - exit.end < 30 &&
              !/,|\band\b/.test(reading.mask.slice(exit.end, span.start))
          )
        )
          continue;
        const no = (reason: string) => void refusals.push({reason, span, reading});
        if (!told) no("no exit is told near it");
        else if (step === "effective" && /\uE001+,? $/.test(reading.mask.slice(0, span.start)))
          no("it is the Court or its Statute that takes effect");
        else if (unreal.test(reading.mask.slice(Math.max(0, span.start - 40), span.start))) no("not done, or denied");
        else {
          const inside = reading.countries.filter(({start, end}) => start >= span.start && end <= span.end);
          const who = inside.length ? inside : actorsOf(reading, span.start, told);
          if (who.length === 0) no("no country is named for it");
          const made = who.map((country) => finding(reading, country, step, span, told.exit));
          findings.push(...inOrder(reading, span, made), ...alike(reading, span, step, told.exit));
        }
      }
    }
    return {findings, refusals};
  }
};

// "in October and November 2016 respectively": a date each, in the order of the countries.
function inOrder({mask, dates}: Reading, span: Span, made: Finding[]): Finding[] {
  const behind = dates.filter((date) => date.edtf && date.start >= span.start);
  if (made.length < 2 || behind.length !== made.length || !/\brespectively\b/i.test(mask.slice(span.end))) return made;
  return made.map((finding, i) => ({...finding, date: behind[i].edtf}) as Finding);
}

const gapped = pattern(`^ (?:in |on )?@D,? and (@C) (?:in |on )?(@D)`, "i");

// "rescinded its notice in May and Peru in June": the verb is said once.
function alike(reading: Reading, span: Span, step: Step, exit: Exit): Finding[] {
  const tail = gapped.exec(reading.mask.slice(span.end));
  if (!tail) return [];
  const end = span.end + tail[0].length;
  return reading.countries
    .filter((country) => country.start > span.end && country.end <= end)
    .map((country) => finding(reading, country, step, {start: country.start, end}, exit));
}

interface Near {
  exit: Exit;
  reading: Reading;
}

function exitNear(reading: Reading, here: readonly Exit[], most: number): Near | null {
  if (here.length) return {exit: here[0], reading};
  let reach = 0;
  for (let r = reading.previous; r && reach < most; r = r.previous, ++reach) {
    const last = findExits(r).exits.at(-1);
    if (last) return {exit: last, reading: r};
  }
  const next = reading.text_.readings[reading.index + 1];
  const first = next ? findExits(next).exits[0] : undefined;
  return first && next ? {exit: first, reading: next} : null;
}

const subject = pattern(
  `(@L)(?:'s? (?:[\\w-]+ ){0,2}[\\w-]+)?(?: also| then| later| has| have| had| formally| officially| both| duly|,? @D,?|,? on @D,?|,? in @D,?)*,? ?$`,
  "i"
);
const list = pattern(`@L`, "gi");

function actorsOf(reading: Reading, at: number, {reading: where}: Near): CountryMention[] {
  const inside = (r: Reading, start: number, end: number) =>
    r.countries.filter((country) => country.start >= start && country.end <= end);
  const direct = subject.exec(reading.mask.slice(0, at));
  if (direct) return inside(reading, direct.index, direct.index + direct[0].length);
  const clause = [...reading.mask.slice(0, at).matchAll(list)].at(-1) ?? null;
  if (clause) return inside(reading, clause.index, clause.index + clause[0].length);
  for (let r: Reading | null = reading.previous; r && r.index >= where.index - 1; r = r.previous) {
    const first = r.mask.match(list) ? [...r.mask.matchAll(list)][0] : null;
    if (first) return inside(r, first.index, first.index + first[0].length);
  }
  return [];
}

function finding(
  reading: Reading,
  country: CountryMention,
  step: Step,
  span: {start: number; end: number},
  exit: Exit
): Finding {
  const after = reading.dates.find((date) => date.edtf && date.start >= span.start && date.end <= span.end + 60);
  const before = reading.dates.findLast(
    (date) =>
      date.edtf &&
      date.end <= span.start &&
      span.start - date.end < 60 &&
      !/,? (?:but|before|until|then)\b/.test(reading.mask.slice(date.end, span.start))
  );
  const date = (step === "notified" ? aYearBack(reading, span.end) : undefined) ?? after ?? before;
  return {
    kind: "withdrawal",
    country: country.iso3,
    country_words: country.words,
    scope: exit.scope,
    step,
    date: date?.edtf ?? "",
    qualifier: "exactly",
    inferred: date?.relative ? ["date"] : [],
    span,
    reading
  };
}
