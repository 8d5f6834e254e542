import {z} from "zod";
import {qualifiers} from "../extract/claim.js";
import {collectionsOf} from "../reconcile/collections.js";
import {always, amount, cells, key, name, oneOf, slugOrNone} from "./schema/column.js";
import {defineTable, type TableInput} from "./table.js";
import {tallyUnits} from "./tallies/index.js";
import type {Countable} from "./tallies/tally.js";

/** A row a number worked out by arithmetic from other cells of one collection. */
export const tallies = defineTable({
  name: "tallies",
  title: "Tallies",
  description:
    "Numbers worked out by arithmetic from other cells, with formula and inputs: a row a number. They are ours: no document gives them.",
  schema: z.strictObject({
    key: key("Collection and what is counted."),
    collection: slugOrNone("Collection", "The story whose documents are counted."),
    name: name("Name", "What the number is, in words."),
    value: amount("Value", "The number."),
    qualifier: oneOf(qualifiers, "Qualifier", "exactly, unless the cells counted are bounds themselves."),
    formula: name("Formula", "How it is worked out, in words."),
    inputs: cells("Inputs", "The cells that it is worked out from."),
    worked_out: always("Worked out", "We work it out; no document says it.")
  }),
  build: (input) =>
    collectionsOf(input.documents).flatMap(([collection]) =>
      tallyUnits
        .flatMap((unit) => unit(rowsOf(input, collection)))
        .map(({key, ...tally}) => ({key: `${collection}.${key}`, collection, ...tally, worked_out: true as const}))
    )
});

function rowsOf({documents, tables}: TableInput, collection: string): Countable {
  const within = new Set(documents.filter(({row}) => row.collection === collection).map(({id}) => id));
  const rows = Object.entries(tables).map(([table, rows]) => [
    table,
    rows.filter((row) => within.has(String(row.document ?? row.key)))
  ]);
  return Object.fromEntries(rows);
}
