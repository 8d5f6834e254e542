import type {Document} from "../../read/document.js";
import {automatonOf, type State} from "./automaton.js";
import {runsOf, type Word} from "./words.js";

/** Where a passage stands first in a document; [start, end) are offsets into the document's text. */
export interface Place {
  document: Document;
  start: number;
  end: number;
}

/** So many words in a row that stand in two documents or more, in the documents' order. */
export interface Passage {
  words: number;
  places: Place[];
}

interface At extends Word {
  nth: number;
}

/**
 * The passages of `least` words or more that two documents or more share, longest first. Each is maximal: one word more
 * on either side, and fewer documents hold it. Case and marks aside; time linear in words times documents.
 */
export function passagesOf(documents: readonly Document[], {least = 8}: {least?: number} = {}): Passage[] {
  const {sequence, places} = sequenceOf(documents);
  const states = automatonOf(sequence);
  const order = states.map((_, state) => state).toSorted((a, b) => states[b].length - states[a].length);
  const holders = states.map(({end}) => (end >= 0 && places[end] ? 1n << BigInt(places[end].nth) : 0n));
  const children: number[][] = states.map(() => []);
  for (const state of order) {
    const {link} = states[state];
    if (link < 0) continue;
    holders[link] |= holders[state];
    children[link].push(state);
  }
  return order
    .filter((state) => {
      const {length, next} = states[state];
      const held = holders[state];
      if (length < least || (held & (held - 1n)) === 0n) return false;
      return ![...children[state], ...next.values()].some((longer) => holders[longer] === held);
    })
    .map((state) => passageOf(state, states, children, places, documents))
    .toSorted((a, b) => b.words - a.words || b.places.length - a.places.length || byPlace(a, b, documents));
}

/** Every word as a number, and between two stretches a number of its own, which nothing repeats. */
function sequenceOf(documents: readonly Document[]): {sequence: number[]; places: (At | null)[]} {
  const numbers = new Map<string, number>();
  const sequence: number[] = [];
  const places: (At | null)[] = [];
  let breaks = 0;
  for (const [nth, document] of documents.entries())
    for (const run of runsOf(document)) {
      for (const word of run) {
        if (!numbers.has(word.folded)) numbers.set(word.folded, numbers.size);
        sequence.push(numbers.get(word.folded)!);
        places.push({...word, nth});
      }
      breaks += 1;
      sequence.push(-breaks);
      places.push(null);
    }
  return {sequence, places};
}

function passageOf(
  state: number,
  states: State[],
  children: number[][],
  places: (At | null)[],
  documents: readonly Document[]
): Passage {
  const words = states[state].length;
  const first = new Map<number, number>();
  const below = [state];
  for (let next = below.pop(); next !== undefined; next = below.pop()) {
    const {end} = states[next];
    if (end >= 0) {
      const {nth} = places[end]!;
      first.set(nth, Math.min(first.get(nth) ?? end, end));
    }
    for (const child of children[next]) below.push(child);
  }
  return {
    words,
    places: [...first]
      .toSorted(([a], [b]) => a - b)
      .map(([nth, end]) => ({
        document: documents[nth],
        start: places[end - words + 1]!.start,
        end: places[end]!.end
      }))
  };
}

function byPlace({places: [a]}: Passage, {places: [b]}: Passage, documents: readonly Document[]): number {
  return documents.indexOf(a.document) - documents.indexOf(b.document) || a.start - b.start;
}
