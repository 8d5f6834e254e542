import {anyOf} from "../../anyOf.js";
import {pattern} from "../../mentions/mention.js";
import {doubt} from "../doubt.js";
import {after, before, type Candidate} from "./candidate.js";

const crimes = ["rape", "murder", "killing", "violence", "abuse", "torture", "corruption", "sexual", "human", "war"];
const plagues = ["covid", "polio", "death", "alleged", "extra"];
const ofCrime = new RegExp(
  `^ (?:against (?:him|her|them|\\uE000)|of (?!war crimes)(?:[a-z]+ )?${anyOf(crimes, plagues)})`,
  "i"
);
const found = /\b(?:investigat\w+|documented|reported|thousands|cholera|covid)\b(?!.*\bprosecut)/i;
const elsewhere = /\b(?:murder|rape|killing|killed|victims|domestic|national courts?|local courts?|civilian)\b/i;

/** "200 cases of torture", "documented 200 cases", "12 trials before national courts". */
export const otherCases = doubt<Candidate>(
  "cases of another thing",
  (candidate) =>
    (candidate.counted === "cases" && (ofCrime.test(after(candidate)) || found.test(before(candidate)))) ||
    (candidate.counted !== "convictions" && elsewhere.test(wordsAndMore(candidate)))
);

const wordsAndMore = ({reading: {mask}, span: {start, end}}: Candidate) => mask.slice(start, end + 20);

const countOfCountry =
  "@N (?:(?:cases?|trials?|investigations?|suspects?|indictments?) )?(?:in|from|over) (?:the )?(?:@C|[A-Z])";
const inCountry = pattern(countOfCountry, "gy");
const everyCountry = pattern(countOfCountry, "g");

/** "two cases in Ruritania, four in Sylvania": each counts one country's. */
export const ofEachCountry = doubt<Candidate>("one country's, not all", ({reading: {mask}, number}) => {
  inCountry.lastIndex = number.start;
  return inCountry.test(mask) && mask.match(everyCountry)!.length > 1;
});

const stays = "are (?:still )?(?:at large|on the run|in custody|dead)";
const became = new RegExp(`^ (?:died|have died|${stays}|remain|fled|were (?:killed|arrested|released))`, "i");

/** "Four suspects are still at large." */
export const whatBecame = doubt<Candidate>(
  "what became of some, no count of all",
  (candidate) => candidate.counted === "accused" && became.test(after(candidate))
);

const over = /^ (?:with|over|in connection with|for) /;
const inAll = /\b(?:so far|since|to date|in all|ever|total)\b/i;

/** "Six people were charged with bribing witnesses." */
export const overOneThing = doubt<Candidate>(
  "some accused of one thing",
  (candidate) => candidate.counted === "accused" && over.test(after(candidate)) && !inAll.test(candidate.reading.mask)
);

const suspects = /\bsuspects?\b/i;
const court = /\b(?:court|ICC|trial|charged|indicted|prosecut)/i;

/** "Police held 12 suspects." */
export const notItsAccused = doubt<Candidate>(
  "not the Court's accused",
  ({reading, counted, words}) => counted === "accused" && suspects.test(words) && !court.test(reading.text)
);
