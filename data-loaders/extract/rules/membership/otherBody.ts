import {bodyInFocus} from "../../focus.js";
import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Doubt} from "../doubt.js";
import {askedBefore} from "../answer.js";
import type {Candidate} from "./candidate.js";

const bodyBehind = pattern(`^(?:'s?)? ?(?:of|to|in|with|that|which|who)? ?(?:[\\w-]+ ){0,5}?(@I|@O)`, "i");
const bodyBefore = pattern(`(@I|@O)(?:'s?|,)? (?:[\\w'-]+ ){0,6}$`, "i");

// "120 States, including those of the Union, are members".
const aside = /(?:,| -) (?!who |which |that )[^,-]*(?:,| -)/;

// The body named in the words, else behind them, else before the number, as its symbol.
function bodyNamed({reading: {mask}, number, words: told, span}: Candidate): string | undefined {
  const words = told.replace(aside, ",");
  return (
    /\uE001/.exec(words)?.[0] ??
    /(?<=(\uE001+)'s? )$/.exec(mask.slice(0, number.start))?.[1] ??
    /\uE002/.exec(words)?.[0] ??
    bodyBehind.exec(mask.slice(span.end, span.end + 60))?.[1] ??
    bodyBefore.exec(mask.slice(0, number.start))?.[1]
  );
}

// "the treaty banning cluster bombs", "amendments to the Statute".
const ofAnother =
  /\b(?:treaty|convention|pact|accord) (?:banning|on|against|outlawing|to ban|that bans)\b|\bamendments?\b[^.;]{0,60}$|\bagreement on\b/i;

const hints =
  /states? part(?:y|ies)|member (?:states|countries)|state members|\b(?:court|treaty|statute|tribunal|ratif\w+|its)\b/i;
const namesCourt = ({bodies}: Reading) => bodies.some(({type}) => type === "court");

// Whether it is the Court's membership that a sentence without a body's name speaks of.
const speaksOfCourt = (reading: Reading) =>
  namesCourt(reading) ||
  hints.test(reading.text) ||
  askedBefore(reading) !== null ||
  (reading.previous !== null && (namesCourt(reading.previous) || /\bthe court\b/i.test(reading.previous.text)));

/** Whether the words name another body, or none where the text speaks of another. */
export const otherBody: Doubt<Candidate> = (candidate) => {
  if (ofAnother.test(candidate.reading.mask.slice(0, candidate.number.start))) return "it concerns another body";
  const body = bodyNamed(candidate);
  if (body) return body.includes("\uE002") ? "it concerns another body" : null;
  if (bodyInFocus(candidate.reading, candidate.number.start) !== "court") return "the body isn't the Court";
  return speaksOfCourt(candidate.reading) ? null : "the Court isn't spoken of";
};
