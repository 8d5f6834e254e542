import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, rmdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, afterEach, beforeEach, expect, test} from "vitest";
import {changesBetween} from "../../data-loaders/desk/index.js";
import {loadTables} from "../../data-loaders/index.js";
import {hashes} from "../setup/projectCopy.js";
import {DeskCopy, report, threeReports} from "./copy.js";

const catalogue = "data-loaders/documents/documents.csv";
const one = (...more: string[]) => [
  report("notified"),
  "--publisher",
  "Savannah Post",
  "--published",
  "2017-03-16",
  "--url",
  "",
  ...more
];

let copy: DeskCopy;
let before: Record<string, string>;
beforeEach(() => {
  copy = new DeskCopy("desk-add");
  before = inputs();
});
afterEach(() => copy.unlock("data-loaders/documents"));
afterAll(() => copy.remove());

const inputs = () => hashes(join(copy.folder, "data-loaders"));

test("three reports without a collection come into the tables and move no row of the story", () => {
  const {status, stdout, stderr} = copy.run("desk/add.ts", threeReports);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain(
    "savannah-post.nam.membership.notified  withdrawal: Namibia: membership, notified, 14 Mar 2017"
  );
  expect(stdout).toContain(
    "nairobi-daily.ken.membership.rescinded  withdrawal: Kenya: membership, rescinded, 4 Apr 2017"
  );
  expect(stdout).toMatch(/fjord-times: .*\n {2}claims: 0\n {2}refused or merged: 1\n.*doesn't name the Court/);
  expect(stdout).toContain("every sentence holds as before");
  const changes = changesBetween(loadTables().rows, loadTables(copy.folder).rows);
  expect(changes.flatMap(({changed, removed}) => [...changed, ...removed])).toEqual([]);
  expect(changes.flatMap(({added}) => added.map(({collection = ""}) => collection)).filter(Boolean)).toEqual([]);
  expect(changes.find(({table}) => table === "withdrawals")?.added.map(({key}) => key)).toEqual([
    "savannah-post.nam.membership.notified",
    "nairobi-daily.ken.membership.rescinded"
  ]);
  expect(changes.map(({table}) => table)).not.toContain("agreement");
  const hash = createHash("sha256")
    .update(readFileSync(report("notified")))
    .digest("hex");
  expect(copy.read(catalogue)).toContain(
    `\nsavannah-post,savannah-post.txt,${hash},Savannah Post,Savannah Post,,,2017-03-16,url,2017-03-16,,,https://example.org/2017/03/16/leaving,,\n`
  );
  expect(copy.read("data-loaders/documents/savannah-post.txt")).toBe(readFileSync(report("notified"), "utf8"));
  const added = inputs();
  const again = copy.run("desk/add.ts", threeReports);
  expect(again.stdout.match(/already a document, /g)).toHaveLength(3);
  expect(again.status).toBe(0);
  expect(inputs()).toEqual(added);
});

test("added to the story's collection, it and the check name each sentence that no longer holds", () => {
  const {status, stdout, stderr} = copy.run("desk/add.ts", one("--collection", "november-2016"));
  expect(status, stderr).toBe(0);
  const broken = [
    /src\/index\.md:\d+:\d+ {2}mismatch: "five of those reports" is 5; tallies\/november-2016\.documents\/value is 6/,
    /src\/index\.md:\d+:\d+ {2}mismatch: "Four of the five reports" is 4/,
    /src\/index\.md:\d+:\d+ {2}mismatch: "four verdicts in 14 years" is 4; cost-per-verdict\/savannah-post\/verdicts is 6/
  ];
  for (const line of broken) expect(stdout).toMatch(line);
  const check = copy.run("check.ts", []);
  for (const line of broken) expect(check.stderr).toMatch(line);
  expect(check.status).toBe(1);
});

test("a trial shows the same and writes nothing", () => {
  const {status, stdout} = copy.run("desk/add.ts", one("--dry-run"));
  expect(stdout).toContain("would add savannah-post; nothing was written");
  expect(stdout).toContain("+ withdrawals/savannah-post.nam.membership.notified");
  expect(status).toBe(0);
  expect(inputs()).toEqual(before);
});

test("the catalogue keeps its byte-order mark, line breaks and order of columns", () => {
  const text = `\ufeff${copy.read(catalogue).trimEnd().replaceAll("\n", "\r\n")}`;
  writeFileSync(join(copy.folder, catalogue), text);
  expect(copy.run("desk/add.ts", one()).status).toBe(0);
  expect(copy.read(catalogue).startsWith(`${text}\r\nsavannah-post,`)).toBe(true);
  expect(copy.read(catalogue).replaceAll("\r\n", "")).not.toContain("\n");
});

test("where something fails half-way, all files stay out", () => {
  mkdirSync(join(copy.folder, "data-loaders/documents/.documents.csv.next"));
  const {status, stderr} = copy.run("desk/add.ts", threeReports);
  expect(stderr.trim()).toMatch(/^duplicate file: .*\.documents\.csv\.next; an addition broke off there: delete it$/);
  expect(status).toBe(1);
  rmdirSync(join(copy.folder, "data-loaders/documents/.documents.csv.next"));
  expect(inputs()).toEqual(before);
});

test("in a folder that nobody may write to, it says so in a line and writes nothing", () => {
  const user = copy.lock("data-loaders/documents");
  const {status, stderr} = copy.run("desk/add.ts", one(), user);
  expect(stderr.trim()).toMatch(
    /^no permission: data-loaders\/documents\/\S+; let yourself write there and try again$/
  );
  expect(status).toBe(1);
  expect(inputs()).toEqual(before);
});

test.each<[string, string[], number, RegExp]>([
  ["no file", [], 2, /^missing file: name one or more/],
  ["an unknown option", ["--publishr", "x"], 2, /^Unknown option '--publishr'.*\(--help tells more\)$/],
  ["a file that isn't there", ["gone.txt"], 1, /^missing file: gone\.txt; give the path of a text file$/],
  ["a folder", ["src"], 1, /^invalid file: src is a folder; give the text files in it$/],
  ["two files with the same bytes", [report("treaty"), report("treaty")], 1, /^duplicate file: .* has the same bytes$/],
  [
    "nothing said of the file, and no terminal",
    [report("treaty")],
    2,
    /^missing --publisher, --published, --url: of .*treaty\.txt/
  ],
  [
    "a date that no calendar has",
    [...one("--published", "2017-02-30").slice(0, 3), "--published", "2017-02-30", "--url", ""],
    1,
    /^invalid date: 2017-02-30 /
  ],
  ["an address of another kind", [...one().slice(0, 5), "--url", "javascript:x"], 1, /^invalid address: javascript:x/],
  [
    "an option for some of the files",
    [...threeReports, "--short", "a", "--short", "b"],
    2,
    /^invalid --short: given 2 times for 3 files/
  ],
  ["an unknown document to review", ["--review", "kplr"], 1, /^unknown document: kplr; did you mean kplr-11\?/]
])("%s: one line, its exit code, and nothing written", (_, args, code, message) => {
  const {status, stdout, stderr} = copy.run("desk/add.ts", args);
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect([status, stdout]).toEqual([code, ""]);
  expect(inputs()).toEqual(before);
});

test("help names every option", () => {
  const {status, stdout} = copy.run("desk/add.ts", ["--help"]);
  for (const name of ["publisher", "published", "url", "collection", "short", "dry-run", "review"])
    expect(stdout).toContain(`--${name} `);
  expect(status).toBe(0);
});

test("a review's row, pasted, drops a claim; refusals stand beside it as rows to add", () => {
  const {status, stdout, stderr} = copy.run("desk/add.ts", ["--review", "kplr-11"]);
  expect(status, stderr).toBe(0);
  const corrections = copy.read("data-loaders/corrections.csv");
  const [, claim] = /^(kplr-11\.members,.*),change,,,\r?$/m.exec(stdout)!;
  writeFileSync(
    join(copy.folder, "data-loaders/corrections.csv"),
    `${corrections.trimEnd()}\n${claim},drop,a test,An Analyst,2026-01-31\n`
  );
  const changes = changesBetween(loadTables().rows, loadTables(copy.folder).rows);
  expect(changes.find(({table}) => table === "membership")?.removed.map(({key}) => key)).toEqual(["kplr-11.members"]);
  expect(stdout).toMatch(/^,kplr-11,\w+,.*,add,"?refused: /m);
});
