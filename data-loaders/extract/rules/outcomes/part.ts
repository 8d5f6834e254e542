import {anyOf} from "../../anyOf.js";
import {doubt} from "../doubt.js";
import {after, before, type Candidate} from "./candidate.js";
import {allOfThem} from "./tally.js";

const among = anyOf(
  ["in", "of", "from", "on", "at", "related", "between", "these", "those", "both", "all", "the", "his", "her", "their"],
  ["another", "other", "next", "last", "previous", "further"]
);
const ofWhole = new RegExp(`\\b${among} (?:the |these |those |of )?$`, "i");
const whole = anyOf(
  [
    "out of",
    "t(?:ake|akes|aken|aking|ook) on",
    "total of",
    "history of",
    "record of",
    "docket of",
    "caseload of",
    "prosecutions? of",
    "tally of",
    "number of",
    "conviction of"
  ],
  ["result in", "resulted in", "resulting in", "ended in", "judgments? in", "verdicts? in"],
  ["(?:guilty|convicted) in", "ruled (?:on|in)"]
);
const isWhole = new RegExp(`\\b(?:${whole} (?:the )?|(?:just|only|with|completed|for) )$`, "i");
const inAll =
  /^ (?:to date|so far|since|in (?:its|\uE003+)|brought (?:before|to)|(?:that |which )?(?:the )?(?:it|court|tribunal|\uE001+) (?:has|had)|opened|pursued|initiated|launched|begun|started|came at|have cost|(?:that are )?(?:ongoing|before (?:it|the court|\uE001+))|by (?:the )?(?:court|\uE001+))(?!\w)/i;
const ofTheCourts = / of (?:its|the court's|\uE001+'s) /i;
const courtDid = /(?:\b(?:it|court|tribunal|judges)|\uE001) (?:(?:has|have|had) )?(?:[\w-]+ )?[a-z]+$/i;

/** "in two of the cases", "the other three trials"; but "a total of three trials", "ended in two convictions". */
export const part = doubt<Candidate>(
  "part of a whole told elsewhere",
  (candidate) =>
    !candidate.number.ordinal &&
    !/\b(?:number|amount|tally|count|total) of\b/.test(candidate.words) &&
    !courtDid.test(candidate.words) &&
    !ofTheCourts.test(candidate.words) &&
    !(/\banother $/i.test(before(candidate)) && candidate.toldBefore()) &&
    !allOfThem(candidate) &&
    !inAll.test(after(candidate)) &&
    !/\b(?:previous|earlier|prior)\b/.test(candidate.words) &&
    ofWhole.test(before(candidate).slice(-16)) &&
    !isWhole.test(before(candidate))
);
