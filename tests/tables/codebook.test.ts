import {expect, test} from "vitest";
import {tables} from "../../data-loaders/tables/index.js";
import {codebook} from "../../data-loaders/tables/schema/codebook.js";

test("the codebook has a row for every column of every table, with title, type and description", () => {
  const rows = codebook(tables);
  expect(rows).toHaveLength(tables.flatMap(({schema}) => Object.keys(schema.shape)).length);
  expect(rows.find(({table, column}) => table === "cost-per-verdict" && column === "years")).toEqual({
    table: "cost-per-verdict",
    column: "years",
    type: "integer",
    required: false,
    title: "Years",
    description: "The period's length: its last year less its first.",
    unit: "years",
    values: ""
  });
  expect(rows.find(({table, column}) => table === "withdrawals" && column === "scope")).toMatchObject({
    type: "string",
    required: true,
    values: "membership, signature"
  });
});

test("every table has its key first, and names its columns in snake_case", () => {
  for (const {schema} of tables) {
    expect(Object.keys(schema.shape)[0]).toBe("key");
    expect(Object.keys(schema.shape).filter((column) => !/^[a-z]+[a-z0-9]*(_[a-z0-9]+)*$/.test(column))).toEqual([]);
  }
});
