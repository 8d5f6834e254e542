import {existsSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {DeskCopy} from "./copy.js";

let copy: DeskCopy;
beforeAll(() => {
  copy = new DeskCopy("desk-diff");
  copy.commit();
});
afterAll(() => copy.remove());

test("what is as it was committed differs in nothing, with exit code 0", () => {
  const {status, stdout, stderr} = copy.run("desk/diff.ts", []);
  expect(stdout, stderr).toMatch(/^nothing published differs from HEAD \([0-9a-f]{12}\)\n$/);
  expect(status).toBe(0);
});

test("a changed document, page, rule and chart are told by cell, sentence and text, with exit code 1", () => {
  copy.editDocument(
    "003_7eed8094c95c9b7c.txt",
    "has been ratified by 123 countries",
    "has been ratified by 119 countries"
  );
  copy.edit("src/index.md", "something that anyone could check", "something that everyone could check");
  copy.edit("data-loaders/tables/documents.ts", "short: row.short,", 'short: row.short.replace("INN", "Israel NN"),');
  const {status, stdout, stderr} = copy.run("desk/diff.ts", ["HEAD"]);
  expect(stderr).toBe("");
  expect(stdout).toContain("~ membership/kplr-11.ratifications/count  123 → 119");
  expect(stdout).toContain('~ documents/israel-national-news/short  "INN" → "Israel NN"');
  expect(stdout).toMatch(/~ charts\/membership-claims\/alt {2}".*" → ".*119.*"/);
  expect(stdout).toMatch(/ {2}src\/index\.md\n {4}- .*that anyone could check\.\n {4}\+ .*that everyone could check\./);
  expect(status).toBe(1);
});

test.each<[string, string[], RegExp]>([
  ["an unknown revision", ["no-such"], /^unknown revision: no-such; give a commit, a tag or a branch$/],
  ["a revision like an option", ["--output=x"], /^Unknown option '--output'/],
  ["two revisions", ["a", "b"], /^invalid revisions: a b; give one/]
])("%s: one line and exit code 2", (_, args, message) => {
  const {status, stdout, stderr} = copy.run("desk/diff.ts", args);
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect([status, stdout]).toEqual([2, ""]);
  expect(existsSync(join(copy.folder, "x"))).toBe(false);
});
