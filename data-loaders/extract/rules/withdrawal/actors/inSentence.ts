import type {CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {followers, goneBefore} from "./alongside.js";
import {listedBehind} from "./listedBehind.js";
import {namedBehind} from "./namedBehind.js";
import {onlyOnes} from "./onlyOnes.js";
import {decider, foretold, ownerOfIts, ownerOfNoun, ownerOfPaper, plannedBy, removed} from "./owner.js";
import {bracketed, forWhom, inTheirLand, judgedFor, modalSubject, whoSaidBefore, withLeaver} from "./rightBefore.js";
import {subjectOf} from "./subject.js";
import {weOf} from "./weOf.js";
import {countriesWithin} from "../countriesWithin.js";
import type {Exit} from "../exits.js";

/** The countries that an exit is told of. */
export interface Actors {
  countries: CountryMention[];
  /** Countries that only follow or precede ("followed by …", "joining …"): they share a soft step, not a dated act. */
  alongside: CountryMention[];
}

/** Who acts in an exit by its own sentence: its genitive, the subject of its clause, the speaker. */
export function actorsInSentence(reading: Reading, exit: Exit, from: number): Actors {
  const others = namedBehind(reading, exit);
  if (others.length) return {countries: others, alongside: []};
  const alongside = followers(reading, exit);
  const owner = ownerOfNoun(reading, exit);
  if (owner) return {countries: owner, alongside};
  alongside.push(...goneBefore(reading, exit));
  const known =
    onlyOnes(reading, exit) ??
    decider(reading, exit) ??
    judgedFor(reading, exit) ??
    modalSubject(reading, exit) ??
    forWhom(reading, exit) ??
    whoSaidBefore(reading, exit) ??
    withLeaver(reading, exit) ??
    bracketed(reading, exit) ??
    inTheirLand(reading, exit) ??
    plannedBy(reading, exit) ??
    foretold(reading, exit) ??
    removed(reading, exit);
  if (known) return {countries: known, alongside};
  const subject = subjectOf(reading, exit, from);
  alongside.push(...subject.alongside);
  if (subject.countries.length) return {countries: subject.countries, alongside};
  const listed = listedBehind(reading, exit);
  if (listed) return {countries: listed, alongside};
  const ofPaper = ownerOfPaper(reading, exit) ?? ownerOfIts(reading, exit);
  if (ofPaper) return {countries: ofPaper, alongside};
  const inside = countriesWithin(reading, exit.start, exit.objectEnd);
  if (inside.length) return {countries: inside, alongside};
  return {countries: weOf(reading, exit), alongside};
}
