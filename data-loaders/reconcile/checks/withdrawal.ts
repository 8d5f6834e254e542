import type {Step, Withdrawal} from "../../extract/claim.js";
import {sourceLine, type RecordRows} from "../../record/index.js";
import {notCheckable, type Finding, type Unit} from "./finding.js";
import {dayBefore, overlap, spanOf, type Span} from "./span.js";
import {countryWords, byWords, listWords, sentence, whenWords} from "./words.js";

type Row = RecordRows["record-withdrawals"][number];

const rank: readonly Step[] = ["considered", "announced", "voted", "ordered", "notified", "effective"];
const formal: readonly Step[] = ["voted", "ordered", "notified"];
const under: readonly Step[] = ["announced", ...formal];
// The depositary's acts are complete in the record; what was only said or voted at home may be missing from it.
const complete: readonly Step[] = ["notified", "effective", "rescinded", "left"];
const words: Partial<Record<Step, string>> = {
  considered: "leaving considered",
  announced: "an announcement",
  voted: "a vote",
  ordered: "an order",
  notified: "a notification",
  effective: "the effect",
  rescinded: "the notification taken back"
};

/** How far a country is said to have gone, against the dated steps of the record. */
export const withdrawal: Unit<Withdrawal> = (claim, time, {record}) => {
  const country = countryWords(claim.country);
  const ofCountry = record.rows["record-withdrawals"].filter(({iso3}) => iso3 === claim.country);
  const rows = ofCountry.filter(({scope}) => scope === claim.scope).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const byThen = rows.filter(({date}) => spanOf(date).first <= time.last);
  const then = claim.date === "" ? byThen : rows.filter(({date}) => overlap(spanOf(date), time));
  if (byThen.length === 0 && !rows.some(({step}) => step === claim.step))
    return noneOf(claim, country, time, ofCountry);
  const back = rows.find(({step, date}) => step === "rescinded" && spanOf(date).last < time.first);
  if (back && claim.date === "" && claim.step !== "rescinded")
    return found("outdated", [back], `${country} took it back ${whenWords(back.date)}`, dayBefore(back.date));
  if (claim.step === "left") return left(country, time, then, byThen, rows);
  if (claim.step === "begun") return begun(country, time, then, byThen);
  return named(claim, country, time, then, byThen, rows);
};

function named({step}: Withdrawal, country: string, time: Span, then: Row[], byThen: Row[], rows: Row[]): Finding {
  const same = rows.find((row) => row.step === step);
  if (same && then.includes(same))
    return found("supported", [same], `for ${country} the record has ${stepWords([same])}`);
  if (same && byThen.includes(same))
    return found("differs", [same], `it differs in the date: for ${country} the record has ${stepWords([same])}`);
  const further = then.filter((row) => rank.indexOf(row.step) > rank.indexOf(step) && rank.includes(step));
  if (further.length > 0)
    return found("supported loosely", further, `the record has ${country} further: ${stepWords(further)}`);
  const past = byThen.filter((row) => rank.indexOf(row.step) > rank.indexOf(step));
  if (past.length > 0)
    return found(
      step === "considered" ? "supported loosely" : "differs",
      past,
      `the record has ${country} further by then: ${stepWords(past)}`
    );
  return short(country, time, byThen, same ? [same] : []);
}

function left(country: string, time: Span, then: Row[], byThen: Row[], rows: Row[]): Finding {
  const effective = then.filter(({step}) => step === "effective");
  if (effective.length > 0)
    return found("supported", effective, `for ${country} the record has ${stepWords(effective)}`);
  const acts = then.filter(({step}) => formal.includes(step));
  if (acts.length === 0) return short(country, time, byThen, []);
  const later = rows.filter((row) => !then.includes(row) && ["notified", "effective", "rescinded"].includes(row.step));
  const after = later.length > 0 ? `, and ${stepWords(later)}` : "";
  const all = [...then, ...later];
  return found(
    "depends on definition",
    all,
    `it depends on which step counts: for ${country} the record has ${stepWords(then)}${after}`
  );
}

function begun(country: string, time: Span, then: Row[], byThen: Row[]): Finding {
  const acts = then.filter(({step}) => under.includes(step));
  if (acts.length > 0) return found("supported", acts, `for ${country} the record has ${stepWords(acts)}`);
  if (then.length > 0) return found("supported loosely", then, `for ${country} the record has only ${stepWords(then)}`);
  return short(country, time, byThen, []);
}

function short(country: string, time: Span, byThen: Row[], later: Row[]): Finding {
  const after = later.length > 0 ? `, and ${stepWords(later)}` : "";
  if (byThen.length === 0)
    return found(
      "differs",
      later,
      `it differs from the record, which has no step of ${country} ${byWords(time.edtf)}${after}`
    );
  const last = byThen.toSorted((a, b) => rank.indexOf(b.step) - rank.indexOf(a.step)).slice(0, 1);
  return found(
    "differs",
    [...last, ...later],
    `it differs from the record, which has for ${country} only ${stepWords(last)} ${byWords(time.edtf)}${after}`
  );
}

function noneOf({scope, step}: Withdrawal, country: string, time: Span, others: Row[]): Finding {
  const other = others.filter(({date}) => spanOf(date).first <= time.last);
  const was = scope === "membership" ? "its signature, as it was no State party" : "its membership";
  if (other.length > 0)
    return found(
      "differs",
      other,
      `it differs from the record, which has for ${country} ${stepWords(other)} concerning ${was}`
    );
  if (complete.includes(step))
    return {
      ...notCheckable(`It differs from the record, which has no step of ${country} ${byWords(time.edtf)}.`),
      finding: "differs",
      sources: ["no row in record-withdrawals"]
    };
  return notCheckable(
    `The record lists no step of ${country} ${byWords(time.edtf)}, and what was only said or voted may be missing from it.`
  );
}

function found(finding: Finding["finding"], rows: readonly Row[], why: string, until = ""): Finding {
  const doubted = rows.some(({unverified}) => unverified.includes("date"));
  const decides = rows.length > 0 && rows.every(({unverified}) => unverified.includes("date"));
  return {
    finding: decides && finding !== "depends on definition" ? "not verified" : finding,
    record_value: stepWords(rows),
    record_cells: rows.map(({key}) => `record-withdrawals/${key}/date`),
    sources: rows.map(sourceLine),
    certainty: doubted ? "unverified" : "confirmed",
    true_until: until,
    why: sentence(why)
  };
}

function stepWords(rows: readonly Row[]): string {
  return listWords(
    rows.map(({step, date, unverified}) => {
      const doubt = unverified.includes("date") ? " (not confirmed)" : "";
      return `${words[step] ?? step} ${whenWords(date)}${doubt}`;
    })
  );
}
