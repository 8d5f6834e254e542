import type {Claim, Cost, Event, Membership, Outcomes, Standing, Withdrawal} from "../../extract/claim.js";
import {daysOf, meet} from "./days.js";
import {includes, overlap, rangeOf, sumRangeOf, type Range} from "./range.js";
import {valueOf} from "./value.js";

/** A claim and when its document was published (EDTF, "" when that isn't known). */
export interface Dated<C extends Claim = Claim> {
  claim: C;
  published: string;
}

export const relations = ["same", "compatible", "incompatible"] as const;

/** How two claims stand to each other, and why. */
export interface Relation {
  relation: (typeof relations)[number];
  why: string;
}

const same = (why: string): Relation => ({relation: "same", why});
const compatible = (why: string): Relation => ({relation: "compatible", why});
const incompatible = (why: string): Relation => ({relation: "incompatible", why});

/**
 * How two claims on one point stand to each other. Two are incompatible only when both can't be true; what can't be
 * compared (another measure, term, currency or period) is compatible. Whose words they are doesn't count.
 */
export function relationOf(a: Dated, b: Dated): Relation {
  const [one, other] = [a.claim, b.claim];
  if (one.kind === "withdrawal" && other.kind === "withdrawal") return ofWithdrawals(one, other);
  if (one.kind === "standing" && other.kind === "standing")
    return ofStandings({claim: one, published: a.published}, {claim: other, published: b.published});
  if (one.kind === "membership" && other.kind === "membership")
    return ofMembership({claim: one, published: a.published}, {claim: other, published: b.published});
  if (one.kind === "cost" && other.kind === "cost") return ofCosts(one, other);
  if (one.kind === "outcomes" && other.kind === "outcomes") return ofOutcomes(one, other);
  if (one.kind === "event" && other.kind === "event") return ofEvents(one, other);
  return compatible("different things are said");
}

/** The steps of one country are one way out: who ordered it may have announced it. One step has one date. */
function ofWithdrawals(a: Withdrawal, b: Withdrawal): Relation {
  if (a.country !== b.country) return compatible("different countries aren't compared");
  if (a.scope !== b.scope) return compatible("membership and signature aren't compared");
  if (a.step !== b.step) return compatible(`${a.step} and ${b.step} can be steps of one way out`);
  return ofDates(a.step, a.date, b.date);
}

/** A signatory hasn't ratified, so is no member; who is no member may have signed. Standing may change with time. */
function ofStandings(a: Dated<Standing>, b: Dated<Standing>): Relation {
  const [one, other] = [a.claim, b.claim];
  if (one.country !== other.country) return compatible("different countries aren't compared");
  if (one.standing === other.standing) return ofDates(one.standing, one.since, other.since);
  if (one.standing !== "member" && other.standing !== "member")
    return compatible("a signatory that hasn't ratified is not a member: one says less");
  const [[firstOfA, lastOfA], [firstOfB, lastOfB]] = [standsFor(a), standsFor(b)];
  if (firstOfA > lastOfB || firstOfB > lastOfA)
    return compatible(`${one.standing} and ${other.standing} are said of different times`);
  return incompatible(`${one.standing} and ${other.standing} can't both be true at one time`);
}

/** From its "since", or else from the start of the year in which it was published, to that year's end. */
function standsFor({claim: {since}, published}: Dated<Standing>): [string, string] {
  const [first, last] = published ? yearsOf(published) : ["0000", "9999"];
  return [since ? daysOf(since)[0] : first, last];
}

/** States come and go: counts published in different years can both be true. A count means what it says. */
function ofMembership(a: Dated<Membership>, b: Dated<Membership>): Relation {
  const [one, other] = [a.claim, b.claim];
  if (one.measure !== other.measure) return compatible(`${one.measure} and ${other.measure} aren't compared`);
  const [first, second] = [rangeOf(one.count, one.qualifier), rangeOf(other.count, other.qualifier)];
  const relation = ofRanges(one, first, other, second);
  const apart = a.published && b.published && !meet(yearsOf(a.published).join("/"), yearsOf(b.published).join("/"));
  return relation.relation === "incompatible" && apart ? compatible("counted in different years") : relation;
}

/** A plain sum is a round one: "a billion" leaves room for a little over a billion, so the two can both be true. */
function ofCosts(a: Cost, b: Cost): Relation {
  if (a.measure !== b.measure) return compatible(`${a.measure} and ${b.measure} aren't compared`);
  if (a.currency !== b.currency) return compatible(`${a.currency} and ${b.currency} aren't compared`);
  if (a.period !== b.period) return ofPeriods(a.period, b.period);
  const [first, second] = [sumRangeOf(a.amount, a.qualifier), sumRangeOf(b.amount, b.qualifier)];
  const relation = ofRanges(a, first, b, second);
  const exact = overlap(rangeOf(a.amount, a.qualifier), rangeOf(b.amount, b.qualifier));
  return relation.relation === "compatible" && !exact
    ? compatible(`${valueOf(a)} and ${valueOf(b)}: a plain sum may be a rounded one`)
    : relation;
}

/** Other words are a difference of words: four verdicts and four sentences can both be true, and so can five. */
function ofOutcomes(a: Outcomes, b: Outcomes): Relation {
  if (a.counted !== b.counted) return compatible(`${a.counted} and ${b.counted}: different terms aren't compared`);
  if (a.period !== b.period) return ofPeriods(a.period, b.period);
  return ofRanges(a, rangeOf(a.count, a.qualifier), b, rangeOf(b.count, b.qualifier));
}

function ofEvents(a: Event, b: Event): Relation {
  return ofDates("one event", a.date, b.date);
}

function ofDates(what: string, a: string, b: string): Relation {
  if (a === b) return same(a === "" ? what : `${what}, ${a}`);
  if (a === "" || b === "") return compatible(`${what}: only one gives a date`);
  if (meet(a, b)) return compatible(`${what}: ${a} and ${b} have days in common`);
  return incompatible(`${what}: ${a} and ${b} can't both be true`);
}

function ofPeriods(a: string, b: string): Relation {
  return compatible(a && b ? `for different periods: ${a} and ${b}` : "only one gives a period");
}

function ofRanges<C extends Membership | Cost | Outcomes>(a: C, ofA: Range, b: C, ofB: Range): Relation {
  const [one, other] = [valueOf(a), valueOf(b)];
  if (one === other) return same(one);
  if (!overlap(ofA, ofB)) return incompatible(`${one} and ${other} can't both be true`);
  if (includes(ofA, ofB)) return compatible(`${one} leaves room for ${other}`);
  if (includes(ofB, ofA)) return compatible(`${other} leaves room for ${one}`);
  return compatible(`${one} and ${other} can both be true`);
}

function yearsOf(edtf: string): [string, string] {
  const [first, last] = daysOf(edtf);
  return [`${first.slice(0, 4)}-01-01`, `${last.slice(0, 4)}-12-31`];
}
