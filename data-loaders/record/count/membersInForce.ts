import type {ReferenceRecord} from "../files/index.js";
import {unverifiedCells, type UsedCell} from "./doubt.js";

/** The States parties in force from a day on; `countries` joined or left on that day. */
export interface MembersInForce {
  key: string;
  date: string;
  members: number;
  joined: number;
  left: number;
  countries: string[];
  unverified: string[];
  unverified_cells: string[];
}

/** A row a day on which the number of States parties in force changes; a withdrawal counts from its effective day. */
export function membersInForce({rows}: ReferenceRecord): MembersInForce[] {
  const changes = [
    ...rows["states-parties"].map((row) => ({
      date: row.entry_into_force,
      iso3: row.iso3,
      by: 1,
      used: {table: "states-parties", row, column: "entry_into_force"}
    })),
    ...rows["record-withdrawals"]
      .filter(({scope, step}) => scope === "membership" && step === "effective")
      .map((row) => ({
        date: row.date,
        iso3: row.iso3,
        by: -1,
        used: {table: "record-withdrawals", row, column: "date"}
      }))
  ];
  const used: UsedCell[] = [];
  let members = 0;
  return [...new Set(changes.map(({date}) => date))].toSorted().map((date) => {
    const today = changes.filter((change) => change.date === date);
    const joined = today.filter(({by}) => by > 0).length;
    used.push(...today.map(({used}) => used));
    members += joined - (today.length - joined);
    const doubted = unverifiedCells(used);
    return {
      key: date,
      date,
      members,
      joined,
      left: today.length - joined,
      countries: today.map(({iso3}) => iso3).toSorted(),
      unverified: doubted.length > 0 ? ["members"] : [],
      unverified_cells: doubted
    };
  });
}
