import {shiftYear} from "../../extract/mentions/dates/edtf.js";
import {isDay} from "../../read/edtf.js";
import type {RecordRows} from "../files/index.js";
import type {Problem, Rule} from "./rule.js";

const table = "record-withdrawals";

/**
 * Who gives up membership is a State party and who gives up a signature a signatory; what takes effect was notified a
 * year before (Article 127), what is rescinded was notified before and did not take effect.
 */
export const withdrawalSteps: Rule = ({about, rows}) =>
  rows[table].flatMap((row) => problemsOf(row, rows, about.as_of));

function problemsOf(
  {key, iso3, scope, step, date}: RecordRows[typeof table][number],
  rows: RecordRows,
  asOf: string
): Problem[] {
  const known = rows[scope === "membership" ? "states-parties" : "signatories-not-party-2016-11-16"];
  if (!known.some((state) => state.iso3 === iso3))
    return [
      {
        table,
        key,
        column: "iso3",
        kind: "unknown",
        wayOut: `no State ${scope === "membership" ? "party" : "that signed"} has this code`
      }
    ];
  if (step === "effective" && !isDay(date))
    return [{table, key, column: "date", wayOut: "members are counted by the day: give the full day"}];
  const other = (step: string) =>
    rows[table].find((row) => row.iso3 === iso3 && row.scope === scope && row.step === step);
  const notified = other("notified");
  if (
    scope === "membership" &&
    step === "notified" &&
    shiftYear(date, 1) <= asOf &&
    !other("effective") &&
    !other("rescinded")
  )
    return [
      {table, key, column: "step", wayOut: "a year later it took effect or had been taken back: put that row back"}
    ];
  if (step !== "effective" && step !== "rescinded") return [];
  if (!notified) return [{table, key, column: "step", wayOut: "the State has no step notified: put that row back"}];
  if (step === "effective" && date !== shiftYear(notified.date, 1))
    return [{table, key, column: "date", wayOut: `it was notified on ${notified.date} and takes effect a year later`}];
  if (step === "rescinded" && date <= notified.date)
    return [
      {table, key, column: "date", wayOut: `it was notified on ${notified.date}, and can't be taken back before`}
    ];
  if (step === "rescinded" && other("effective"))
    return [{table, key, column: "step", wayOut: "the State has a step effective too: one of the two is wrong"}];
  return [];
}
