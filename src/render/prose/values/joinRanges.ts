import type {Quantity, Span, Value, When} from "./value.js";

type End = Quantity | When;

/** Two ends with "to", a dash or "between … and" between them as one range; "2-1" and "2 to 1" stay two numbers. */
export function joinRanges(text: string, values: Value[]): Value[] {
  const joined: Value[] = [];
  for (const value of values) {
    const last = joined.at(-1);
    const range = last && isEnd(last) && isEnd(value) ? rangeOf(text, last, value) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(value);
  }
  return joined;
}

function isEnd({kind}: Value): boolean {
  return kind === "quantity" || kind === "date";
}

function rangeOf(text: string, low: Value, high: Value): Span | null {
  if ((low.kind !== "quantity" && low.kind !== "date") || low.kind !== high.kind) return null;
  const middle = text.slice(low.end, high.start);
  const before = text.slice(Math.max(0, low.start - 20), low.start);
  const between = /\bbetween (?:the )?(?:about |some )?$/i.test(before);
  if (!(between ? /^ and (?:the )?$/i : /^(?: ?- ?| (?:up )?to (?:the )?| through | until |-to-)$/i).test(middle))
    return null;
  if (/^ (?:vote|split|majority|decision|ruling|defeat|win)\b/i.test(text.slice(high.end))) return null;
  const ends = low.kind === "quantity" ? quantities(low, high as Quantity) : dates(low, high as When);
  return ends && {kind: "range", ...ends, start: low.start, end: high.end, words: text.slice(low.start, high.end)};
}

function quantities(low: Quantity, high: Quantity): {low: End; high: End} | null {
  // "1 to 2 billion dollars", "12 to 15 years": the unit stands once.
  const bare = low.measure === "count" && low.scale === 1 && (high.measure !== "count" || high.scale !== 1);
  const scale = high.measure === "money" || high.measure === "count" ? high.scale : 1;
  const first = bare ? {...low, measure: high.measure, currency: high.currency, scale, value: low.value * scale} : low;
  if (first.measure !== high.measure || first.currency !== high.currency || first.value >= high.value) return null;
  if (first.qualifier === "not" || first.ordinal || high.ordinal) return null;
  return {low: first, high: {...high, qualifier: "exactly"}};
}

function dates(low: When, high: When): {low: End; high: End} {
  const year = high.edtf.slice(0, 4);
  const first = low.edtf.startsWith("XXXX") && year !== "XXXX" ? {...low, edtf: year + low.edtf.slice(4)} : low;
  return {low: {...first, edge: "at" as const}, high: {...high, edge: "at" as const}};
}
