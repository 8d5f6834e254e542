import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {writeTables} from "../../data-loaders/index.js";

test("the project's tables are written with their keys; a second run changes nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const rowsOf = (table: string): {key: string; stage: string}[] =>
    JSON.parse(readFileSync(join(folder, `${table}.json`), "utf8"));
  expect(writeTables(folder)).toContain("datapackage.json");
  expect(rowsOf("cost-per-verdict").map(({key}) => key)).toEqual([
    "israel-national-news",
    "chijos-news",
    "yournewswire",
    "kplr-11"
  ]);
  expect(new Set(rowsOf("decisions").map(({stage}) => stage))).toEqual(new Set(["read", "extract"]));
  expect(writeTables(folder)).toEqual([]);
});
