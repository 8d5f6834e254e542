import {expect, test} from "vitest";
import {z} from "zod";
import {
  always,
  cells,
  count,
  countOrNone,
  edtfOrNone,
  key,
  list,
  name,
  reference
} from "../../data-loaders/tables/schema/column.js";
import {violations} from "../../data-loaders/tables/schema/validate.js";
import {defineTable, type Row} from "../../data-loaders/tables/table.js";

const trees = defineTable({
  name: "trees",
  title: "Trees",
  description: "Trees.",
  schema: z.strictObject({
    key: key("The tree."),
    parent: reference("trees", "Parent", "A tree."),
    name: name("Name", "What it is called."),
    rings: count("Rings", "How many."),
    leaves: countOrNone("Leaves", "How many."),
    felled: edtfOrNone("Felled", "When."),
    uses: list("Uses", "What for."),
    inputs: cells("Inputs", "Cells."),
    alive: always("Alive", "It is.")
  }),
  build: () => []
});

const elm = {
  key: "elm",
  parent: "elm",
  name: "Elm",
  rings: 3,
  leaves: null,
  felled: "",
  uses: [],
  inputs: [],
  alive: true
};
const linesOf = (...rows: Row[]) => violations([{table: trees, rows}]);

test("a sound row breaks nothing", () => {
  expect(linesOf(elm, {...elm, key: "elm.2", leaves: 0, felled: "2016-10~", inputs: ["trees/elm/leaves"]})).toEqual([]);
});

test.each<[Row, string]>([
  [{...elm, key: "Elm Tree", parent: "Elm Tree"}, 'invalid cell: trees/Elm Tree/key: "Elm Tree"; slugs joined by dots'],
  [{...elm, name: ""}, 'invalid cell: trees/elm/name: ""; may not be empty'],
  [{...elm, rings: -1}, "invalid cell: trees/elm/rings: -1; 0 or more"],
  [{...elm, rings: 1.5}, "invalid cell: trees/elm/rings: 1.5; int expected"],
  [{...elm, rings: null}, "invalid cell: trees/elm/rings: null; number expected"],
  [{...elm, leaves: NaN}, "invalid cell: trees/elm/leaves: null; number expected"],
  [
    {...elm, felled: "2016-02-30"},
    'invalid cell: trees/elm/felled: "2016-02-30"; EDTF of real days, such as 2016-10-27, 2016-10~ or 2016-10/2016-11'
  ],
  [{...elm, uses: ["a;b"]}, 'invalid cell: trees/elm/uses: ["a;b"]; words without a semicolon'],
  [{...elm, alive: false}, "invalid cell: trees/elm/alive: false; one of true"],
  [{...elm, bark: "rough"}, 'unknown column: trees/elm/bark: "rough"; add it to the schema'],
  [{...elm, parent: "oak"}, 'unknown reference: trees/elm/parent: "oak"; no such key in trees'],
  [{...elm, inputs: ["trees/elm/roots"]}, 'unknown reference: trees/elm/inputs: "trees/elm/roots"; no such cell']
])("%o breaks one rule", (row, line) => {
  expect(linesOf(row)).toEqual([line]);
});

test("a missing cell and a second row of one key are told", () => {
  const {uses: _, ...bare} = elm;
  expect(linesOf(bare, elm)).toEqual([
    "missing cell: trees/elm/uses; array expected",
    "duplicate key: trees/elm; a second thing said on one subject ends in .2"
  ]);
});
