import type {Membership} from "../../extract/claim.js";
import {heldBefore, judgeCount} from "./counted.js";
import {notCheckable, type Evidence, type Finding, type Unit} from "./finding.js";
import type {Span} from "./span.js";
import {judge} from "./judge.js";
import {dateWords, sentence, whenWords} from "./words.js";

interface Row {
  key: string;
  date: string;
  value: number;
  narrow?: number;
  unverified: readonly string[];
}

interface Counted {
  rows: readonly Row[];
  column: string;
  table: string;
  what: string;
  source: string;
}

/** A count of states against those in force that day, a count of ratifications against the instruments deposited. */
export const membership: Unit<Membership> = (claim, time, evidence) => {
  const counted = countedOf(claim, evidence);
  if (!counted) return notCheckable(`The record doesn't count ${claim.measure}.`);
  return held(claim, time, counted);
};

function countedOf({measure}: Membership, {members, instruments}: Evidence): Counted | undefined {
  if (measure === "members")
    return {
      rows: members.map((row) => ({...row, value: row.members})),
      column: "members",
      table: "members-in-force",
      what: "States parties in force",
      source: "counted from states-parties and record-withdrawals"
    };
  if (measure === "ratifications")
    return {
      rows: instruments.map((row) => ({...row, value: row.instruments, narrow: row.ratifications})),
      column: "instruments",
      table: "instruments-deposited",
      what: "instruments of ratification, accession and the like",
      source: "counted from states-parties"
    };
}

function held(claim: Membership, time: Span, {rows, column, table, what, source}: Counted): Finding {
  const value = ({value}: {value: number}) => value;
  const best = judgeCount(rows, value, claim, time);
  if (!best) return notCheckable(`The record counts ${what} only from ${dateWords(rows[0].date)} on.`);
  const {row, judged} = best;
  const now = `${row.value} ${what}`;
  const finding = {
    finding: judged,
    record_value: now,
    record_cells: [`${table}/${row.key}/${column}`],
    sources: [source],
    certainty: row.unverified.length > 0 ? "unverified" : "confirmed",
    true_until: "",
    why: sentence(`${whenWords(time.edtf)} the record counts ${now}`)
  } satisfies Finding;
  if (judged === "supported loosely")
    return {
      ...finding,
      why: sentence(
        `${whenWords(time.edtf)} the record counts ${now}, which ${claim.qualifier} ${claim.count} takes in`
      )
    };
  if (row.narrow !== undefined && judge(claim.qualifier, claim.count, row.narrow) !== "differs" && judged === "differs")
    return {
      ...finding,
      finding: "depends on definition",
      record_cells: [...finding.record_cells, `${table}/${row.key}/ratifications`],
      why: sentence(
        `it depends on what counts: ${whenWords(time.edtf)} the record has ${now}, ${row.narrow} of them ratifications in the narrow sense`
      )
    };
  const earlier = judged === "differs" ? heldBefore(rows, value, claim, time) : undefined;
  if (!earlier)
    return judged === "differs"
      ? {...finding, why: sentence(`it differs from the record, which counts ${now} ${whenWords(time.edtf)}`)}
      : finding;
  return {
    ...finding,
    finding: "outdated",
    record_cells: [...finding.record_cells, `${table}/${earlier.row.key}/${column}`],
    true_until: earlier.until,
    why: sentence(
      `the record counts ${earlier.row.value} ${what} from ${dateWords(earlier.row.date)} until ${dateWords(earlier.until)}, and ${row.value} ${whenWords(time.edtf)}`
    )
  };
}
