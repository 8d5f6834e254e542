import type {OutcomeTerm} from "../../claim.js";
import {doubt} from "../doubt.js";
import type {Candidate} from "./candidate.js";

const ofCourt = "(?:in|of) (?:the (?:court|tribunal)'s|the \\uE001+'s?|its|\\uE001+'s)\\b";
const lastOfAll = new RegExp(`^ (?:[\\w-]+ ){0,3}?${ofCourt}|^ (?:ever|since)\\b`, "i");

const whoWas: readonly OutcomeTerm[] = ["convictions", "acquittals", "sentences"];
const byCourt = /^ (?:by|at) (?:the )?(?:\uE001|court\b)/;
const courtsOwn = /(?:(?:\bcourt|\uE001)'s|\bits) (?:only )?(?:the )?$/;

/** "the second trial": one; but "only the second verdict in the court's history" counts two. */
export const ordinal = doubt<Candidate>(
  "an ordinal tells one, not a count",
  ({reading: {mask}, number, counted, span: {end}}) =>
    number.ordinal &&
    !lastOfAll.test(mask.slice(end, end + 60)) &&
    !(
      whoWas.includes(counted) &&
      (byCourt.test(mask.slice(end, end + 20)) || courtsOwn.test(mask.slice(0, number.start)))
    )
);
