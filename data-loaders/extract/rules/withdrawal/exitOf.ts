import {anyOf} from "../../anyOf.js";
import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Exit, RefusedExit} from "./exit.js";
import {questions} from "./exitOf/index.js";
import {noExit, type ExitCue} from "./exitOf/question.js";
import {notSaid} from "./exitOf/reasons.js";

// How far behind a word what it gives up may stand.
const reach = 160;

const own = ["the", "its", "their", "his", "an", "this", "that", "own", "of", "for", "possible"];
const kinds = ["planned", "proposed", "formal", "eventual", "threatened", "announced"];
const beforeNoun = pattern(`(?:\\b${anyOf(own, kinds)}|'s|@I|@C's?) $`, "i");

/** What a word gives up: the Court, or a signature; else why it is no exit. */
export function exitOf(
  reading: Reading,
  start: number,
  end: number,
  words: string,
  form: Exit["form"]
): Exit | RefusedExit {
  const before = reading.mask.slice(0, start);
  const after = reading.mask.slice(end, end + reach);
  const asNoun = /^exits?$/.test(words) && beforeNoun.test(before);
  const cue: ExitCue = {reading, start, end, words, form: asNoun ? "noun" : form, before, after};
  for (const question of questions) {
    const answer = question(cue);
    if (answer) return answer;
  }
  return noExit(cue, notSaid);
}
