import type {Cell} from "../cells.js";
import {addressOf} from "../cells.js";
import {readValues} from "../values/readValues.js";
import type {Quantity, Value} from "../values/value.js";
import {dateFollows, daysOf} from "./dateFollows.js";
import {factOf, type Fact} from "./fact.js";
import {quantityFollows} from "./quantityFollows.js";
import {namesCountry, textFollows} from "./textFollows.js";
import {timeBetween} from "./timeBetween.js";

/** One thing in the words and the cells that it follows from; none where it doesn't. */
export interface Bound {
  value: Value;
  cells: Cell[];
}

/** What a phrase says of its cells; it follows where `bound` leaves no value without a cell and `problem` is "". */
export interface Verdict {
  bound: Bound[];
  /** The named cells that no word says. */
  unused: Cell[];
  problem: "" | "mismatch" | "unreadable" | "no value";
}

// Places, sizes and counts of a row's own making, which no words are about unless they name the cell.
const aside =
  /^(?:key|sentence|sentences|characters|repairs|claims|sha256|inferred|inputs|formula|unverified|quote_.*|.*_claim|.*_qualifier)$/;

/** Whether the phrase follows from the cells: every value in it from a named one or another column of its row. */
export function follows(
  phrase: string,
  cells: readonly Cell[],
  names: readonly {start: number; end: number}[] = []
): Verdict {
  const texts = cells.map((cell) => {
    const fact = factOf(cell);
    return fact.kind === "text" ? textFollows(phrase, cell, fact.text) : null;
  });
  const spoken = texts.filter((place) => place !== null);
  const steps = cells.some(({row}) => row.step !== undefined);
  const values = readValues(phrase, {
    names: [...names, ...spoken.filter(({by}) => by === "text")],
    countries: true,
    steps
  });
  const used = new Set<Cell>(cells.filter((_, i) => texts[i] !== null));
  const others = cells.flatMap((cell) => otherColumns(cell));
  const bound = values.map((value): Bound => {
    const named = cells.filter(
      (cell) => valueFollows(value, factOf(cell)) || (value.kind === "country" && textNames(cell, value.iso3))
    );
    const joint = together(value, cells);
    const found = joint.length > 0 ? joint : named;
    for (const cell of found) used.add(cell);
    if (found.length > 0) return {value, cells: found};
    const other = others.find(
      (cell) => valueFollows(value, factOf(cell)) || (value.kind === "country" && textNames(cell, value.iso3))
    );
    return {value, cells: other ? [other] : []};
  });
  const ofSpeaker = spoken.some(({by}) => by === "speaker");
  const judged = ofSpeaker ? bound.filter(({value, cells}) => value.kind !== "country" || cells.length > 0) : bound;
  const unused = cells.filter((cell) => !used.has(cell));
  return {bound: judged, unused, problem: problemOf(judged, spoken.length, unused)};
}

function problemOf(bound: readonly Bound[], spoken: number, unused: readonly Cell[]): Verdict["problem"] {
  if (
    bound.some(
      ({value}) => value.kind === "unread" || (value.kind === "date" && value.edtf === "" && value.weekday === null)
    )
  )
    return "unreadable";
  if (bound.length + spoken === 0) return "no value";
  return bound.some(({cells}) => cells.length === 0) || unused.length > 0 ? "mismatch" : "";
}

/** Every row says so: the phrase follows from each cell by itself. */
export function followsFromEach(
  phrase: string,
  cells: readonly Cell[],
  names: readonly {start: number; end: number}[] = []
): Verdict {
  const verdicts = cells.map((cell) => follows(phrase, [cell], names));
  return (
    verdicts.find(({problem}) => problem !== "") ?? {
      bound: verdicts.flatMap(({bound}) => bound),
      unused: [],
      problem: verdicts.length > 0 ? "" : "no value"
    }
  );
}

function otherColumns(cell: Cell): Cell[] {
  return Object.keys(cell.row)
    .filter((column) => column !== cell.column && !aside.test(column))
    .map((column) => ({...cell, column}));
}

function textNames(cell: Cell, iso3: string): boolean {
  const fact = factOf(cell);
  return (
    fact.kind === "text" &&
    !/^(?:document|collection|publisher|headline|url|note|short)$/.test(cell.column) &&
    namesCountry(fact.text, iso3)
  );
}

