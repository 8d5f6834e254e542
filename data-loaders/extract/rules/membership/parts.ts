import {anyOf} from "../../anyOf.js";
import {pattern} from "../../mentions/mention.js";
import {doubt} from "../doubt.js";
import {before, type Candidate} from "./candidate.js";

const house = anyOf(["parliament", "congress", "assembly", "senate", "house", "legislature", "cabinet", "council"]);
const ofHouse = new RegExp(`^ members of (?:the |its )?(?:[\\w-]+ )?${house}\\b`, "i");

/** "94 members of parliament". */
export const ofAHouse = doubt<Candidate>("members of a house", ({reading: {mask}, number: {end}}) =>
  ofHouse.test(mask.slice(end, end + 60))
);

const all =
  "(?:(?:member )?(?:states|countries|nations)|members) (?:of|in) (?:the )?(?:world|@O|United Nations|UN|U\\.N\\.)";
const ofTheWorld = pattern(
  `^ of (?:(?:the )?(?:@N )?${all}|the world's (?:@N )?(?:[\\w-]+ )?(?:countries|states|nations)\\b)`,
  "i"
);
const ofSigners = pattern(
  `^ of (?:the|its) (?:@N )?(?:signator|(?:states|countries|nations) (?:that|which) signed)`,
  "i"
);
const allOfThem = pattern(`^ ${all}`, "i");

/** "the 193 member States of the United Nations". */
export const everyState = doubt<Candidate>("all the States there are", ({reading: {mask}, number: {end}}) =>
  allOfThem.test(mask.slice(end, end + 60))
);

const regions = ["African", "Asian", "European", "Latin", "Arab", "Caribbean", "Pacific", "Western", "Eastern"];
const unions = ["EU", "Muslim", "Commonwealth", "NATO", "@C", "@O", "UN", "U\\.N\\.", "United Nations", "out of"];
const kinds = ["small", "other", "more", "new", "additional", "fellow", "permanent", "former", "wealthy", "rich"];
const part = anyOf(regions, unions, kinds, ["poor", "island", "developing"]);
const ofThem = pattern(`^ of (?:its|the|those|these|them|whom|which)\\b|^[- ](?:[\\w-]+ )?${part}\\b`, "i");

const wholeOfOthers = /\bof (?:its|their|the|those) $/i;

/** "eight of its 15 members have not joined": the members of another body. */
export const ofTheirs = doubt<Candidate>(
  "a part of the members only",
  (candidate) => candidate.measure === "non-members" && wholeOfOthers.test(before(candidate))
);

/** "30 of its members", "34 African States"; but "124 of the 193 members of the United Nations". */
export const subset = doubt<Candidate>(
  "a part of the members only",
  ({reading: {mask}, number: {start, end}, measure}) =>
    measure !== "non-members" &&
    !(measure === "ratifications" && /\bsigned\b/.test(mask.slice(0, start))) &&
    !(measure === "ratifications" && ofSigners.test(mask.slice(end, end + 80))) &&
    ofThem.test(mask.slice(end, end + 60)) &&
    !ofTheWorld.test(mask.slice(end, end + 80))
);

/** "34 of whose 55 countries belong to it": neither all nor the members. */
export const ofAnother = doubt<Candidate>("a part of the members only", (candidate) =>
  /\bof whose $/.test(before(candidate))
);

const ofRegion = /\b(?:African|Asian|European|Latin American|Arab|Caribbean|Muslim|Western) /;

/** "the Court has 34 African members". */
export const regional = doubt<Candidate>("a part of the members only", ({words}) => ofRegion.test(words));
