import type {Address} from "../address.js";
import {fitting} from "../candidates.js";
import {addressOf, type Cell} from "../cells.js";
import {excerpt} from "../excerpt.js";
import type {Finding} from "../finding.js";
import {factOf} from "../follow/fact.js";
import {follows, followsFromEach, tell, type Verdict} from "../follow/follows.js";
import {resolveCell} from "../resolve.js";
import {tellValues} from "../tellValues.js";
import type {Context} from "./context.js";

type Problem = Pick<Finding, "kind" | "message" | "fits">;

const times = /^(?:years|months|weeks|days)$/;

/** Whether the words follow from the cells that the link names; throws on cells that aren't there. */
export function checkCell(
  words: string,
  {cells: names}: Extract<Address, {scheme: "cell"}>,
  context: Context
): {cells: Cell[]; problem: Problem | null} {
  const every = names.length === 1 && names[0].key === "*";
  const cells = names.flatMap((name) => resolveCell(name, context));
  const verdict = every
    ? followsFromEach(words, cells, context.names(words))
    : follows(words, cells, context.names(words));
  if (verdict.problem === "") {
    const named = new Set(cells.map(addressOf));
    const others = verdict.bound.flatMap((bound) => bound.cells).filter((cell) => !named.has(addressOf(cell)));
    return {cells: [...cells, ...(every ? [] : others)], problem: null};
  }
  if (cells.length === 0)
    return {
      cells,
      problem: {kind: "mismatch", message: `"${words}": no row of the collection in ${names[0].table}`, fits: []}
    };
  const kind = verdict.problem === "mismatch" ? "mismatch" : "unreadable";
  const values = verdict.bound.map(({value}) => value);
  return {
    cells,
    problem: {kind, message: messageOf(words, verdict, cells, every), fits: fitting(words, values, context)}
  };
}

function messageOf(words: string, {problem, bound, unused}: Verdict, cells: readonly Cell[], every: boolean): string {
  if (problem === "no value")
    return `"${words}" holds no number, amount, date, country or step; name it in words, or use source: or plain:`;
  if (problem === "unreadable") return `"${words}" can't be read as a value; write it out`;
  const amiss = bound.filter(({cells}) => cells.length === 0).map(({value}) => value);
  const against = every
    ? cells.filter((cell) => follows(words, [cell]).problem !== "").slice(0, 3)
    : unused.length > 0
      ? unused
      : cells;
  const said = amiss.length > 0 ? `is ${tellValues(amiss)}` : "doesn't say it";
  const between =
    amiss.some((value) => value.kind === "quantity" && times.test(value.measure)) &&
    cells.filter((cell) => factOf(cell).kind === "date").length === 1
      ? "; for the time between two dates name both, joined by +"
      : "";
  return `"${words}" ${said}; ${against.map((cell) => tellWithWords(cell)).join("; ")}${between}`;
}

function tellWithWords(cell: Cell): string {
  const quote = excerpt(cell);
  return quote ? `${tell(cell)} ("${quote}")` : tell(cell);
}