function valueFollows(value: Value, fact: Fact): boolean {
  switch (value.kind) {
    case "quantity":
      if (fact.kind === "quantity") return quantityFollows(value, fact);
      return (
        fact.kind === "date" && fact.edtf.includes("/") && lasts(value, ...(fact.edtf.split("/") as [string, string]))
      );
    case "date":
      if (fact.kind === "date") return dateFollows(value, fact.edtf);
      // "2000 States" is written like a year.
      return (
        fact.kind === "quantity" &&
        fact.measure === "count" &&
        fact.qualifier === "exactly" &&
        value.edge === "at" &&
        value.words === String(fact.value)
      );
    case "range":
      return rangeFollows(value, fact);
    case "country":
      return fact.kind === "country" && fact.iso3 === value.iso3;
    case "step":
      return fact.kind === "step" && fact.step === value.step;
    case "unread":
      return false;
  }
}

function rangeFollows({low, high}: Extract<Value, {kind: "range"}>, fact: Fact): boolean {
  if (low.kind === "quantity" && high.kind === "quantity" && fact.kind === "quantity") {
    if (fact.qualifier !== "exactly" || (low.qualifier !== "exactly" && low.qualifier !== "about")) return false;
    return (
      quantityFollows({...low, qualifier: "at least"}, fact) && quantityFollows({...high, qualifier: "at most"}, fact)
    );
  }
  if (low.kind !== "date" || high.kind !== "date" || fact.kind !== "date" || !fact.edtf.includes("/")) return false;
  const [start, end] = fact.edtf.split("/");
  return dateFollows(low, start) && dateFollows(high, end);
}

/** The cells that say it only together: a length of time between two dates, the two ends of a range. */
function together(value: Value, cells: readonly Cell[]): Cell[] {
  for (const [i, first] of cells.entries()) {
    for (const second of cells.slice(i + 1)) {
      if (value.kind === "quantity" && between(value, first, second)) return [first, second];
      if (value.kind === "range" && (ends(value, first, second) || ends(value, second, first))) return [first, second];
    }
  }
  return [];
}

function between(value: Quantity, first: Cell, second: Cell): boolean {
  const [a, b] = [factOf(first), factOf(second)];
  return (
    a.kind === "date" &&
    b.kind === "date" &&
    !a.edtf.includes("/") &&
    !b.edtf.includes("/") &&
    lasts(value, a.edtf, b.edtf)
  );
}

function lasts(value: Quantity, from: string, to: string): boolean {
  const time = timeBetween(from, to, value.measure);
  return (
    time !== null &&
    quantityFollows(value, {kind: "quantity", value: time, measure: value.measure, currency: "", qualifier: "exactly"})
  );
}

function ends({low, high}: Extract<Value, {kind: "range"}>, first: Cell, second: Cell): boolean {
  const [a, b] = [factOf(first), factOf(second)];
  if (low.kind === "date" && high.kind === "date") {
    return (
      a.kind === "date" &&
      b.kind === "date" &&
      daysOf(a.edtf).first <= daysOf(b.edtf).first &&
      dateFollows(low, a.edtf) &&
      dateFollows(high, b.edtf)
    );
  }
  if (low.kind !== "quantity" || high.kind !== "quantity" || a.kind !== "quantity" || b.kind !== "quantity")
    return false;
  const rising = {...a, qualifier: a.qualifier === "over" ? ("at least" as const) : a.qualifier};
  return (
    low.value === a.value &&
    high.value === b.value &&
    quantityFollows({...low, qualifier: "at least"}, rising) &&
    quantityFollows({...high, qualifier: "at most"}, b)
  );
}

/** The cell and what it holds, as an error prints it: `table/key/column is over 4`. */
export function tell(cell: Cell): string {
  const fact = factOf(cell);
  const value = cell.row[cell.column];
  if (fact.kind !== "quantity")
    return `${addressOf(cell)} is ${value === null || value === "" ? "empty" : JSON.stringify(value)}`;
  const number = fact.value.toLocaleString("en-US", {maximumFractionDigits: 6});
  const unit =
    fact.measure === "money"
      ? `${fact.currency} ${number}`
      : fact.measure === "count"
        ? number
        : `${number} ${fact.measure}`;
  return `${addressOf(cell)} is ${fact.qualifier === "exactly" ? unit : `${fact.qualifier} ${unit}`}`;
}
