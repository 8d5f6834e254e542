import {doubt, type Doubt} from "../doubt.js";
import {acting, threshold} from "./acting.js";
import {before, type Candidate} from "./candidate.js";
import {notYet} from "./notYet.js";
import {otherBody} from "./otherBody.js";
import {everyState, ofAHouse, ofAnother, ofTheirs, regional, subset} from "./parts.js";

// The Statute entered into force with 60 ratifications (its article 126); all the States there are, 193 of them, is another count.
const noCount = doubt<Candidate>(
  "no count of the Court's States",
  ({number: {value}, measure}) => !Number.isInteger(value) || value < (measure === "members" ? 60 : 10) || value > 190
);

const becomes =
  /\b(?:bec[oa]me|becomes|becoming|is|are|am|be|as|was|welcom\w+|being|(?:mak(?:es|ing)|made) (?:it|the [a-z]+|\uE000+))(?: (?:the|its|now|court's|\uE001+'s))* $|, the $|(?:court|statute|treaty|\uE001+)'s $/i;

// "the 12th State to sign", "greeted the 90th member": only whoever becomes the 90th member makes them ninety.
const ordinal = doubt<Candidate>(
  "an ordinal counts one, not all",
  (candidate) =>
    candidate.number.ordinal &&
    !(["members", "ratifications"].includes(candidate.measure) && becomes.test(before(candidate)))
);

const corrects = /\bearlier version\b|\bcorrection\b/i;
const wasSaid = /\b(?:said|stated|gave|put|reported|wrote|written|wrongly|incorrectly)\b/i;

// "An earlier version of this report said that 120 States are members."
const corrected = doubt<Candidate>(
  "a figure that the text corrects",
  ({reading: {text, mask}, number}) => corrects.test(text) && wasSaid.test(mask.slice(0, number.start))
);

// "Under Article 127 of the Statute, States Parties may leave".
const numbered = doubt<Candidate>("the number of an article, not of States", (candidate) =>
  /\b(?:articles?|art\.|rules?|sections?|chapters?|paragraphs?|resolutions?) $/i.test(before(candidate))
);

// "will notify them within 60 days".
const ofTime = doubt<Candidate>("a time, not a count", ({reading: {mask}, number: {end}}) =>
  /^[ -](?:days?|weeks?|months?|years?|hours?)\b/i.test(mask.slice(end))
);

/** What may speak against a count of States, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [
  ordinal,
  everyState,
  ofAHouse,
  subset,
  ofAnother,
  ofTheirs,
  threshold,
  corrected,
  notYet,
  acting,
  regional,
  otherBody,
  numbered,
  ofTime,
  noCount
];
