import type {CountryMention} from "../../../mentions/mention.js";
import type {DocumentReading, Reading} from "../../../reading.js";
import {exitTrigger, findExits} from "../exits.js";
import {hardStart} from "../stretch.js";
import {actorsInSentence} from "./inSentence.js";

// Exits of one sentence that are looked at: no reporter tells of more in a breath.
const most = 8;
const found = new WeakMap<DocumentReading, CountryMention[][]>();

/** The States whose exit a document tells of where it names them: a list of mentions each, most of them first. */
export function leaversOf({text_}: Reading): CountryMention[][] {
  const known = found.get(text_);
  if (known) return known;
  const byState = new Map<string, CountryMention[]>();
  for (const reading of text_.readings.filter(({text}) => exitTrigger.test(text)))
    for (const exit of findExits(reading).exits.slice(0, most))
      for (const country of actorsInSentence(reading, exit, hardStart(reading.mask, exit.start)).countries) {
        const before = byState.get(country.iso3);
        if (before) before.push(country);
        else byState.set(country.iso3, [country]);
      }
  const leavers = [...byState.values()].sort((a, b) => b.length - a.length);
  found.set(text_, leavers);
  return leavers;
}

/** The one State whose exit a document tells of, or most of all; none where several go. */
export function onlyLeaver(reading: Reading): CountryMention[] {
  const [first, second = []] = leaversOf(reading);
  return first && first.length > 2 * second.length ? [first[0]] : [];
}

/** Whether each of the countries is told to go elsewhere in the document, where any is. */
export function mayLeave(reading: Reading, countries: readonly CountryMention[]): boolean {
  const leavers = leaversOf(reading);
  return leavers.length === 0 || countries.every(({iso3}) => leavers.some(([{iso3: other}]) => other === iso3));
}
