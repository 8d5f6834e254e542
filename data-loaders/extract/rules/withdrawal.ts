import type {Step} from "../claim.js";
import {pattern, type CountryMention, type DateMention, type Span} from "../mentions/mention.js";
import {clauseAt} from "../clauses.js";
import type {Reading} from "../reading.js";
import {findActors} from "./withdrawal/actors.js";
import {exitTrigger, findExits, type Exit} from "./withdrawal/exits.js";
import {legalEnd} from "./withdrawal/effective.js";
import {stepRules} from "./withdrawal/index.js";
import type {StepRule} from "./withdrawal/step.js";
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

const negation =
  /\b(?:not|never|n't|no|nobody|none|neither|nor|without|refus\w+ to|declin\w+ to|rul(?:e|es|ed|ing) out|den(?:y|ies|ied|ying)|instead of|rather than|against|avoid\w*|prevent\w*|dissuad\w*|discourag\w*|stop(?:s|ped)? short of|short of|fall(?:s|en)? short of|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|block(?:s|ed|ing)?|prohibit\w*|bar(?:s|red)?|impossible|cannot|can't|rule out|far from|before any)\b(?: [\w'-]+){0,5} ?$/i;
const notNegation =
  /\b(?:not hesitate|not only|not just|no longer|no one was surprised|whether or not|not clear|no doubt|n't the only|n't alone|not alone)\b[^.;]*$/i;
const conditional =
  /\b(?:if|unless|whether|should it|were it to|in case|in the event|even if|would-be|hypothetical\w*)\b[^,.;]*$/i;
const outsiders =
  /\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|press(?:es|ed|ing|ure|uring)?|ask(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|want(?:s|ed)?|push(?:es|ed|ing)?|lobb(?:y|ies|ied|ying)|beg(?:s|ged)?|entreat(?:s|ed|ing)?|implor\w+|appeal(?:s|ed|ing)? to|allow(?:s|ed|ing)?|right|rights|free|entitled|permit\w*|member states|any state|any country|states parties|other (?:[\w-]+ )?(?:countries|states|nations|members)|more (?:[\w-]+ )?(?:countries|states|nations|members)|countries|states|nations|members)\b(?: [\w'-]+){0,4} (?:to|from|not to) $/i;
const unreal =
  /\b(?:to|will|would|should|must|may|might|could|can|shall|expected to|yet to|has to|have to|needs? to|ought to|about to|plan(?:s|ned)? to|intends? to|before|without|until|if|unless|whether|not|n't|never|no|nor|is due to|set to) (?:be |have |formally |officially |also |now |then |soon |been |it |the [\w-]+ )*$/i;
// "led Gambia to send notice", "one of three countries to inform the UN": an infinitive, and done.
const factual =
  /(?:\b(?:led|prompted|caused|brought|only|latest|last|one of [^.;]{0,40}|managed|went on|proceeded)|\uE003|\uE003 of [^.;]{0,40}) (?:[^.;]{0,60} )?to $/i;
const decidedTo =
  /\b(?:decisions?|decided|decides|chosen|chose|vote[ds]?|agreed|opted|moved|notified [^.;]{0,90}|asked [^.;]{0,40}|formally) (?:[^.;]{0,40} )?to $/i;
const refusedStep = /\b(?:not|n't|never|no|nor|without|yet to|failed to|refus\w+ to|declin\w+ to) (?:[\w-]+ ){0,3}$/i;

/** What one exit tells, or why nothing is made of it. */
function tell(reading: Reading, exit: Exit, last: Exit | undefined, next: Exit | undefined): Finding[] | string {
  const {mask} = reading;
  const from = Math.max(hardStart(mask, exit.start), last?.objectEnd ?? 0, exit.start - 260);
  const left = mask.slice(from, exit.start);
  const right = mask.slice(
    exit.end,
    Math.min(hardEnd(mask, exit.objectEnd), next?.start ?? Infinity, exit.objectEnd + 200)
  );
  const steps = stepsOf(left, right, exit, reading);
  if (typeof steps === "string") return steps;
  const joins = joinsList.exec(left);
  if (joins) return joining(reading, exit, from + joins.index);
  if (
    exit.form !== "noun" &&
    unnamed.test(left) &&
    !listedAs.test(left) &&
    !/\uE000+'?s?(?: (?:and|or))?,? $/.test(left)
  )
    return "many, unnamed";
  if (exit.objectEnd === exit.end && someoneElse.test(left)) return "somebody else withdraws or leaves";
  const actors = findActors(reading, exit, from);
  const who = unique(actors.countries);
  if (who.length === 0 && actors.alongside.length === 0) return "no country is named for it";
  if (who.length > 8) return "too many countries for one sentence to tell of";
  const findings: Finding[] = [];
  for (const {rule, cue, weak} of steps) {
    const at = cue ?? {start: exit.start, end: exit.objectEnd};
    const shared = rule.step === "announced" || rule.step === "left" || rule.step === "begun";
    const countries = shared ? unique([...who, ...actors.alongside]) : who;
    const dates = datesFor(reading, exit, at, rule.step, countries, from, last, next);
    countries.forEach((country, i) => {
      const date = dates[i];
      findings.push({
        kind: "withdrawal",
        country: country.iso3,
        country_words: country.words,
        scope: exit.scope,
        step: rule.step,
        date: date?.edtf ?? "",
        qualifier: "exactly",
        inferred: date?.relative ? ["date"] : [],
        ...(exit.again ? {again: true} : {}),
        weak: weak ?? (rule.step === "announced" && isWeak(left)),
        span: {start: Math.min(at.start, exit.start), end: Math.max(at.end, exit.objectEnd)},
        reading
      });
    });
  }
  return findings;
}

// "other African countries may leave": many, unnamed.
const unnamed =
  /\b(?:other|more|several|some|many|African|member|all|any|no|few|most|these|those|new|two|three|four|dozens? of|further|additional|\uE003+) (?:[\w-]+ ){0,3}?(?:countries|states|nations|members|governments|parties|capitals|signatories)\b(?: [\w'",-]+){0,7} ?$/i;
const someoneElse =
  /\b(?:witness(?:es)?|prosecutors?|judges?|lawyers?|suspects?|troops|rebels|candidates?|investigators?|defendants?|the (?:court|ICC|prosecution|defen[cs]e)|victims|activists|protesters|delegates|delegations?|MPs?|walkout)(?: [\w'-]+){0,3} $/i;

// "Russia has joined a growing list of countries that have quit".
const joinsList = pattern(
  `@C (?:has |have |now )*join(?:s|ed) (?:an? |the )?(?:[\\w-]+ ){0,4}?(?:list|number|ranks|group|club) of (?:[\\w-]+ ){0,2}?(?:countries|states|nations) (?:that|which) (?:have|has) (?:[\\w-]+ )?$`,
  "i"
);
function joining(reading: Reading, exit: Exit, at: number): Finding[] {
  return reading.countries
    .filter(({start}) => start >= at)
    .slice(0, 1)
    .map(({iso3, words}) => ({
      kind: "withdrawal",
      country: iso3,
      country_words: words,
      scope: exit.scope,
      step: "left",
      date: "",
      qualifier: "exactly",
      inferred: [],
      span: {start: exit.start, end: exit.objectEnd},
      reading
    }));
}
const listedAs = pattern(
  `@L,? (?:(?:is|are|was|were|have been|remain) )(?:now |also |all )?(?:among |one of |some of )?(?:the |two of the |three of the )?(?:@N )?(?:[\\w-]+ ){0,3}?(?:countries|states|nations|members)`,
  "i"
);
const isWeak = (left: string) =>
  /\b(?:decisions?|plans?|intentions?|going|set|will|would|'ll)\b[^.;]*$/i.test(left) &&
  !/\b(?:announc|declar|said|says|saying|decided|vow|pledg|confirm|told)/i.test(left);

const hard =
  /;|: (?!\uE000)| - |—|, (?:but|while|whereas|although|though|which (?:has|had|is|was))\b|\b(?:while|whereas) /g;
// "decided – albeit only in principle – to withdraw": what stands between dashes parts nothing.
const aside = / - [^;.\uE000-]{1,70} - /g;
function hardStart(mask: string, at: number): number {
  let start = 0;
  const pairs = [...mask.matchAll(aside)].filter(({index, 0: words}) => index + words.length <= at);
  for (const {0: words, index} of mask.matchAll(hard)) {
    if (pairs.some((pair) => pair.index <= index && index < pair.index + pair[0].length)) continue;
    if (index + words.length <= at) start = index + words.length;
  }
  return start;
}
function hardEnd(mask: string, at: number): number {
  for (const {index} of mask.matchAll(hard)) if (index >= at) return index;
  return mask.length;
}

interface Cue {
  rule: StepRule;
  cue: Span | null;
  weak?: boolean;
}

function stepsOf(left: string, right: string, exit: Exit, reading: Reading): Cue[] | string {
  const {mask, sentence} = reading;
  const offset = exit.start - left.length;
  const found: Cue[] = [];
  let reversalAsked = false;
  for (const rule of stepRules) {
    if (!rule.firm) continue;
    const cue = match(rule, left, right, offset, exit, reading);
    if (cue === null) continue;
    if (cue === "refused") {
      reversalAsked ||= rule.step === "rescinded";
      continue;
    }
    found.push({rule, cue});
  }
  if (legalEnd.test(exit.words) && !found.some(({rule}) => rule.step === "effective")) {
    const rule = stepRules.find(({step}) => step === "effective")!;
    if (/\uE005/.test(right.slice(0, 40)) || exit.form === "past") found.push({rule, cue: null});
  }
  const rescinds = found.find(({rule}) => rule.step === "rescinded");
  if (rescinds) return rescinds.cue!.start < exit.start ? [rescinds] : found;
  if (reversalAsked && found.length === 0) return "a reversal that is asked for, or not done";
  if (negation.test(left) && !notNegation.test(left) && exit.scope === "membership") return "it is denied, not told";
  if (found.length) return found;
  if (conditional.test(left) && !/\b(?:consider|mull|weigh|debat|decid|discuss)\w*[^.;]*$/i.test(left))
    return "only a condition";
  if (outsiders.test(left)) return "others ask for it, or speak of any State";
  const by = (step: Step) => stepRules.find((rule) => rule.step === step)!;
  // The word nearest to the exit governs it.
  let best: Cue | null = null;
  let reach = -1;
  for (const rule of stepRules) {
    if (rule.firm) continue;
    const before = last(rule.before, left);
    if (!before) continue;
    if (
      rule.step === "begun" &&
      /\b(?:is|are|was|were|be|been)\b[^a-z]*(?:now |also |currently |already |formally |officially )?$/i.test(
        before[0]
      ) &&
      exit.form !== "participle"
    )
      continue;
    if (
      rule.step === "announced" &&
      exit.form === "noun" &&
      exit.scope === "membership" &&
      !/\b(?:announc|declar|confirm|decision|intention|intent\b|plan|unveil|signal|approv|formali[sz]|decid|reveal|proclaim)/i.test(
        before[0]
      )
    )
      continue;
    if (
      rule.step === "announced" &&
      exit.form === "noun" &&
      /\uE000/.test(before[0]) &&
      /\b(?:decision|plan)\w*[^.;]{30,}$/i.test(before[0])
    )
      continue;
    if (rule.step === "begun" && /^moves? /i.test(before[0]) && exit.form !== "infinitive") continue;
    if (
      rule.step === "left" &&
      exit.form === "infinitive" &&
      !/\bto(?: (?:have|formally|officially|ever|actually))* ?$|\b(?:that|which)(?: (?:have|has|had))?(?: \w+ly)? ?$/i.test(
        before[0]
      )
    )
      continue;
    if (rule.step === "left" && exit.form !== "infinitive" && exit.form !== "participle" && exit.form !== "noun")
      continue;
    if (rule.step === "left" && exit.form === "noun" && !/\b(?:after|since|following|despite|upon)\b/i.test(before[0]))
      continue;
    // "said they were withdrawing": being under way is what was announced.
    const progressive =
      rule.step === "begun" &&
      /\b(?:is|are|was|were|be|been)\b/i.test(before[0]) &&
      !/process|on (?:its|their) way/i.test(before[0]);
    if (progressive && last(by("announced").before, left.slice(0, before.index))) continue;
    const weight = before.index + (rule.step === "left" ? 0.5 : 0);
    if (weight > reach)
      [best, reach] = [
        {rule, cue: {start: offset + before.index, end: offset + before.index + before[0].length}},
        weight
      ];
  }
  if (
    best &&
    best.rule.step === "left" &&
    /\b(?:would|will|could|may|might|set to|poised to|about to|to) (?:have )?(?:be|become) /i.test(left)
  )
    return "not done: it would be";
  if (
    best &&
    best.rule.step === "left" &&
    /\b(?:not|n't|never)\b/i.test(best.cue ? left.slice(best.cue.start - offset) : left)
  )
    return "it is denied, not told";
  const finite = exit.form === "past" || exit.form === "present";
  if (finite && exit.scope === "membership") {
    // A verb of its own: what is said of it matters only where it governs as a modal.
    if (/\b(?:may|might|could) (?:have )?$/i.test(left)) return [{rule: by("considered"), cue: null}];
    if (/\b(?:will|would) (?:have |be )?$/i.test(left)) return "not done: it would be";
    if (/\b(?:be|being|to be) $/i.test(left)) return "not done: it would be";
    if (/^(?:exit|leav)/.test(exit.words) && exit.form === "present" && !/[\uE000]/.test(mask))
      return "no country is named for it";
    return [{rule: by("left"), cue: null}];
  }
  // "said that leaving the ICC would isolate Burundi": what it would mean, not that it is done.
  if (exit.form === "participle" && /\bthat $/i.test(left) && /^[^.;]{0,40}? (?:would|could|might|may)\b/i.test(right))
    return "not done: it would be";
  if (best?.rule.step === "begun" && exit.form === "participle" && last(by("announced").after, right))
    return [{rule: by("announced"), cue: best.cue}];
  if (exit.form === "past" && exit.scope === "signature")
    return best && /considered/.test(best.rule.step) ? [best] : [{rule: by("left"), cue: null}];
  if (best) return [best];
  for (const rule of stepRules) {
    if (rule.firm || !rule.after) continue;
    if (rule.step === "left" && exit.form !== "noun") continue;
    const after = last(rule.after, right);
    if (after) {
      if (
        rule.step === "left" &&
        /\b(?:not|n't|never|would|could|may|might|possible|threat\w*|planned|proposed|mass|eventual|any|a|an|potential|collective)\b/i.test(
          left.slice(-40) + after[0]
        )
      )
        return "a noun that tells no step";
      return [{rule, cue: {start: exit.end + after.index, end: exit.end + after.index + after[0].length}}];
    }
  }
  if (exit.scope === "signature" && exit.form === "noun") return [{rule: by("announced"), cue: null}];
  if (
    exit.form === "infinitive" &&
    /(?:^|\uE000|\w) to $/.test(left) &&
    (sentence.role === "headline" || /^\s*(?:the )?\uE000[^.;]{0,60} to $/.test(left))
  )
    return [{rule: by("announced"), cue: null, weak: true}];
  // "Burundi, Gambia quit ICC": a headline's present tense.
  if (exit.form === "infinitive" && pattern(`(?:@L|, @C) (?:(?:formally|officially|both|all|also) )?$`, "i").test(left))
    return [{rule: by("left"), cue: null}];
  if (exit.form === "infinitive" && /\b(?:did|do|does)\b[^.;]{0,20}$/.test(left))
    return [{rule: by("left"), cue: null}];
  return exit.form === "noun" ? "a noun that tells no step" : "no step is told of it";
}

function last(expression: RegExp | null, text: string): RegExpExecArray | null {
  if (!expression) return null;
  expression.lastIndex = 0;
  return expression.exec(text);
}

function match(
  rule: StepRule,
  left: string,
  right: string,
  offset: number,
  exit: Exit,
  reading: Reading
): Span | "refused" | null {
  const before = last(rule.before, left);
  if (before) {
    const told = left.slice(0, before.index);
    if (rule.step !== "rescinded" && !factual.test(told) && (unreal.test(told) || refusedStep.test(told)))
      return "refused";
    if (
      rule.step === "rescinded" &&
      !decidedTo.test(told) &&
      /\b(?:not|never|n't|refus\w+ to|will|would|may|might|could|should|urg\w+(?: [\w'-]+){0,4} to|call\w* (?:on|for)(?: [\w'-]+){0,5}|ask\w*(?: [\w'-]+){0,4} to|if|to) (?:be )?(?:\w+ly )?$/i.test(
        told
      )
    )
      return "refused";
    return {start: offset + before.index, end: offset + left.length};
  }
  const after = last(rule.after, right);
  if (!after) return null;
  const verb = after[0];
  if (/\b(?:not|n't|never|yet to|if|unless|only if)\b/i.test(verb)) return "refused";
  if (rule.step === "effective") {
    const hedged = /\b(?:will|would|to|takes?|comes?|becomes?|goes|can|could|may|might|only)\b/i.test(verb);
    if (hedged && !reading.dates.some((date) => date.edtf && !/\b(?:later|after)/.test(date.words))) return "refused";
    if (/\bwithdrawals\b/.test(exit.words)) return "refused";
  } else if (/\b(?:will|would|should|must|may|might|could|can|to be)\b/i.test(verb)) return "refused";
  return {start: exit.end + after.index, end: exit.end + after.index + verb.length};
}

function unique(countries: readonly CountryMention[]): CountryMention[] {
  return countries.filter((country, i) => countries.findIndex(({iso3}) => iso3 === country.iso3) === i);
}

/** The date that each country's step is told with: its own in brackets, one each in order, else the nearest in reach. */
function datesFor(
  reading: Reading,
  exit: Exit,
  cue: Span,
  step: Step,
  countries: readonly CountryMention[],
  from: number,
  before: Exit | undefined,
  next: Exit | undefined
): (DateMention | undefined)[] {
  const {mask, dates} = reading;
  const start = Math.max(before?.objectEnd ?? 0, 0);
  const stop = Math.min(
    hardEnd(mask, exit.objectEnd),
    next ? boundaryBefore(mask, next.start, exit.objectEnd) : Infinity
  );
  const usable = dates.filter(
    (date) =>
      date.edtf &&
      date.start >= start &&
      date.end <= stop &&
      !boundElsewhere(mask, date) &&
      (step === "effective" || !isAhead(reading, date))
  );
  const head = dates.find(
    (date) => date.edtf && date.start < 4 && /^,? ?(?:-|—|:|\|)/.test(mask.slice(date.end, date.end + 4))
  );
  if (head && !usable.includes(head)) usable.push(head);
  const own = countries.map((country) =>
    dates.find(
      (date) =>
        date.edtf &&
        date.start >= country.end &&
        /^ ?(?:\(|,? ?\(?(?:in|on)) ?(?:in |on )?$|^,? $/.test(mask.slice(country.end, date.start)) &&
        (/\(/.test(mask.slice(country.end, date.start)) || country.start > exit.objectEnd)
    )
  );
  const rest = usable.filter((date) => !own.includes(date));
  if (/\brespectively\b/i.test(mask) && rest.length === countries.length) return rest;
  // "takes effect on Friday, a year after it notified": the year is counted back.
  if (step === "notified") {
    const yearOn = dates.findLast(
      (date) => /^\d{4}/.test(date.edtf) && date.end <= cue.end && yearAfter.test(mask.slice(date.end, cue.end))
    );
    if (yearOn)
      return countries.map(() => ({
        ...yearOn,
        edtf: `${Number(yearOn.edtf.slice(0, 4)) - 1}${yearOn.edtf.slice(4, 7)}`,
        relative: true
      }));
  }
  const at = clauseAt(reading, exit.start);
  const cost = (date: DateMention) => {
    const middle = date.start >= cue.end ? date.start - cue.end : date.end <= cue.start ? cue.start - date.end : 0;
    if (date === head) return 120;
    // "In October 2016, …": a date that opens the sentence is the day of all that it tells.
    if (date.start < 4 && /^,/.test(mask.slice(date.end))) return 40;
    const offClause = date.start < Math.min(at.start, cue.start) && date.end > 30 ? 60 : 0;
    return (
      middle + offClause + (date.start < from ? 80 : 0) + (step === "effective" && date.start < exit.start ? 60 : 0)
    );
  };
  const nearest = rest.toSorted((a, b) => cost(a) - cost(b))[0];
  const shared = nearest && cost(nearest) < 170 ? nearest : undefined;
  const follower = pattern(`followed (@D) by`, "i").exec(mask);
  return own.map((date, i) => {
    if (date) return date;
    if (follower && countries[i].start > follower.index)
      return dates.find(({start: s}) => s >= follower.index && s < follower.index + follower[0].length);
    if (follower && shared && shared.start >= follower.index) return rest.find((other) => other.end <= follower.index);
    return shared;
  });
}

const yearAfter = /^[^.;]{0,90}?\b(?:an?|one) year (?:to the day )?after\b/;
const boundaryBefore = (mask: string, at: number, from: number) => {
  const cut = Math.max(mask.lastIndexOf(", ", at), mask.lastIndexOf(" and ", at), mask.lastIndexOf(" after ", at));
  return cut > from ? cut : at;
};

// Only what takes effect can lie ahead of the document's day.
function isAhead({text_}: Reading, {edtf}: DateMention): boolean {
  const day = text_.resolveFrom || text_.published;
  const first = edtf.replace("~", "").split("/")[0];
  return day !== "" && first.length <= day.length && first > day.slice(0, first.length);
}

// "since 2002", "the 1998 treaty", "joined in 2004": dates of other things.
function boundElsewhere(mask: string, {start, end}: DateMention): boolean {
  const before = mask.slice(Math.max(0, start - 40), start);
  const after = mask.slice(end, end + 24);
  if (
    /\b(?:since|until|from|between|born in|elections? (?:in|of)|war (?:in|of)|joined(?: the [\w-]+)?(?: in| on)?|ratified(?: it| the [\w -]+)? (?:in|on)|signed (?:it |the \S+ )?(?:in|on) the|signed (?:the |that )?(?:treaty|statute|\uE001+)(?: of the \uE001+)? (?:in|on)|established in|founded in|created in|set up in|adopted in|deadline of|expires? (?:in|on)|by) (?:the |early |late |mid-?)?$/i.test(
      before
    )
  )
    return true;
  return /^ (?:treaty|statute|referendum|elections?|war|conflict|massacre|genocide|report|annexation|post-election|crisis|budget)\b|^-(?:\d|\uE003)/i.test(
    after
  );
}
