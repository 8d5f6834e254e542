import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {manyUnnamed, type Exit, type RefusedExit} from "./exit.js";
import {exitOf} from "./exitOf.js";
import {exitWords} from "./exitWords.js";
import {signatureExits} from "./signatureExits.js";

export {exitTrigger, type Exit} from "./exit.js";

const perfect = pattern(
  `(?:\\b(?:has|have|had|it|they|which|who)|@C,?)(?: (?:also|already|now|formally|officially|just|never|not|since))* $`,
  "i"
);

/** The exits that a sentence tells of, and those refused because they give up something else. */
export function findExits(reading: Reading): {exits: Exit[]; refused: RefusedExit[]} {
  const known = found.get(reading);
  if (known) return known;
  const read = readExits(reading);
  found.set(reading, read);
  return read;
}

const found = new WeakMap<Reading, {exits: Exit[]; refused: RefusedExit[]}>();
const sameAgain =
  /\b(?:follow(?:ing|s|ed)? suit|d(?:o|oing|id|one) (?:the same|likewise)|t(?:ake|akes|aking|ook|aken) (?:this|that|such an?|the same) (?:action|step|decision|measure|move)(?! (?:that|to|of|on)\b)|(?<=(?:\b(?:only|latest|next|last)|\uE003) (?:[\w-]+ ){0,4}to )do so|(?<=\uE000 )(?:(?:did|has|have|had)(?: (?:so|too|already|also|as well|since))+(?= ?(?:[.,;"\uE005]|$|(?:in|on) \uE005))|did(?= (?:(?:in|on) )?\uE005))|follow(?:ing)? (?:its|their|the|this|that) (?:example|lead|footsteps)|made (?:an? |the )?(?:similar|same) announcements?|(?:an? |the )?(?:similar|same) (?:move|step|decision|action)s?)\b/gi;

// Whether one of the three sentences before tells of an exit, be it of no State in particular.
function exitBefore({previous}: Reading): boolean {
  for (let r = previous, reach = 0; r && reach < 3; r = r.previous, ++reach) {
    const {exits, refused} = findExits(r);
    if (exits.length > 0 || refused.some(({reason}) => reason === manyUnnamed)) return true;
  }
  return false;
}

const done = /^(?:follow(?:s|ed)|did|done|made|ha[sd]|have)\b/;

function formOf(words: string): Exit["form"] {
  if (/ing\b/.test(words)) return "participle";
  if (done.test(words)) return "past";
  return /^(?:an? |the )?(?:similar|same)/i.test(words) ? "noun" : "infinitive";
}

// "a similar move", "do the same": what was told before, in this sentence or the last three.
function again(reading: Reading, exits: readonly Exit[]): Exit[] {
  return [...reading.mask.matchAll(sameAgain)]
    .filter(() => exits.length > 0 || exitBefore(reading))
    .map(({0: words, index}) => ({
      start: index,
      end: index + words.length,
      objectEnd: index + words.length,
      scope: "membership",
      again: done.test(words),
      form: formOf(words),
      words: words.toLowerCase()
    }));
}

// "similar decisions by Ruritania and Sylvania to leave": the exit itself stands behind.
const goesOn = ({mask}: Reading, {form, end}: Exit, exits: readonly Exit[]) =>
  form === "noun" &&
  exits.some(
    (exit) => exit.start > end && exit.form === "infinitive" && /^[^,.;]{0,70} to $/.test(mask.slice(end, exit.start))
  );

function readExits(reading: Reading): {exits: Exit[]; refused: RefusedExit[]} {
  const exits: Exit[] = [];
  const refused: RefusedExit[] = [];
  const take = (found: Exit) => {
    if (!exits.some((other) => other.start < found.objectEnd && found.start < other.objectEnd)) exits.push(found);
  };
  for (const found of signatureExits(reading)) take(found);
  for (const [expression, form] of exitWords) {
    for (const {0: words, index} of reading.mask.matchAll(expression)) {
      const read = exitOf(
        reading,
        index,
        index + words.length,
        words.toLowerCase(),
        /^quit$/i.test(words) && perfect.test(reading.mask.slice(0, index)) ? "past" : form
      );
      if ("reason" in read) refused.push(read);
      else take(read);
    }
  }
  for (const found of again(reading, exits)) if (!goesOn(reading, found, exits)) take(found);
  return {
    exits: exits.sort((a, b) => a.start - b.start),
    refused: refused.filter(({start}) => !exits.some((exit) => exit.start <= start && start < exit.objectEnd))
  };
}
