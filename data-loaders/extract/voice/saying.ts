import {anyOf} from "../anyOf.js";

const said = anyOf(
  ["said", "says", "saying", "told", "tells", "stated", "states", "added", "adds", "adding", "called", "tweeted"],
  ["wrote", "writes", "noted", "notes", "described", "describes", "describing", "explained", "explains"],
  ["argued", "argues", "insisted", "insists", "claimed", "claims", "maintained", "maintains", "asserted", "asserts"],
  ["reported", "reports", "recalled", "recalls", "mentioned", "mentions", "commented", "observed", "remarked"],
  ["declared", "concluded", "concludes", "stressed", "stresses", "pointed out", "points out", "emphasi[sz]ed"],
  ["underlined", "reiterated", "acknowledged", "admitted", "confirmed", "revealed", "assured", "expressed"],
  ["warned", "warns", "alleged", "alleges", "complained", "complains", "contended", "accused", "criticized"],
  ["criticised", "dismissed", "denied", "lamented", "estimates", "estimated", "charged that", "quipped"],
  ["replied", "responded"]
);
// "critics say": in the plural the verb has the form of an infinitive.
const say = anyOf([
  "say",
  "argue",
  "complain",
  "contend",
  "allege",
  "insist",
  "maintain",
  "warn",
  "estimate",
  "charge that"
]);
const auxiliaries = ["to", "will", "would", "may", "might", "can", "could", "should", "must", "do", "does", "did"];
const infinitive = `(?<!\\b${anyOf(auxiliaries, ["not", "n't", "cannot", "I", "you"])} (?:\\w+ly )?)`;

/** Verbs by which somebody is said to say something. */
export const saying = new RegExp(`\\b(?:${said}|${infinitive}${say})\\b`, "g");

/** "according to the ministry", "in the words of Elphberg": its one group says whom. */
export const according =
  /\b(?:according to|in the (?:words|view) of|as (?:reported|stated|noted|told) by|cited by|citing|quoting)\s+((?:[^,.;"]|\.(?=\w))+?)(?=[,.;"]|$| that\b)/gi;

const mayBeNoun = /^(?:states|claims|notes|called|charged that|confirmed|estimated)$/;
const says = /^(?: that\b|,? ?"|:|(?: [\w'-]+){1,8} (?:as )?")/;

/** Whether a verb that may say nothing is followed by what is said: "notes that", "called it", but not "two notes". */
export const isSaying = (verb: string, behind: string) => !mayBeNoun.test(verb) || says.test(behind);
