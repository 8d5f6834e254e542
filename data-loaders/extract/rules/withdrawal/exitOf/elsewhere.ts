import {pattern} from "../../../mentions/mention.js";
import {noExitWhere} from "./question.js";

const now = "this|last|next|that|then|now|the (?:start|beginning|outset|same|following|previous)";
const fromElsewhere = pattern(`^ (?:[\\w-]+ ){0,2}?from (?!it\\b|[\\uE000\\uE001\\uE005]|(?:${now})\\b)`, "i");

/** "the withdrawal of aid from the region". */
export const exitElsewhere = noExitWhere(
  "it leaves something else",
  ({form, after}) => form === "noun" && fromElsewhere.test(after)
);

const fromPlace = pattern(`^ (?:from|out of|of) (?!(?:the )?[\\uE001]|it\\b|its\\b)`, "i");

/** "withdrew from the border". */
export const otherPlace = noExitWhere(
  "it leaves a place or a thing, not the Court",
  ({form, after}) => form !== "noun" && fromPlace.test(after)
);
