/** A class of word sequences that end at the same places: `length` words the longest; `end` a place, -1 for none. */
export interface State {
  length: number;
  link: number;
  next: Map<number, number>;
  end: number;
}

/** The suffix automaton of a sequence, in time linear in its length; the state 0 is the empty sequence. */
export function automatonOf(sequence: readonly number[]): State[] {
  const states: State[] = [{length: 0, link: -1, next: new Map(), end: -1}];
  let last = 0;
  for (const [end, item] of sequence.entries()) {
    const state = states.push({length: states[last].length + 1, link: 0, next: new Map(), end}) - 1;
    let from = last;
    for (; from >= 0 && !states[from].next.has(item); from = states[from].link) states[from].next.set(item, state);
    if (from >= 0) states[state].link = linkOf(states, from, item);
    last = state;
  }
  return states;
}

function linkOf(states: State[], from: number, item: number): number {
  const target = states[from].next.get(item)!;
  const length = states[from].length + 1;
  if (states[target].length === length) return target;
  const {link, next} = states[target];
  const copy = states.push({length, link, next: new Map(next), end: -1}) - 1;
  for (let at = from; at >= 0 && states[at].next.get(item) === target; at = states[at].link)
    states[at].next.set(item, copy);
  states[target].link = copy;
  return copy;
}
