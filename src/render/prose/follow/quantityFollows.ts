import type {Qualifier} from "../../../../data-loaders/extract/claim.js";
import type {Measure, Quantity} from "../values/value.js";
import type {Fact} from "./fact.js";

type Amount = Extract<Fact, {kind: "quantity"}>;
type Said = Pick<Quantity, "value" | "measure" | "currency" | "qualifier" | "digits" | "scale" | "ordinal">;

/** Whether the quantity said is the cell's: the same, rounded as its digits and hedge allow, or weaker. */
export function quantityFollows(said: Said, fact: Amount): boolean {
  if (said.qualifier === "not") return false;
  const value = inMeasure(fact, said);
  if (value === null) return false;
  if (said.ordinal) return fact.qualifier === "exactly" && said.qualifier === "exactly" && said.value === value;
  return holds(said, said.qualifier, value, fact.qualifier);
}

const same = (a: number, b: number) => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
const below = (a: number, b: number) => a < b && !same(a, b);
const atMost = (a: number, b: number) => a < b || same(a, b);

// Is every number that the cell allows also allowed by the words? The cell's side first, then the words'.
function holds(said: Said, hedge: Qualifier, value: number, bound: Qualifier): boolean {
  const p = said.value;
  switch (bound) {
    case "exactly":
      return exactHolds(said, hedge, value);
    case "over":
      return (hedge === "over" || hedge === "at least") && atMost(p, value);
    case "at least":
      return hedge === "at least" ? atMost(p, value) : hedge === "over" && below(p, value);
    case "under":
      return (hedge === "under" || hedge === "at most") && atMost(value, p);
    case "at most":
      return hedge === "at most" ? atMost(value, p) : hedge === "under" && below(value, p);
    case "nearly":
      if (hedge === "under" || hedge === "at most") return atMost(value, p);
      return (hedge === "nearly" || hedge === "about") && roundedTo(value, said);
    case "about":
      return hedge === "about" && roundedTo(value, said);
  }
}

function exactHolds(said: Said, hedge: Qualifier, value: number): boolean {
  const p = said.value;
  switch (hedge) {
    case "exactly":
      return same(p, value) || (said.digits >= 2 && roundedTo(value, said));
    case "over":
      return below(p, value);
    case "at least":
      return atMost(p, value);
    case "under":
      return below(value, p);
    case "at most":
      return atMost(value, p);
    case "about":
      return roundedTo(value, said);
    case "nearly":
      return below(value, p) && roundedTo(value, said);
  }
}

/** Whether the value, rounded to as many digits as the words show, is what they say. */
function roundedTo(value: number, {value: p, digits}: Said): boolean {
  if (same(value, p)) return true;
  if (value === 0 || digits === 0 || digits > 15) return false;
  return same(Number(value.toPrecision(digits)), p);
}

const parts: Partial<Record<Measure, number>> = {percent: 0.01, share: 1};

/** The cell's value in the measure of the words; null where the two don't measure the same. */
function inMeasure({value, measure, currency}: Amount, said: Said): number | null {
  if (said.measure === "money") return measure === "money" && currency === said.currency ? value : null;
  // "from 250 million to over a billion dollars": a number with its magnitude may stand for a sum.
  if (measure === "money") return said.measure === "count" && said.scale > 1 ? value : null;
  if (said.measure === measure) return value;
  const [from, to] = [parts[measure], parts[said.measure]];
  return from !== undefined && to !== undefined ? (value * from) / to : null;
}
