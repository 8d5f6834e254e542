import {anyOf} from "../../anyOf.js";
import type {MembershipMeasure} from "../../claim.js";
import {bodyInFocus} from "../../focus.js";
import {pattern, type NumberMention, type Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {doubt, type Doubt} from "../doubt.js";

/** A number that may count States: its words are all that a form matched. */
interface Candidate {
  reading: Reading;
  number: NumberMention;
  measure: MembershipMeasure;
  words: string;
  span: Span;
}

const before = ({reading, number}: Candidate) => reading.mask.slice(Math.max(0, number.start - 40), number.start);

// The Statute entered into force with 60 ratifications (its article 126); there are fewer than 200 States.
const noCount = doubt<Candidate>(
  "no count of the Court's States",
  ({number: {value}, measure}) => !Number.isInteger(value) || value < (measure === "members" ? 60 : 10) || value > 200
);

const becomes =
  /\b(?:bec[oa]me|becomes|becoming|is|be|as|was|welcom\w+|being|mak(?:es|ing) (?:it|the country))(?: (?:the|its|now|court's))* $/i;

// "the 12th State to sign", "greeted the 90th member": only whoever becomes the 90th member makes them ninety.
const ordinal = doubt<Candidate>(
  "an ordinal counts one, not all",
  (candidate) =>
    candidate.number.ordinal &&
    !(["members", "ratifications"].includes(candidate.measure) && becomes.test(before(candidate)))
);

const regions = ["African", "Asian", "European", "Latin", "Arab", "Caribbean", "Pacific", "Western", "Eastern"];
const unions = ["EU", "Muslim", "Commonwealth", "NATO", "@C", "@O", "UN", "U\\.N\\.", "United Nations", "out of"];
const kinds = ["small", "other", "more", "new", "additional", "fellow", "permanent", "former", "wealthy", "rich"];
const part = anyOf(regions, unions, kinds, ["poor", "island", "developing"]);
const ofThem = pattern(`^ of (?:its|the|those|these|them|whom|which)\\b|^[- ](?:[\\w-]+ )?${part}\\b`, "i");

// "124 of the 193 members of the United Nations".
const all =
  "(?:(?:member )?(?:states|countries|nations)|members) (?:of|in) (?:the )?(?:world|@O|United Nations|UN|U\\.N\\.)";
const house = anyOf(["parliament", "congress", "assembly", "senate", "house", "legislature", "cabinet", "council"]);
const ofHouse = new RegExp(`^ members of (?:the |its )?(?:[\\w-]+ )?${house}\\b`, "i");

// "94 members of parliament".
const ofAHouse = doubt<Candidate>("members of a house", ({reading: {mask}, number: {end}}) =>
  ofHouse.test(mask.slice(end, end + 60))
);

const ofTheWorld = pattern(`^ of (?:the )?(?:@N )?${all}`, "i");
const allOfThem = pattern(`^ ${all}`, "i");

// "the 193 member States of the United Nations".
const everyState = doubt<Candidate>("all the States there are", ({reading: {mask}, number: {end}}) =>
  allOfThem.test(mask.slice(end, end + 60))
);

// "30 of its members", "34 African States".
const subset = doubt<Candidate>(
  "a part of the members only",
  ({reading: {mask}, number: {start, end}, measure}) =>
    measure !== "non-members" &&
    !(measure === "ratifications" && /\bsigned\b/.test(mask.slice(0, start))) &&
    ofThem.test(mask.slice(end, end + 60)) &&
    !ofTheWorld.test(mask.slice(end, end + 80))
);

// "34 of whose 55 countries belong to it": neither all nor the members.
const ofAnother = doubt<Candidate>("a part of the members only", (candidate) => /\bof whose $/.test(before(candidate)));

const needs = ["needed", "requir(?:e|es|ed|ing)", "needs?", "minimum of", "threshold"];
const groups = ["quorum of", "support of", "group of", "bureau of", "committee of", "jointly with", "coalition of"];
const others = ["another", "these", "those", "following", "additional", "last", "further", "when", "once", "after"];
const someBefore = new RegExp(`\\b${anyOf(needs, groups, others)} $`, "i");

// "needed 60 ratifications", "a group of 34 members".
const threshold = doubt<Candidate>(
  "a threshold or a group, not the membership",
  (candidate) => !["non-members", "signatories"].includes(candidate.measure) && someBefore.test(before(candidate))
);

const corrects = /\bearlier version\b|\bcorrection\b/i;
const wasSaid = /\b(?:said|stated|gave|put|reported|wrote|written|wrongly|incorrectly)\b/i;

// "An earlier version of this report said that 120 States are members."
const corrected = doubt<Candidate>(
  "a figure that the text corrects",
  ({reading: {text, mask}, number}) => corrects.test(text) && wasSaid.test(mask.slice(0, number.start))
);

const unreal =
  /\bwould (?:have|then|thus|still|now) (?:[\w-]+ ){0,3}$|\bwill (?:then |soon |only )?(?:have|count|number) (?:[\w-]+ ){0,2}$|\b(?:will|would) (?:drop|fall|shrink|go down|decline|be reduced) (?:[\w-]+ ){0,2}$/i;

const changes = /\b(?:would|could) (?:\w+ )?(?:reduce|cut|lower|shrink|bring|raise)\b[^.;]{0,80}$/i;

// "the Court would have had 124 members", "will drop to 124 when Ruritania goes".
const notYet = doubt<Candidate>(
  "not so: it would be",
  (candidate) => unreal.test(before(candidate)) || changes.test(candidate.reading.mask.slice(0, candidate.number.start))
);

const meets = ["vot(?:e|ed|es|ing)", "attend(?:ed|ing)?", "abstain\\w*", "elected", "boycott\\w*", "sent", "send"];
const speaks = ["condemn\\w*", "signed a (?:letter|joint)", "statement", "expressed"];
const asks = ["issued", "asked", "requested", "referred", "refer(?:ral)?", "supporting", "sponsor\\w*"];
const gives = ["pledg\\w*", "contribut\\w*", "backed (?:the|a) (?:request|referral|statement|resolution)"];
const acts = new RegExp(`\\b${anyOf(meets, speaks, asks, gives)}\\b`, "i");
const ofAll = /\bof (?:its|the court's|\uE001+'s) $/i;
const endsWithCourt = /\uE001[^,;]*$/;

// "70 States voted for it"; but in "93 of its 125 members voted" the 125 are all, whatever some did.
const acting = doubt<Candidate>(
  "those who voted or signed something else",
  (candidate) =>
    !ofAll.test(before(candidate)) &&
    acts.test(candidate.reading.mask.slice(candidate.number.end, candidate.span.end + 20)) &&
    !endsWithCourt.test(candidate.words)
);

const ofRegion = /\b(?:African|Asian|European|Latin American|Arab|Caribbean|Muslim|Western) /;

// "the Court has 34 African members".
const regional = doubt<Candidate>("a part of the members only", ({words}) => ofRegion.test(words));

const bodyBehind = pattern(`^(?:'s?)? ?(?:of|to|in|with|that|which|who)? ?(?:[\\w-]+ ){0,5}?(@I|@O)`, "i");
const bodyBefore = pattern(`(@I|@O)(?:'s?|,)? (?:[\\w'-]+ ){0,6}$`, "i");

// "120 States, including those of the Union, are members".
const aside = /, (?:including|among them) [^,]*,/;

// The body named in the words, else behind them, else before the number, as its symbol.
function bodyNamed({reading: {mask}, number, words: told, span}: Candidate): string | undefined {
  const words = told.replace(aside, ",");
  return (
    /\uE001/.exec(words)?.[0] ??
    /(?<=(\uE001+)'s? )$/.exec(mask.slice(0, number.start))?.[1] ??
    /\uE002/.exec(words)?.[0] ??
    bodyBehind.exec(mask.slice(span.end, span.end + 60))?.[1] ??
    bodyBefore.exec(mask.slice(0, number.start))?.[1]
  );
}

const hints = /states? part(?:y|ies)|member (?:states|countries)|\b(?:court|treaty|statute|tribunal|ratif\w+|its)\b/i;
const namesCourt = ({bodies}: Reading) => bodies.some(({type}) => type === "court");

// Whether it is the Court's membership that a sentence without a body's name speaks of.
const speaksOfCourt = (reading: Reading) =>
  namesCourt(reading) ||
  hints.test(reading.text) ||
  (reading.previous !== null && (namesCourt(reading.previous) || /\bthe court\b/i.test(reading.previous.text)));

const otherBody: Doubt<Candidate> = (candidate) => {
  const body = bodyNamed(candidate);
  if (body) return body.includes("\uE002") ? "it concerns another body" : null;
  if (bodyInFocus(candidate.reading, candidate.number.start) !== "court") return "the body isn't the Court";
  return speaksOfCourt(candidate.reading) ? null : "the Court isn't spoken of";
};

/** What may speak against a count of States, in the order in which it is asked. */
export const doubts: readonly Doubt<Candidate>[] = [
  ordinal,
  everyState,
  ofAHouse,
  subset,
  ofAnother,
  noCount,
  threshold,
  corrected,
  notYet,
  acting,
  regional,
  otherBody
];
