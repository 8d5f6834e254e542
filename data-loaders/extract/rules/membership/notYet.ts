import {doubt} from "../doubt.js";
import {before, type Candidate} from "./candidate.js";

const unreal =
  /\bthere (?:will|would) (?:then |soon |still )?be (?:[\w-]+ ){0,2}$|\bwould (?:have|then|thus|still|now) (?:[\w-]+ ){0,3}$|\bwill (?:then |soon |only )?(?:have|count|number|be left with|be down to) (?:[\w-]+ ){0,2}$|\b(?:will|would) (?:drop|fall|shrink|go down|decline|be reduced) (?:[\w-]+ ){0,2}$/i;

const changes = /\b(?:would|could) (?:\w+ )?(?:reduce|cut|lower|shrink|bring|raise)\b[^.;]{0,80}$/i;

/** "the Court would have had 124 members", "will drop to 124 when Ruritania goes". */
export const notYet = doubt<Candidate>(
  "not so: it would be",
  (candidate) => unreal.test(before(candidate)) || changes.test(candidate.reading.mask.slice(0, candidate.number.start))
);
