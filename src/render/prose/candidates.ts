import {addressOf, rowsOfCollection, type Cell} from "./cells.js";
import {excerpt} from "./excerpt.js";
import {factOf, type Fact} from "./follow/fact.js";
import {follows} from "./follow/follows.js";
import type {Scope} from "./resolve.js";
import type {Value} from "./values/value.js";

// Cells that no sentence is about: places in texts, and how rows came to be.
const aside = /^(?:wording|sentence|sentences|characters|repairs|claims|quote_.*|start|end|years)$/;
// Tables that repeat what another table says, or say how; they are looked at last.
const last = ["claims", "documents", "decisions", "checks"];

const known = new WeakMap<Scope["tables"], Map<string, {cell: Cell; fact: Fact}[]>>();

/**
 * Up to three cells from which the words with these values follow, as links ready to paste: the most exact first, and
 * of those the ones that share most words with the text around.
 */
export function fitting(words: string, values: readonly Value[], scope: Scope, around = words): string[] {
  const found: {cell: Cell; exact: boolean; near: number}[] = [];
  const wanted = new Set(stemsOf(around));
  for (const {cell, fact} of cellsOf(scope)) {
    if (!values.some((value) => maySay(value, fact))) continue;
    if (follows(words, [cell]).problem !== "") continue;
    const near = new Set(stemsOf(aboutOf(cell)).filter((stem) => wanted.has(stem))).size;
    found.push({cell, exact: values.some((value) => saysExactly(value, fact)), near});
  }
  return found
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.near - a.near || ofStory(b.cell) - ofStory(a.cell))
    .slice(0, 3)
    .map(({cell}) => paste(words, cell));
}

// What the story's documents say before what the record has.
function ofStory({row}: Cell): number {
  return row.collection ? 1 : 0;
}

function aboutOf({table, key, column, row}: Cell): string {
  return [table, key, column, row.name, row.words, row.quote_text].join(" ").replaceAll(/[-._]/g, " ");
}

// Enough of a word to know "documents" by "document" and "verdict" by "verdicts".
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/(?:ies|es|s|y)$/, ""));
}

/** A link ready to paste, and the words that the cell came from. */
export function paste(words: string, cell: Cell): string {
  const quote = excerpt(cell);
  const told = quote || (typeof cell.row.name === "string" ? cell.row.name : "");
  return `[${words}](cell:${addressOf(cell)})${told && `  ("${told}")`}`;
}

/** Every cell of the collection that holds a value, those of the tables that repeat others last. */
export function cellsOf({tables, collection}: Scope): {cell: Cell; fact: Fact}[] {
  let byCollection = known.get(tables);
  if (!byCollection) known.set(tables, (byCollection = new Map()));
  const found = byCollection.get(collection);
  if (found) return found;
  const names = Object.keys(tables).sort((a, b) => last.indexOf(a) - last.indexOf(b));
  const cells = names.flatMap((table) =>
    rowsOfCollection(tables, table, collection).flatMap((row) =>
      Object.keys(row)
        .filter((column) => !aside.test(column) && column !== "key")
        .map((column) => ({table, key: String(row.key), column, row}))
        .map((cell) => ({cell, fact: factOf(cell)}))
        .filter(({fact}) => fact.kind !== "none" && fact.kind !== "text")
    )
  );
  byCollection.set(collection, cells);
  return cells;
}

// A quick test before the full one; a bound that is far off ("more than two") would fit almost anything.
function maySay(value: Value, fact: Fact): boolean {
  if (value.kind === "quantity")
    return fact.kind === "quantity" && fact.value > 0 && Math.abs(Math.log(value.value / fact.value)) < 0.2;
  if (value.kind === "range") return fact.kind === "date" && fact.edtf.includes("/");
  return value.kind === fact.kind;
}

function saysExactly(value: Value, fact: Fact): boolean {
  if (value.kind === "quantity")
    return fact.kind === "quantity" && value.value === fact.value && value.qualifier === fact.qualifier;
  return value.kind === "date" && fact.kind === "date" && fact.edtf === value.edtf;
}
