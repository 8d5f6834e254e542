import {anyOf} from "../../anyOf.js";
import {pattern, type CountryMention} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {countriesWithin} from "../withdrawal/countriesWithin.js";
import type {Near} from "./exitNear.js";

const adverbs = anyOf(["also", "then", "later", "has", "have", "had", "formally", "officially", "both", "duly"]);
const subject = pattern(`@L(?:'s? (?:[\\w-]+ ){0,2}[\\w-]+)?(?: ${adverbs}|,? (?:on |in )?@D,?)*,? ?$`, "i");
const list = pattern(`@L`, "gi");

const notThem = /\((?:but )?not [^)]*\) /g;

/** The countries that stand right before a place, else last before it, else first in the nearest sentence before. */
export function actorsOf(reading: Reading, at: number, {reading: told}: Near): CountryMention[] {
  // "Ruritania (but not Sylvania) has deposited it".
  const before = reading.mask.slice(0, at).replace(notThem, (aside) => " ".repeat(aside.length));
  const here = subject.exec(before) ?? [...before.matchAll(list)].at(-1);
  if (here) return countriesIn(reading, here);
  for (let r = reading.previous; r && r.index >= told.index - 1; r = r.previous) {
    const [first] = r.mask.matchAll(list);
    if (first) return countriesIn(r, first);
  }
  return [];
}

const countriesIn = (reading: Reading, {0: words, index}: RegExpExecArray) =>
  countriesWithin(reading, index, index + words.length);
