import {pattern} from "../mentions/mention.js";
import type {Reading} from "../reading.js";

/** The number that answers "How many …?", with which its sentence opens or nearly so. */
export const answer = pattern(
  `^"?(?:[\\w',-]+ |@D,? |@I ){0,7}?(@N)(?=[.,;:!?"]|$| -| (?:countries|states|nations|people|as of|so far|to date|today|currently|at|in (?:all|total)))`
);

/** What the sentence before asks to be counted: its words behind "how many", or none. */
export const askedBefore = ({previous}: Reading) =>
  /\bhow many ([^?]{3,90})\?"?$/i.exec(previous?.text ?? "")?.[1] ?? null;
