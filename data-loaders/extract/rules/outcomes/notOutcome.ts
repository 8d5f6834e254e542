import {anyOf} from "../../anyOf.js";
import {doubt} from "../doubt.js";
import {before, type Candidate} from "./candidate.js";

const going = ["pending", "ongoing", "open", "live", "active", "under ?way", "investigat\\w+", "preliminary"];
const ended = ["dropped", "collapsed", "withdrawn", "dismissed"];
const ahead = ["next", "upcoming", "test", "this (?:case|trial|verdict)"];
const punished = ["death", "life", "prison", "suspended", "consecutive", "concurrent"];
const unfinished = new RegExp(`\\b${anyOf(going, ended, ahead, punished)}\\b`, "i");

const dropped = /\b(?:dropped|withdrew|dismissed|abandoned|threw out)(?: [\w-]+){0,2} $/i;

/** "five pending cases", "two life sentences". */
export const notOutcome = doubt<Candidate>(
  "not an outcome",
  (candidate) => unfinished.test(candidate.words) || dropped.test(before(candidate))
);
