import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {folder} from "../read/five.js";

const tsx = "node_modules/tsx/dist/cli.mjs";
let files = "";

beforeAll(() => {
  files = mkdtempSync(join(tmpdir(), "extract-"));
  writeFileSync(join(files, "good.txt"), "The ICC has 124 members. India is not a member of the ICC.\n");
  writeFileSync(join(files, "none.txt"), "Nothing is said here.\n");
  writeFileSync(join(files, "empty.txt"), "");
  writeFileSync(join(files, "binary.txt"), Buffer.from([1, 0, 2, 255]));
  writeFileSync(join(files, "latin.txt"), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
});
afterAll(() => rmSync(files, {recursive: true}));

function run(args: string[], input = "") {
  const {status, stdout, stderr} = spawnSync(process.execPath, [tsx, "data-loaders/extract/cli.ts", ...args], {
    input,
    encoding: "utf8"
  });
  return {status, stderr, stdout, claims: stdout.split("\n").filter(Boolean)};
}
const at = (name: string) => join(files, name);
const kplr = `${folder}/003_7eed8094c95c9b7c.txt`;
const source = [...readFileSync(kplr, "utf8")].join("");

const shared = ["document", "kind"];
const end = ["qualifier", "voice", "speaker", "speaker_key", "inferred", "rule", "quote"];
const values: Record<string, string[]> = {
  withdrawal: ["country", "country_words", "scope", "step", "date"],
  standing: ["country", "country_words", "standing", "since"],
  membership: ["count", "measure"],
  cost: ["amount", "currency", "measure", "period"],
  outcomes: ["count", "counted", "words", "period"],
  event: ["date", "actor", "what", "event"]
};

test("prints one JSON object a claim, with exactly the kind's fields, in the order of the text", () => {
  const {status, stderr, claims} = run(["--published", "2016-11-16", kplr]);
  expect({status, stderr}).toEqual({status: 0, stderr: ""});
  const read = claims.map((claim) => JSON.parse(claim));
  expect(new Set(read.map(({kind}) => kind))).toEqual(new Set(Object.keys(values)));
  for (const claim of read) {
    expect(Object.keys(claim).slice(0, 2)).toEqual(shared);
    expect(Object.keys(claim).slice(-end.length)).toEqual(end);
    expect(Object.keys(claim).sort()).toEqual([...shared, ...values[claim.kind], ...end].sort());
    expect(Object.keys(claim.quote)).toEqual(["exact", "text", "prefix", "suffix", "start", "end"]);
    expect([...source].slice(claim.quote.start, claim.quote.end).join("")).toBe(claim.quote.exact);
    expect(claim.document).toBe("003_7eed8094c95c9b7c");
  }
  const starts = read.map(({quote}) => quote.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test("reads standard input for -", () => {
  const {status, claims} = run(["-"], "The ICC has 124 members.");
  expect(status).toBe(0);
  expect(claims.map((claim) => JSON.parse(claim))).toMatchObject([{document: "stdin", count: 124}]);
});

test("--document names the document", () => {
  const {claims} = run(["--document", "my-report", at("good.txt")]);
  expect(claims.map((claim) => JSON.parse(claim).document)).toEqual(["my-report", "my-report"]);
});

test("--published resolves weekdays", () => {
  const text = "Kenya notified the UN of its withdrawal from the ICC on Monday.";
  const date = (args: string[]) =>
    run([...args, "-"], text)
      .claims.map((claim) => JSON.parse(claim))
      .find(({kind}) => kind === "withdrawal").date;
  expect(date(["--published", "2017-03-15"])).toBe("2017-03-13");
  expect(date([])).toBe("");
});

test("reads several files, each under its own name", () => {
  const {status, claims} = run([at("good.txt"), kplr]);
  expect(status).toBe(0);
  expect([...new Set(claims.map((claim) => JSON.parse(claim).document))]).toEqual(["good", "003_7eed8094c95c9b7c"]);
});

test("a text that claims nothing prints nothing, and that is no error", () => {
  expect(run([at("none.txt")])).toMatchObject({status: 0, stdout: "", stderr: ""});
});

test("--help tells the usage", () => {
  const {status, stdout, stderr} = run(["--help"]);
  expect({status, stderr}).toEqual({status: 0, stderr: ""});
  expect(stdout).toContain("npm run -s extract -- [--published EDTF] [--document ID] FILE…");
});

test.each<[string, () => string[], RegExp]>([
  ["no file", () => [], /^missing file: name one, or - for standard input/],
  ["an unknown option", () => ["--nope", at("good.txt")], /--nope/],
  ["an option without its value", () => [at("good.txt"), "--document"], /--document/],
  ["one name for two files", () => ["--document", "x", at("good.txt"), kplr], /^invalid --document: /],
  ["a missing file", () => [at("nowhere.txt")], /nowhere\.txt/],
  ["a folder", () => [files], /./],
  ["an empty file", () => [at("empty.txt")], /^missing text: the file is empty .*; give it a text/],
  ["a binary", () => [at("binary.txt")], /^invalid text: a NUL byte at byte 1 .*; a binary file: export it/],
  ["bytes that are no UTF-8", () => [at("latin.txt")], /^invalid UTF-8: 0xE9 at byte 3 .*; save the file as UTF-8/],
  [
    "a date that is none",
    () => ["--published", "last week", at("good.txt")],
    /^invalid date: last week .*; give it as/
  ],
  ["a day that the calendar lacks", () => ["--published", "2016-02-30", at("good.txt")], /^invalid date: 2016-02-30 /]
])("exits 2 with one line, and prints nothing, for %s", (_, args, message) => {
  const {status, stdout, stderr} = run(args());
  expect({status, stdout}).toEqual({status: 2, stdout: ""});
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(message);
});

test("a bad file costs a line and exit 2, and never the claims of the others", () => {
  const {status, stderr, claims} = run([at("good.txt"), at("empty.txt"), kplr]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^missing text: /);
  expect(claims.length).toBeGreaterThan(2);
});
