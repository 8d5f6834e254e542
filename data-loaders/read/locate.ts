import type {Document, Quote, Repair} from "./document.js";

const step = 1024;
const context = 32;

interface Index {
  /** Where each repair begins in the text. */
  places: number[];
  /** Code points of the source before each multiple of `step` units; none if every unit is one. */
  counts: Uint32Array | null;
}

const indexes = new WeakMap<Document, Index>();

/**
 * A stretch of the document's text, in UTF-16 units, as a quote in the file as received. One that cuts a repair in two
 * grows to the whole of it.
 */
export function locate(document: Document, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= document.text.length)) {
    throw new Error(
      `invalid span: ${start}-${end} (${document.id}); give offsets in its text of ${document.text.length}`
    );
  }
  const {source, text} = document;
  const from = toSource(document, start, "start");
  const to = toSource(document, end, "end");
  return {
    exact: source.slice(from.source, to.source),
    text: text.slice(from.text, to.text).replace(/\s+/g, " ").trim(),
    prefix: source.slice(whole(source, from.source - context), from.source),
    suffix: source.slice(to.source, whole(source, to.source + context)),
    start: codePoints(document, from.source),
    end: codePoints(document, to.source)
  };
}

/** The number of code points of the source before a unit of it. */
export function codePoints(document: Document, unit: number): number {
  const {counts} = indexOf(document);
  if (!counts) return unit;
  const near = Math.floor(unit / step);
  return counts[near] + count(document.source, near * step, unit);
}

function toSource(document: Document, unit: number, side: "start" | "end"): {source: number; text: number} {
  const {places} = indexOf(document);
  const {repairs} = document;
  // The last repair that begins at or before the unit; before it, for an end: what begins there isn't in the span.
  let n = lastAtMost(places, side === "start" ? unit : unit - 1);
  if (side === "end") while (n >= 0 && repairs[n].repaired === "" && places[n] >= unit) n -= 1;
  if (n < 0) return {source: unit, text: unit};
  const repair = repairs[n];
  const textEnd = places[n] + repair.repaired.length;
  if (side === "start" && unit < textEnd) return first(repairs, places, n);
  if (side === "end" && unit < textEnd) return {source: repair.end, text: textEnd};
  return {source: repair.end + unit - textEnd, text: unit};
}

function first(repairs: Repair[], places: number[], n: number): {source: number; text: number} {
  return {source: repairs[n].start, text: places[n]};
}

function lastAtMost(places: number[], unit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] <= unit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function indexOf(document: Document): Index {
  let index = indexes.get(document);
  if (!index) {
    let shift = 0;
    const places = document.repairs.map(({start, end, repaired}) => {
      const place = start + shift;
      shift += repaired.length - (end - start);
      return place;
    });
    index = {places, counts: counts(document.source)};
    indexes.set(document, index);
  }
  return index;
}

function counts(source: string): Uint32Array | null {
  if (!/[\ud800-\udbff]/.test(source)) return null;
  const found = new Uint32Array(Math.floor(source.length / step) + 1);
  for (let n = 1; n < found.length; n += 1) found[n] = found[n - 1] + count(source, (n - 1) * step, n * step);
  return found;
}

/** Counts each pair at its first half, so that stretches add up wherever they are cut. */
function count(source: string, from: number, to: number): number {
  let points = 0;
  for (let n = from; n < to; n += 1) {
    const unit = source.charCodeAt(n);
    if (unit < 0xdc00 || unit > 0xdfff) points += 1;
  }
  return points;
}

/** The nearest unit outwards at which no character is cut in two. */
function whole(source: string, unit: number): number {
  const place = Math.min(Math.max(unit, 0), source.length);
  const low = source.charCodeAt(place);
  return low >= 0xdc00 && low <= 0xdfff ? place + (unit < place ? 0 : 1) : place;
}
