import type {Reading} from "../../reading.js";
import {actorsInSentence, type Actors} from "./actors/inSentence.js";
import {speakersOwn} from "./actors/speakersOwn.js";
import {spokenOf} from "./actors/spokenOf.js";
import type {Exit} from "./exits.js";

/** Finds who acts in an exit: whom its sentence names, else whom the sentences round it speak of. */
export function findActors(reading: Reading, exit: Exit, from: number): Actors {
  const here = actorsInSentence(reading, exit, from);
  if (here.countries.length) return here;
  const spoken = spokenOf(reading, exit);
  return {countries: spoken.length ? spoken : speakersOwn(reading, exit), alongside: here.alongside};
}
