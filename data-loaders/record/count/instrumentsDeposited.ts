import type {ReferenceRecord} from "../files/index.js";
import {unverifiedCells} from "./doubt.js";

/** The instruments deposited up to a day; `countries` deposited theirs on that day. */
export interface InstrumentsDeposited {
  key: string;
  date: string;
  instruments: number;
  ratifications: number;
  countries: string[];
  unverified: string[];
  unverified_cells: string[];
}

/** A row a day on which States deposited instruments: all of them, and ratifications in the narrow sense. */
export function instrumentsDeposited({rows}: ReferenceRecord): InstrumentsDeposited[] {
  const parties = rows["states-parties"].toSorted((a, b) => (a.deposited < b.deposited ? -1 : 1));
  return [...new Set(parties.map(({deposited}) => deposited))].map((date) => {
    const soFar = parties.filter(({deposited}) => deposited <= date);
    const doubted = unverifiedCells(soFar.map((row) => ({table: "states-parties", row, column: "deposited"})));
    return {
      key: date,
      date,
      instruments: soFar.length,
      ratifications: soFar.filter(({instrument}) => instrument === "ratification").length,
      countries: soFar
        .filter(({deposited}) => deposited === date)
        .map(({iso3}) => iso3)
        .toSorted(),
      unverified: doubted.length > 0 ? ["instruments", "ratifications"] : [],
      unverified_cells: doubted
    };
  });
}
