import {isFinite, wordsOf} from "../grammar.js";
import type {DateMention, Span} from "../mentions/mention.js";
import {clauseAt, type Reading} from "../reading.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

const longestActor = 9;
const longestDeed = 9;

// A saying is read as attribution; a feeling is no deed.
const noDeed =
  /^(?:said|says|stated|explained|added|argued|insisted|noted|asked|claimed|quoted|described|mentioned|recalled|believed|thought|are|is)$/i;
// "the conflict in Georgia in 2008", "a report released Monday": the day of something else than the verb's.
const otherDay =
  /\b(?:war(?! crimes?)|conflict|elections?|referendum|violence|massacre|genocide|attacks?|invasion|uprising|released)\b[^.;]{0,40}$/i;
const afterDay = /^ (?:[\w-]+ )?(?:war|conflict|elections?|treaty|referendum|violence)\b/;
// "the 2014 annexation": a year without a preposition is part of a name.
const dated = /(?:^|\b(?:in|of|on|during|early|late|mid|around|about|year)[ -]|[(,] ?|, )$/i;
const bound = /\b(?:since|until|by|before|aged|born(?: in| on)?|from) $/i;

/** What somebody did on a date: a finite verb and a date or weekday together, in a document about the Court. */
export const event: Rule = {
  name: "event",
  kind: "event",
  trigger:
    /\d|day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|yesterday|month|year)\b/,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    const told: Span[] = [];
    for (const date of reading.dates) {
      const clause = widen(reading, clauseAt(reading, date.start));
      if (told.some(({start}) => start === clause.start)) continue;
      const deed = date.edtf ? deedIn(reading, clause, date) : "the date can't be resolved";
      if (typeof deed === "string") {
        refusals.push({reason: deed, span: {start: date.start, end: date.end}, reading});
        continue;
      }
      told.push(clause);
      const {actor, what, span} = deed;
      const inferred = date.relative ? ["date"] : [];
      findings.push({
        kind: "event",
        date: date.edtf,
        actor,
        what,
        event: "",
        qualifier: "exactly",
        inferred,
        span,
        reading
      });
    }
    return {findings, refusals};
  }
};

// "On Tuesday," or "In 2000," alone is no clause: the one that it opens is.
function widen({text}: Reading, {start, end}: Span): Span {
  return text.slice(start, end).split(/\s+/).length < 4 ? {start: 0, end: text.length} : {start, end};
}

interface Deed {
  actor: string;
  what: string;
  span: Span;
}

function deedIn({text}: Reading, clause: Span, date: DateMention): Deed | string {
  const at = verbNear(text, clause, date);
  if (!at) return "no finite verb stands with it";
  if (
    /\b(?:statement|report|interview|letter|document|order|speech) $/i.test(text.slice(clause.start, at.start)) &&
    /^(?:released|published|issued|dated|signed)$/i.test(text.slice(at.start, at.end))
  )
    return "no finite verb stands with it";
  if (at.start - date.end === 1 && !dated.test(text.slice(0, date.start))) return "the date itself is the subject";
  if (noDeed.test(text.slice(at.start, at.end))) return "a saying, read as attribution";
  if (bound.test(text.slice(Math.max(0, date.start - 12), date.start))) return "a bound, not the day of a deed";
  if (date.start > at.end && otherDay.test(text.slice(at.end, date.start))) return "the day of something else";
  if (afterDay.test(text.slice(date.end))) return "the day of something else";
  if (/^\d{4}$/.test(date.words) && !dated.test(text.slice(0, date.start))) return "a year that names something else";
  const first = verbIn(text, {start: 0, end: text.length});
  const actor = subjectOf(text.slice(clause.start, at.start)) ?? (first ? subjectOf(text.slice(0, first.start)) : null);
  if (!actor) return "nobody is named who did it";
  const what = shorten(text.slice(at.start, endOf(text, clause, date)));
  if (what.split(" ").length < 2) return "the verb has no object";
  const start = Math.max(0, text.lastIndexOf(actor, at.start));
  const from = Math.min(start, date.start);
  const [before = ""] = leading.exec(text.slice(clause.start, from)) ?? [];
  return {actor, what, span: {start: from - before.length, end: Math.max(at.start + what.length, date.end)}};
}

