import {anyOf} from "../../anyOf.js";
import type {DateMention, Span} from "../../mentions/mention.js";
import {doubt, type Doubt} from "../doubt.js";

/** A date with the verb that may tell what was done on it. */
interface Candidate {
  text: string;
  clause: Span;
  date: DateMention;
  verb: Span;
}

const verbOf = ({text, verb}: Candidate) => text.slice(verb.start, verb.end);

const papers = /\b(?:statement|report|interview|letter|document|order|speech) $/i;
const issued = /^(?:released|published|issued|dated|signed)$/i;

// "in a statement released on Monday": a participle.
const participle = doubt<Candidate>(
  "no finite verb stands with it",
  (candidate) =>
    papers.test(candidate.text.slice(candidate.clause.start, candidate.verb.start)) && issued.test(verbOf(candidate))
);

// "the 2014 annexation": a year without a preposition is part of a name.
const dated = /(?:^|\b(?:in|of|on|during|early|late|mid|around|about|year)[ -]|[(,] ?|, )$/i;
const isDated = ({text, date}: Candidate) => dated.test(text.slice(0, date.start));

// "Tuesday saw protests".
const dateAsSubject = doubt<Candidate>(
  "the date itself is the subject",
  (candidate) => candidate.verb.start - candidate.date.end === 1 && !isDated(candidate)
);

const says = ["said", "says", "stated", "explained", "added", "argued", "insisted", "noted", "asked", "claimed"];
const speaks = ["quoted", "described", "mentioned", "recalled", "believed", "thought", "are", "is"];
const noDeed = new RegExp(`^${anyOf(says, speaks)}$`, "i");

// "said on Monday", and "is", which does nothing.
const saying = doubt<Candidate>("a saying, read as attribution", (candidate) => noDeed.test(verbOf(candidate)));

const bound = /\b(?:since|until|by|before|aged|born(?: in| on)?|from) $/i;

// "has ruled since 2000".
const isBound = doubt<Candidate>("a bound, not the day of a deed", ({text, date}) =>
  bound.test(text.slice(Math.max(0, date.start - 12), date.start))
);

const otherDay =
  /\b(?:war(?! crimes?)|conflict|elections?|referendum|violence|massacre|genocide|attacks?|invasion|uprising|released)\b[^.;]{0,40}$/i;
const afterDay = /^ (?:[\w-]+ )?(?:war|conflict|elections?|treaty|referendum|violence)\b/;

// "investigated the war in Sylvania in 2008", "recalled the 2008 war".
const ofSomethingElse = doubt<Candidate>(
  "the day of something else",
  ({text, date, verb}) =>
    (date.start > verb.end && otherDay.test(text.slice(verb.end, date.start))) || afterDay.test(text.slice(date.end))
);

const yearAsName = doubt<Candidate>(
  "a year that names something else",
  (candidate) => /^\d{4}$/.test(candidate.date.words) && !isDated(candidate)
);

/** What may speak against a deed, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [
  participle,
  dateAsSubject,
  saying,
  isBound,
  ofSomethingElse,
  yearAsName
];
