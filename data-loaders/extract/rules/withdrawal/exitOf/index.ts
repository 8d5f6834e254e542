import {anExit, anyState, exitAllowed, exitJudged, exitOfMany, exits, lasts, whoeverWishes} from "./anyState.js";
import {bareNoun, bodysExit, otherNoun} from "./bareNoun.js";
import {bareVerb, bareWeakVerb, walkedOut} from "./bareVerb.js";
import {ceased} from "./ceased.js";
import {denounced} from "./denounced.js";
import {exitElsewhere, otherPlace} from "./elsewhere.js";
import {namedBody, namedMembership} from "./namedBody.js";
import {leftNotDeparted, otherName, otherPassive, takenOut, verbNotNoun} from "./notADeparture.js";
import {otherObject} from "./otherObject.js";
import {it, thatCourt} from "./pointedAt.js";
import type {Question} from "./question.js";
import {removed} from "./removal.js";
import {noticeTakenBack, otherGivenUp, signatureGivenUp} from "./signature.js";

/** What to ask about a word that may give something up, in order: the first answer stands. */
export const questions: readonly Question[] = [
  // Is it used in another sense, or of nobody in particular?
  takenOut,
  anyState,
  otherPassive,
  otherName,
  leftNotDeparted,
  verbNotNoun,
  anExit,
  exitAllowed,
  lasts,
  exitJudged,
  exitOfMany,
  exits,
  whoeverWishes,
  // Verbs with objects of their own, before those that any verb may have.
  signatureGivenUp,
  noticeTakenBack, // behind the signature: "an instrument of ratification" is both
  otherGivenUp,
  removed,
  denounced,
  ceased,
  // What does it give up?
  otherObject, // before a body is looked for: "withdrew its ambassador to the Court"
  namedBody,
  namedMembership,
  thatCourt,
  it,
  exitElsewhere,
  otherPlace,
  // Nothing is said to be given up: does the text speak of the Court?
  bodysExit,
  otherNoun,
  bareNoun,
  bareWeakVerb,
  walkedOut,
  bareVerb
];
