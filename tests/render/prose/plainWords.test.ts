import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {titles} from "../../../src/render/finish/titles.js";
import {plainWords} from "../../../src/render/prose/page/plainWords.js";
import {readFrontMatter} from "../../../src/render/readFrontMatter.js";

const here = process.cwd();
afterAll(() => process.chdir(here));

test.each([
  ["[Four](cell:a/b/c+d/e/f) verdicts, [“none”](quote:kplr-11#us)", "Four verdicts, “none”"],
  ["[One](count:a?b=c) of [five-day](plain:name) [reports](source:the-week)", "One of five-day reports"],
  ["a [link](https://example.org) and [brackets]", "a [link](https://example.org) and [brackets]"]
])("of %s only the words stay", (text, words) => {
  expect(plainWords(text)).toBe(words);
});

test("a built page's title and description hold the words alone", () => {
  process.chdir(mkdtempSync(join(tmpdir(), "front-")));
  mkdirSync("src");
  writeFileSync("src/a.md", '---\ntitle: "[Four](cell:a/b/c)"\ndescription: All [four](cell:a/b/c) of them\n---\n');
  expect(readFrontMatter("/a").values).toMatchObject({title: "Four", description: "All four of them"});
  const pages = new Map([["a.html", "<title>[Four](cell:a/b/c) | Site</title><p>[x](cell:a/b/c)"]]);
  void titles.run({pages, files: new Set(), folder: "", address: new URL("https://example.org/")});
  expect(pages.get("a.html")).toBe("<title>Four | Site</title><p>[x](cell:a/b/c)");
});
