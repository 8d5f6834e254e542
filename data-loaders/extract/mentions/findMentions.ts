import {findBodies} from "./bodies.js";
import {findCountries} from "./countries.js";
import {findDates} from "./dates.js";
import type {DateContext} from "./dates/read.js";
import {findMoney} from "./money.js";
import {findNumbers} from "./numbers.js";
import type {Mention} from "./mention.js";

const mayBeMoney = /[\d$€£]|\b(?:dollar|euro|pound|franc)/i;

/** All that a sentence names, in order; where two overlap, the kind that is looked for first has the words. */
export function findMentions(text: string, leaders: ReadonlyMap<string, string>, context: DateContext): Mention[] {
  const found: Mention[] = [];
  const add = (mentions: readonly Mention[]) => {
    for (const mention of mentions)
      if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention);
  };
  add(findBodies(text));
  if (mayBeMoney.test(text)) add(findMoney(text));
  add(findDates(text, context));
  add(findCountries(text, leaders));
  add(findNumbers(text));
  return found.sort((a, b) => a.start - b.start);
}
