import type {Address} from "../address.js";
import type {Cell} from "../cells.js";
import type {Finding} from "../finding.js";
import {quantityFollows} from "../follow/quantityFollows.js";
import {rowsWhere} from "../resolve.js";
import {tellValues} from "../tellValues.js";
import {readValues} from "../values/readValues.js";
import type {Context} from "./context.js";

type Problem = Pick<Finding, "kind" | "message" | "fits">;

/** Whether the one number in the words is the number of rows that the address counts. */
export function checkCount(
  words: string,
  {table, where}: Extract<Address, {scheme: "count"}>,
  context: Context
): {cells: Cell[]; problem: Problem | null} {
  const rows = rowsWhere(table, where, context);
  const cells = rows.map((row) => ({table, key: String(row.key), column: where[0]?.[0] ?? "key", row}));
  const values = readValues(words, {names: context.names(words)});
  const counts = values.filter((value) => value.kind === "quantity");
  if (counts.length === 0 || counts.length < values.length) {
    return {
      cells,
      problem: {kind: "unreadable", message: `"${words}" must hold one number and no other value for count:`, fits: []}
    };
  }
  const fact = {kind: "quantity", value: rows.length, measure: "count", currency: "", qualifier: "exactly"} as const;
  if (counts.every((count) => quantityFollows(count, fact))) return {cells, problem: null};
  const counted = `count:${table}${where.length > 0 ? "?" : ""}${where.map((pair) => pair.join("=")).join("&")}`;
  const keys = rows.slice(0, 8).map(({key}) => key);
  const listed = keys.length > 0 ? ` (${keys.join(", ")}${rows.length > keys.length ? ", …" : ""})` : "";
  return {
    cells,
    problem: {
      kind: "mismatch",
      message: `"${words}" is ${tellValues(counts)}; ${counted} is ${rows.length}${listed}`,
      fits: []
    }
  };
}
