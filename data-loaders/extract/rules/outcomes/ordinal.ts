import type {OutcomeTerm} from "../../claim.js";
import {doubt} from "../doubt.js";
import type {Candidate} from "./candidate.js";

const ofCourt = "(?:in|of) (?:the (?:court|tribunal)'s|the \\uE001+'s?|its|\\uE001+'s)\\b";
const lastOfAll = new RegExp(`^ (?:[\\w-]+ ){0,3}?${ofCourt}|^ (?:ever|since)\\b`, "i");

const people: readonly OutcomeTerm[] = ["convictions", "acquittals", "sentences"];
const tallied: readonly OutcomeTerm[] = [...people, "verdicts", "judgments"];
const crimes =
  "(?: (?:of|for) (?:war crimes|crimes against humanity)(?: and (?:war crimes|crimes against humanity))?)?";
const byCourt = new RegExp(`^${crimes} (?:by|at) (?:the )?(?:[\\w-]+ ){0,2}(?:\\uE001|court\\b)`);
// "the first to be convicted by the Court of destroying a shrine": of one sort.
const ofOneSort = /^ (?:by|at) (?:the )?(?:\uE001+|court),? (?:of|for|on) (?!war crimes|crimes against)/;
const courtsOwn = /(?:(?:\bcourt|\uE001)'s|\bits) (?:only |just )?(?:the )?$/;
const courtDid = /(?:\bcourt|\bit|\bjudges|\uE001) (?:(?:has|have|had) )?(?:[\w-]+ )?[a-z]+$/;
const ofTheCourt = /(?:court's|\bits|\uE001+'s) (?:only )?\uE003+$/;

/** "the second trial": one; but "only the second verdict in the court's history" counts two. */
export const ordinal = doubt<Candidate>(
  "an ordinal tells one, not a count",
  ({reading: {mask}, number, counted, words, span: {end}}) =>
    number.ordinal &&
    (ofOneSort.test(mask.slice(end, end + 30)) ||
      (!lastOfAll.test(mask.slice(end, end + 60)) &&
        !(people.includes(counted) && (byCourt.test(mask.slice(end, end + 60)) || courtDid.test(words))) &&
        !(tallied.includes(counted) && (courtsOwn.test(mask.slice(0, number.start)) || ofTheCourt.test(words)))))
);

const now = /\b(?:is|are|has|have|hands?|makes?|becomes|marks|issues|delivers|convicts|sentences)\b/;

/** "the first person convicted": one in all only while it is news, in the present tense or dated to the year. */
export const firstOfMany = doubt<Candidate>("the first of perhaps many", ({reading: {mask, dates, text_}, number}) => {
  if (!number.ordinal || number.value !== 1) return false;
  const years = dates
    .filter(({start, words}) => !words.endsWith("ago") && !/since [^,.;]{0,40}$/.test(mask.slice(0, start)))
    .map(({edtf}) => edtf.slice(0, 4))
    .filter(Boolean);
  if (years.length > 0) return !years.includes(text_.published.slice(0, 4));
  return !now.test(mask);
});
