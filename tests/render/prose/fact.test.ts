import {expect, test} from "vitest";
import {tables} from "../../../data-loaders/tables/index.js";
import {columnsOf} from "../../../data-loaders/tables/schema/describe.js";
import {factOf} from "../../../src/render/prose/follow/fact.js";

const columns = tables.flatMap((table) => columnsOf(table).map((column) => ({table: table.name, ...column})));

test.each(columns.filter(({unit}) => unit === "units of the currency").map(({table, name}) => [table, name]))(
  "%s/%s is a sum in the currency of its row",
  (_, column) => {
    expect(factOf({column, row: {[column]: 4, currency: "EUR"}})).toMatchObject({measure: "money", currency: "EUR"});
  }
);

test.each(
  columns
    .filter(({unit}) => unit && !/currency|EUR|USD/.test(unit))
    .map(({table, name, unit}) => [table, name, unit!.split(" ").at(-1)!])
)("%s/%s is no sum, and a time only in its schema's unit, %s", (_, column, unit) => {
  const times = ["years", "months", "weeks", "days", "hours"];
  const measure = times.includes(unit) ? unit : "count";
  expect(factOf({column, row: {[column]: 4, currency: "EUR"}})).toMatchObject({measure});
});
