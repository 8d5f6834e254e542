import {findCountries} from "../../../../data-loaders/extract/mentions/countries.js";
import {plain} from "../../../../data-loaders/extract/reading.js";
import {joinRanges} from "./joinRanges.js";
import {readDates} from "./readDates.js";
import {readMoney} from "./readMoney.js";
import {readNumbers} from "./readNumbers.js";
import {readShares} from "./readShares.js";
import {readSteps} from "./readSteps.js";
import {Scan} from "./scan.js";
import type {Stretch, Value} from "./value.js";

/** What to read beside numbers and dates, and the stretches that are names and hold no value. */
export interface ReadOptions {
  names?: readonly Pick<Stretch, "start" | "end">[];
  countries?: boolean;
  steps?: boolean;
}

const anyFigure = /[\p{N}][\p{N}.,:/-]*[\p{N}]|[\p{N}]/gu;
const worthReading =
  /[\p{N}%]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thirt|fourt|fift|sixt|sevent|eight|ninet|twent|fort|hundred|thousand|million|billion|trillion|dozen|score|half|third|quarter|second|first|fourth|fifth|sixth|ninth|tenth|decade|centur|year|month|week|zero|nil|none|neither|no |single|lone|sole|both|pair|couple|\p{L}+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|dollar|euro|pound|rouble|ruble|franc|yen)/iu;

/** All values in the words, in order: quantities, dates, ranges, and countries and steps if asked for. */
export function readValues(words: string, {names = [], countries = false, steps = false}: ReadOptions = {}): Value[] {
  const scan = new Scan(plain(words));
  for (const {start, end} of names) scan.take(start, end);
  const found: Value[] = [];
  if (worthReading.test(scan.rest)) {
    // Sums before shares ("half a billion dollars"), both before dates and numbers, which would take their parts.
    found.push(...readMoney(scan), ...readShares(scan), ...readDates(scan), ...readNumbers(scan));
    found.push(...scan.each(anyFigure, () => ({kind: "unread" as const})));
  }
  if (countries)
    for (const {start, end, iso3} of findCountries(scan.rest))
      found.push({kind: "country", iso3, ...scan.take(start, end)});
  if (steps) found.push(...readSteps(scan));
  return joinRanges(
    scan.text,
    found.sort((a, b) => a.start - b.start)
  ).map((value) => ({...value, words: words.slice(value.start, value.end)}));
}