// The verb that the date goes with: the last before it, else the first of the clause.
function verbNear(text: string, {start, end}: Span, date: Span): Span | null {
  const words = wordsOf(text.slice(start, end));
  const verbs = words
    .filter((_, i) => isFinite(words, i))
    .map((word) => ({start: start + word.start, end: start + word.end}));
  return verbs.findLast((verb) => verb.end <= date.start) ?? verbs[0] ?? null;
}

function verbIn(text: string, {start, end}: Span): Span | null {
  const words = wordsOf(text.slice(start, end));
  const verb = words.find((_, i) => isFinite(words, i));
  return verb ? {start: start + verb.start, end: start + verb.end} : null;
}

// What follows a date that closes the deed is more than the deed: "annexed Crimea in March 2014 from Ukraine".
function endOf(text: string, {end}: Span, date: DateMention): number {
  return /^ (?:from|following|after|with|amid|despite) /.test(text.slice(date.end, end)) ? date.end : end;
}

// Verb and object, up to the next clause, without the little words that would hang over.
function shorten(rest: string): string {
  const cut =
    /[,;:"]| - | — | (?:after|which|who|that|while|when|because|due to|amid|where|following|condemning|describing)\b/.exec(
      rest.slice(4)
    );
  let what = rest.slice(0, cut ? cut.index + 4 : undefined).trim();
  const words = what.split(/\s+/);
  if (words.length > longestDeed) {
    let many = longestDeed;
    // A name is cut off whole.
    while (many > 1 && /^\(?\p{Lu}/u.test(words[many]) && /^\(?\p{Lu}/u.test(words[many - 1])) --many;
    if (many < longestDeed) --many;
    what = words.slice(0, many).join(" ");
  }
  return what
    .replace(/[.\s]+$/, "")
    .replace(
      /(?: (?:as|by|that|and|in|of|to|at|with|from|on|for|it|they|he|she|had|has|was|the|a|an|been|its|due|no|longer|[A-Z]\w+'s))+$/,
      ""
    );
}

// What a quote that opens with its date would lack: "In 2000, Russia signed".
const leading = /\b(?:in|on|under|by|since|during|at) $/i;
const opening =
  /^(?:(?:(?:this|last|next) (?:year|month|week)|and|but|also|then|however|last|this|later|earlier|now|meanwhile|just|that)\b ?)+/i;
const preposition =
  /^(?:in|on|at|after|before|with|despite|following|under|like|unlike|amid|for|by|as|from|during|since|under)\b/i;
const trailing =
  /(?: (?:also|then|later|formally|officially|previously|recently|only|just|in|on|of)|,? (?:in|on)? ?(?:\d{4}|\p{Lu}\w+day(?:,? \p{Lu}\w+\.? \d+)?|\p{Lu}[a-z]+\.? \d{1,2}),?)+\s*$/u;
const office =
  /\p{Lu}|\b(?:court|government|president|parliament|ministry|lawmakers|army|judges?|prosecutors?|minister)\b/u;
const listed = /(?:\p{Lu}[\p{L} ]+, )+\p{Lu}[\p{L} ]+,? and \p{Lu}[\p{L} ]+$/u;

function subjectOf(before: string): string | null {
  const stretch = before
    .slice(before.lastIndexOf('"') + 1)
    .replace(trailing, "")
    .trim();
  const parts = stretch.split(/, | - | — |: /).map((part) => part.replace(opening, "").trim());
  const named = parts.filter((part) => part !== "" && office.test(part) && !preposition.test(part));
  const last = named.at(-1);
  if (!last) return null;
  const actor = (listed.exec(stretch)?.[0] ?? last).replace(opening, "").replace(trailing, "").trim();
  if (/^(?:he|she|they|it|we|i|this|that|which|who|\p{Lu}\w+day|\d.*)$/iu.test(actor)) return null;
  const words = wordsOf(actor);
  if (words.some((_, i) => i > 0 && isFinite(words, i))) return null;
  return actor.split(/\s+/).length <= longestActor ? actor : null;
}
