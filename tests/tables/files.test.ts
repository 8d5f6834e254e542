import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {expect, onTestFinished, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {csvOf} from "../../data-loaders/tables/output/csv.js";
import {filesOf} from "../../data-loaders/tables/output/files.js";
import {jsonOf} from "../../data-loaders/tables/output/json.js";
import {writeChanged} from "../../data-loaders/tables/output/write.js";
import {project, threeReports} from "./fixtures.js";

test("the JSON is the rows, exact", () => {
  const rows = [{key: "a", text: '=1\r\n"“é\u2028', none: null, list: ["x", "y"], yes: true, number: 0.1}];
  expect(JSON.parse(jsonOf(rows))).toEqual(rows);
  expect(JSON.parse(jsonOf([]))).toEqual([]);
});

test("the CSV follows RFC 4180", () => {
  const rows = [
    {a: 'say "so", he', b: "two\nlines"},
    {a: "", b: "plain"}
  ];
  expect(csvOf(["a", "b"], rows)).toBe('a,b\r\n"say ""so"", he","two\nlines"\r\n,plain\r\n');
});

test.each(["=1+1", "+1", "-1", "@sum", "\t=1"])("text %j gets a leading apostrophe", (text) => {
  expect(csvParse(csvOf(["a"], [{a: text}]))[0].a).toBe(`'${text}`);
});

test("numbers, truths, nothing and lists are written plainly", () => {
  expect(csvOf(["a", "b", "c", "d", "e"], [{a: -1, b: true, c: null, d: ["x", "y"], e: "a=b"}])).toBe(
    "a,b,c,d,e\r\n-1,true,,x;y,a=b\r\n"
  );
});

test("a table without rows keeps its header", () => {
  const files = filesOf(buildTables({documents: [], extractions: []}).tables, project);
  expect(files.get("standing.csv")).toMatch(/^key,document,short,collection,country,.*,quote_end.*\r\n$/);
  expect(files.get("standing.json")).toBe("[\n]\n");
});

test("two builds give the same bytes", () => {
  const build = () => [...filesOf(buildTables(threeReports()).tables, project)];
  expect(build()).toEqual(build());
});

test("only changed files are written, whole, with nothing left beside them", () => {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const inner = join(folder, "data");
  expect(
    writeChanged(
      inner,
      new Map([
        ["a.csv", "1"],
        ["b.csv", "2"]
      ])
    )
  ).toEqual(["a.csv", "b.csv"]);
  const before = new Date("2020-01-01");
  utimesSync(join(inner, "a.csv"), before, before);
  writeFileSync(join(inner, "b.csv"), "stale");
  expect(
    writeChanged(
      inner,
      new Map([
        ["a.csv", "1"],
        ["b.csv", "2"]
      ])
    )
  ).toEqual(["b.csv"]);
  expect(statSync(join(inner, "a.csv")).mtime).toEqual(before);
  expect(readFileSync(join(inner, "b.csv"), "utf8")).toBe("2");
  expect(readdirSync(inner)).toEqual(["a.csv", "b.csv"]);
});
