import {cells, list} from "../schema/column.js";

/** The columns that say what of a counted row nobody could confirm, and on which cells of the record that rests. */
export const unverifiedColumns = {
  unverified: list("Unverified", "The columns of this row that rest on values that nobody could confirm."),
  unverified_cells: cells("Unverified cells", "Those values.")
};
