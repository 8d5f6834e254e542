import {isFinite, wordsOf} from "../../grammar.js";
import type {DateMention, Span} from "../../mentions/mention.js";
import {refuse} from "../doubt.js";
import {actorOf} from "./actorOf.js";
import {deedWords} from "./deedWords.js";
import {doubts} from "./doubts.js";

/** Who did what, and where the words stand. */
export interface Deed {
  actor: string;
  what: string;
  span: Span;
}

// What a quote that opens with its date would lack: "In 2000, Ruritania signed".
const leading = /\b(?:in|on|under|by|since|during|at) $/i;

/** The deed that a clause tells with a date, or why it tells none. */
export function deedIn(text: string, clause: Span, date: DateMention): Deed | string {
  const verbs = finiteVerbs(text, clause);
  // The verb that the date goes with: the last before it, else the first of the clause.
  const verb = verbs.findLast(({end}) => end <= date.start) ?? verbs[0];
  if (!verb) return "no finite verb stands with it";
  const reason = refuse(doubts, {text, clause, date, verb});
  if (reason) return reason;
  const actor = actorOf(text.slice(clause.start, verb.start)) ?? actorOfSentence(text);
  if (!actor) return "nobody is named who did it";
  const what = deedWords(text.slice(verb.start, endOf(text, clause, date)));
  if (!what.includes(" ")) return "the verb has no object";
  const start = Math.min(Math.max(0, text.lastIndexOf(actor, verb.start)), date.start);
  const [lead = ""] = leading.exec(text.slice(clause.start, start)) ?? [];
  return {actor, what, span: {start: start - lead.length, end: Math.max(verb.start + what.length, date.end)}};
}

function actorOfSentence(text: string): string | null {
  const [first] = finiteVerbs(text, {start: 0, end: text.length});
  return first ? actorOf(text.slice(0, first.start)) : null;
}

function finiteVerbs(text: string, {start, end}: Span): Span[] {
  const words = wordsOf(text.slice(start, end));
  return words.filter((_, i) => isFinite(words, i)).map((word) => ({start: start + word.start, end: start + word.end}));
}

// What follows a date that closes the deed is more than the deed: "seized the port in March 2014 from Sylvania".
function endOf(text: string, {end}: Span, date: DateMention): number {
  return /^ (?:from|following|after|with|amid|despite) /.test(text.slice(date.end, end)) ? date.end : end;
}
