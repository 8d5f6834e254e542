import type {Tables} from "../../data-loaders/tables/index.js";
import {orderDay} from "./orderDay.js";

type Read = Pick<
  Tables,
  "states-parties" | "signatories-not-party-2016-11-16" | "record-withdrawals" | "record-events"
>;

/** What a State was to the Rome Statute by the record on the day of the order, with the row that says so; none without a day. */
export function recordedStanding(tables: Read, country: string) {
  const day = orderDay(tables);
  if (day === "") return undefined;
  const of = ({iso3}: {iso3: string}) => iso3 === country;
  const left = tables["record-withdrawals"].some((row) => of(row) && row.step === "effective" && row.date <= day);
  const party = tables["states-parties"].find((row) => of(row) && row.entry_into_force <= day);
  if (party && !left) return {table: "states-parties", row: party, words: "member", since: party.entry_into_force};
  const signed = tables["signatories-not-party-2016-11-16"].find(of);
  if (signed) return {table: "signatories-not-party-2016-11-16", row: signed, words: "signatory", since: signed.signed};
  return {table: "", row: undefined, words: "neither", since: ""};
}
