import {addressOf, rowOf, type Cell, type TableRows} from "../cells.js";
import type {Finding} from "../finding.js";
import {sentenceAround} from "../page/sentenceAround.js";
import type {Binding, Context} from "./context.js";

const saysSo =
  /\b(?:un(?:confirmed|verified)|(?:could|can|was|were|is|are|been)(?:n[’']t| not|not) (?:yet )?(?:be |been )?(?:confirm|verif)\w*|not (?:yet )?(?:been |be )?(?:confirmed|verified)|nobody (?:could|can) (?:confirm|verify)|yet to be (?:confirmed|verified))\b/i;
const deniesIt = /\b(?:not|no|none|nothing|never|isn[’']t|aren[’']t)(?: \p{L}+){0,3} un(?:confirmed|verified)\b/iu;

/** What is wrong with a phrase that rests on a value which nobody could confirm, and whose sentence doesn't say so. */
export function checkUnconfirmed(
  {passage, start, end, address, cells}: Binding,
  {tables}: Context
): Pick<Finding, "kind" | "message" | "fits"> | null {
  if (address.scheme !== "cell" && address.scheme !== "count") return null;
  const asked = address.scheme === "count" ? address.where.map(([column]) => column) : [];
  const doubted = cells.find((cell) =>
    [cell.column, ...asked].some((column) => isUnconfirmed({...cell, column}, tables))
  );
  if (!doubted) return null;
  const sentence = sentenceAround(passage.text, start, end);
  if (saysSo.test(sentence) && !deniesIt.test(sentence)) return null;
  const words = passage.text.slice(start, end);
  return {
    kind: "unconfirmed",
    message: `"${words}" rests on ${addressOf(doubted)}, which nobody could confirm; say so in the sentence ("unconfirmed")`,
    fits: []
  };
}

/** Whether the record marks the cell's value as unverified, or the value was worked out from one that is. */
export function isUnconfirmed({column, row}: Omit<Cell, "table" | "key">, tables: TableRows): boolean {
  if (listed(row.unverified).includes(column) || row.certainty === "unverified") return true;
  return listed(row.inputs).some((input) => {
    const [table, key, named] = input.split("/");
    const source = rowOf(tables, table, key);
    return source !== undefined && isUnconfirmed({column: named, row: source}, tables);
  });
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
