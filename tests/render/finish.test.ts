import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {replaceIn, type BuiltSite} from "../../src/render/finish/builtSite.js";
import {errorBoxes} from "../../src/render/finish/errorBoxes.js";
import {headings} from "../../src/render/finish/headings.js";
import {links} from "../../src/render/finish/links.js";

const folder = mkdtempSync(join(tmpdir(), "built-site-"));
afterAll(() => rmSync(folder, {recursive: true}));

function site(pages: Record<string, string>, others: Record<string, string> = {}): BuiltSite {
  for (const [name, text] of Object.entries(others)) writeFileSync(join(folder, name), text);
  return {
    folder,
    address: new URL("https://example.org/story/"),
    pages: new Map(Object.entries(pages)),
    files: new Set([...Object.keys(pages), ...Object.keys(others)])
  };
}

test("an edit throws unless its text stands in the page exactly once", () => {
  const built = site({"index.html": "one two two"});
  replaceIn(built, "index.html", "one", "1");
  expect(built.pages.get("index.html")).toBe("1 two two");
  expect(() => replaceIn(built, "index.html", "two", "2")).toThrow("found 2 times instead of once: two (index.html)");
  expect(() => replaceIn(built, "index.html", "three", "3")).toThrow("found 0 times");
});

test.each([
  ['<a href="./">home</a> <a href="./b#here">b</a> <a href="https://elsewhere.org/">away</a> <a href="#top">up</a>'],
  ['<img src="data:image/png;base64,AA"><a href="/story/b.html">b</a>'],
  ['<script type="module">import {a} from "./a.js"; import("./a.js")</script>']
])("sound links pass: %s", (body) => {
  const built = site({"index.html": `<p id="top">${body}`, "b.html": '<p id="here">'}, {"a.js": "export const a = 1;"});
  expect(() => links.run(built)).not.toThrow();
});

test.each([
  ['<a href="./c">c</a>', "broken link: ./c (index.html)"],
  ['<a href="./b#there">b</a>', "broken anchor: ./b#there (index.html)"],
  ['<a href="#nowhere">b</a>', "broken anchor: #nowhere (index.html)"],
  ['<a href="/b">b</a>', "broken link: /b leaves the site (index.html)"],
  ['<a href="javascript:alert(1)">b</a>', "invalid address: javascript:alert(1) (index.html)"],
  ['<img src="x.png">', "broken link: x.png (index.html)"],
  ['<img srcset="x.png 2x">', "broken link: x.png (index.html)"],
  ['<script src="https://cdn.example.com/a.js"></script>', "loads from another host (index.html)"],
  ['<link rel="stylesheet" href="https://fonts.example.com/a.css">', "loads from another host (index.html)"],
  ["<style>@import 'https://fonts.example.com/a.css'</style>", "loads from another host (index.html)"],
  ['<p style="background: url(x.png)">', "broken link: x.png (index.html)"],
  ['<script type="module">import {x} from "./x.js";</script>', "broken link: ./x.js (index.html)"],
  ['<script type="module">import("./y.js")</script>', "broken link: ./y.js (index.html)"],
  [
    '<script type="module">registerFile("./d.json", {"name":"./d.json","path":"./_file/d.json"});</script>',
    "_file/d.json"
  ]
])("refused: %s", (body, message) => {
  expect(() => links.run(site({"index.html": body, "b.html": '<p id="here">'}))).toThrow(message);
});

test("scripts and style sheets are followed too, and an import by bare name is refused", () => {
  const built = site(
    {"index.html": ""},
    {"m.js": 'import a from "zod";export*from"./gone.js";', "s.css": "a{b:url(gone.woff2)}"}
  );
  expect(() => links.run(built)).toThrow(
    /broken link: \.\/gone\.js.*\nbroken link: gone\.woff2.*\nunknown import: zod/
  );
});

test("all problems of a step are told at once", () => {
  expect(() => links.run(site({"index.html": '<a href="c">c</a><a href="d">d</a>'}))).toThrow(/link: c.*\n.*link: d/);
});

test("a box that Framework leaves where a code block fails stops the build", () => {
  const box = '<div class="observablehq--inspect observablehq--error">SyntaxError: Unexpected token</div>';
  expect(() => errorBoxes.run(site({"index.html": box}))).toThrow("SyntaxError: Unexpected token (index.html)");
  expect(() => errorBoxes.run(site({"index.html": "<p>no error</p>"}))).not.toThrow();
});

test.each([
  ["<h1>a</h1><h1>b</h1>", "mismatch h1: 2 instead of one"],
  ["<p>a</p>", "mismatch h1: 0 instead of one"]
])("a page has one h1: %s", (body, message) => {
  const head = '<title>t</title><meta name="description" content="d">';
  const html = (body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  expect(() => headings.run(site({"index.html": html(body)}))).toThrow(message);
  expect(() => headings.run(site({"index.html": html("<h1>a</h1>")}))).not.toThrow();
});

test("a page has a title and a description", () => {
  const html = '<!DOCTYPE html><html><head><meta name="description" content=""></head><body><h1>a</h1></body></html>';
  expect(() => headings.run(site({"index.html": html}))).toThrow(/missing title.*\nmissing description/);
});
