import {anyOf} from "../../anyOf.js";
import {doubt} from "../doubt.js";
import {before, type Candidate} from "./candidate.js";

const needs = ["needed", "requir(?:e|es|ed|ing)", "needs?", "minimum of", "threshold"];
const groups = ["quorum of", "support of", "bureau of", "jointly with", "(?:group|committee|coalition|alliance) of"];
const others = ["another", "these", "those", "following", "additional", "last", "further", "when", "once", "after"];
const someBefore = new RegExp(`\\b${anyOf(needs, groups, others, ["the \\uE003+"])} $`, "i");

/** "needed 60 ratifications", "a group of 34 members". */
export const threshold = doubt<Candidate>(
  "a threshold or a group, not the membership",
  (candidate) => !["non-members", "signatories"].includes(candidate.measure) && someBefore.test(before(candidate))
);

const meets = ["vot(?:e|ed|es|ing)", "attend(?:ed|ing)?", "abstain\\w*", "elected", "boycott\\w*", "sent", "send"];
const speaks = [
  "condemn\\w*",
  "sign(?:ed|s)? (?:an?|the) (?:[\\w-]+ )?(?:letter|joint|statement|declaration|appeal|petition|pledge)",
  "statement",
  "expressed",
  "spoke"
];
const asks = ["issued", "asked", "requested", "referred", "refer(?:ral)?", "supporting", "sponsor\\w*"];
const gives = ["pledg\\w*", "contribut\\w*", "backed (?:the|a) (?:request|referral|statement|resolution)"];
const deeds = anyOf(meets, speaks, asks, gives);
const acts = new RegExp(`\\b${deeds}\\b`, "i");
const ofAll = /\bof (?:its|the court's|\uE001+'s) $/i;
const endsWithCourt = /\uE001[^,;]*$/;
const ofThese = /(?:\b(?:the|all|its|their|these)|'s) $/i;
const actsNow = new RegExp(`^ ${deeds}\\b`, "i");

/** "70 States voted for it"; but in "93 of its 125 members voted" the 125 are all, whatever some did. */
export const acting = doubt<Candidate>(
  "those who voted or signed something else",
  (candidate) =>
    !candidate.number.ordinal &&
    !ofAll.test(before(candidate)) &&
    ((acts.test(candidate.reading.mask.slice(candidate.number.end, candidate.span.end + 20)) &&
      !endsWithCourt.test(candidate.words)) ||
      (!ofThese.test(before(candidate)) && actsNow.test(candidate.reading.mask.slice(candidate.span.end))))
);
