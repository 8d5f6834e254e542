import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {codebookMarkdown, tableListMarkdown} from "../../data-loaders/desk/index.js";
import {tables} from "../../data-loaders/tables/index.js";

test("CODEBOOK.md is what npm run codebook writes", () => {
  expect(readFileSync("CODEBOOK.md", "utf8")).toBe(codebookMarkdown(tables));
});

test("README.md lists every table in the words of its schema", () => {
  expect(readFileSync("README.md", "utf8")).toContain(`\n\n${tableListMarkdown(tables)}\n\n`);
});
