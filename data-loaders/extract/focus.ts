import {clauseAt} from "./clauses.js";
import {pattern, type Span} from "./mentions/mention.js";
import type {DocumentReading, Reading} from "./reading.js";

const rival = /\bTribunal|\bICT[YR]\b|\bICJ\b|\bTreaty\b|\bConvention\b|\bCourt\b/;

// What a document speaks of where nothing near a place tells.
function mainly({readings}: DocumentReading): "court" | "other" {
  let weight = 0;
  for (const {bodies} of readings)
    for (const {type, words} of bodies)
      weight += type === "court" ? 1 : rival.test(words) && !nationalCourt.test(words) ? -1 : 0;
  return weight >= 0 ? "court" : "other";
}

const nationalCourt =
  /(?:Supreme|High|Constitutional|Appeals?|Federal|District|Regional|Military|Magistrates?|Criminal) (?:Court|Tribunal)|\bcourt\b|Chamber/;
const membershipOf = pattern(
  `(?:from|leav\\w+|left|quit\\w*|exit\\w*|join\\w*|members? of|membership (?:of|in)|out of|withdr\\w+) @O$`,
  "i"
);

// "sits in The Hague, as does the other court", "not to be confused with".
const compared =
  /\b(?:as (?:do(?:es)?|is|are|with)|like|unlike|separate from|distinct from|different from|confused with) (?:the )?$/i;

/** The body that a text speaks of at a place: the last that it named; unions and the like only as something to leave. */
export function bodyInFocus(reading: Reading, at: number, kind: RegExp | null = null): "court" | "other" | null {
  let reach = 0;
  for (let r: Reading | null = reading; r && reach < 6; r = r.previous, ++reach) {
    for (const body of r.bodies.toReversed()) {
      if (r === reading && body.end > at) continue;
      if (kind && body.type === "other" && !kind.test(body.words)) continue;
      if (
        kind &&
        body.type === "court" &&
        /treaty|statute/i.test(kind.source) !== /Statute|[Tt]reaty/.test(body.words) &&
        !/Court|ICC|court|tribunal/i.test(body.words)
      )
        continue;
      if (body.type === "court") return "court";
      if (compared.test(r.mask.slice(Math.max(0, body.start - 40), body.start))) continue;
      if (!kind && nationalCourt.test(body.words)) continue;
      if (
        /Court|Tribunal|Chamber|Treaty|Convention|Agreement|Pact|Protocol|IC[JT]|Accord|deal|court|tribunal/.test(
          body.words
        )
      )
        return "other";
      if (membershipOf.test(r.mask.slice(0, body.end))) return "other";
    }
  }
  return mainly(reading.text_);
}

// Whom a report on the Court names in passing: who refers to it, or meets for it.
const passing = /Assembly|United Nations|\bUN\b/;
const tribunals = /\bTribunal\b|\bICT[YR]\b/g;

/**
 * The body that a clause round a place is about: the one that it names before the place or is
 * hung on ("the ICJ, which …"), else after it, else the last spoken of.
 */
export function bodyOf(reading: Reading, at: Span): "court" | "other" | null {
  const clause = clauseAt(reading, at.start);
  const bodies = reading.bodies.filter(({words}) => !passing.test(words));
  const here = bodies.filter((body) => body.start >= clause.start && body.end <= clause.end);
  const chosen =
    here.findLast((body) => body.end <= at.start) ??
    (/^(?:which|who|that|whose)\b/.test(reading.text.slice(clause.start, clause.end))
      ? bodies.findLast((body) => body.end <= clause.start && clause.start - body.end < 4)
      : undefined) ??
    here.find((body) => body.start >= at.end);
  if (chosen) return chosen.type;
  if (/\bthe tribunal\b/i.test(reading.text.slice(clause.start, clause.end))) {
    const whole = reading.text_.document.text;
    if ((whole.match(tribunals)?.length ?? 0) > (whole.match(/\bICC\b|International Criminal Court/g)?.length ?? 0))
      return "other";
  }
  return bodyInFocus(reading, at.start);
}
