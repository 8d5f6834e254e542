import {bodyInFocus} from "../../../focus.js";
import type {Scope} from "../../../claim.js";
import type {Reading} from "../../../reading.js";
import type {Exit, RefusedExit} from "../exit.js";

/** A word that may give something up, in small letters, and the masked sentence before and after it. */
export interface ExitCue {
  reading: Reading;
  start: number;
  end: number;
  words: string;
  form: Exit["form"];
  before: string;
  after: string;
}

/** What to ask about such a word: it answers with the exit that is told, with why it is none, or not at all. */
export type Question = (cue: ExitCue) => Exit | RefusedExit | null;

/** The exit that a word tells, with the length of the object that stands right behind it. */
export function exit({start, end, form, words}: ExitCue, objectLength = 0, scope: Scope = "membership"): Exit {
  return {start, end, objectEnd: end + objectLength, scope, form, words};
}

/** Why a word is no exit. */
export function noExit({start, end}: ExitCue, reason: string): RefusedExit {
  return {start, end, reason};
}

/** A question that can only refuse. */
export function noExitWhere(reason: string, when: (cue: ExitCue) => boolean): Question {
  return (cue) => (when(cue) ? noExit(cue, reason) : null);
}

/** Whether the text speaks of the Court where the word stands; `kind` as `bodyInFocus` takes it. */
export function speaksOfCourt({reading, start}: ExitCue, kind: RegExp | null = null): boolean {
  return bodyInFocus(reading, start, kind) === "court";
}
