import {mkdtempSync, mkdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import MarkdownIt from "markdown-it";
import {afterAll, beforeAll, expect, test} from "vitest";
import {frontMatter} from "../../../src/render/prose/page/frontMatter.js";
import {proseRule} from "../../../src/render/prose/render/proseRule.js";
import {against} from "./against.js";

const hostile = `</span><img src=x onerror="alert(1)">`;
const here = process.cwd();
const withClaims = {
  ...against,
  tables: {
    ...against.tables,
    claims: ["kplr-11.verdicts", "kplr-11.spent", "chijos-news.verdicts", "inn.verdicts"].map((key) => ({
      key,
      document: "kplr-11",
      voice: "attributed",
      speaker: hostile,
      quote_text: `only four ${hostile}`
    }))
  }
};

beforeAll(() => {
  process.chdir(mkdtempSync(join(tmpdir(), "prose-")));
  mkdirSync("src");
});

afterAll(() => process.chdir(here));

function rendered(text: string, preview = false) {
  const source = `---\ntitle: A story\ncollection: november-2016\n---\n${text}`;
  writeFileSync("src/index.md", source);
  const md = new MarkdownIt({html: true});
  proseRule({preview, against: () => withClaims})(md as never);
  const {lines} = frontMatter(source);
  const html = md.render(source.split("\n").slice(lines).join("\n"), {path: "/index"});
  return parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`).document;
}

const four = "[only **four** verdicts](cell:cost-per-verdict/kplr-11/verdicts)";

test("a bound phrase links to its words in Sources and tells them in a card", () => {
  const document = rendered(`# A\n\nIt passed ${four}.`);
  const link = document.querySelector("a.bound")!;
  expect(link.getAttribute("href")).toBe("/sources#kplr-11.verdicts");
  expect(link.innerHTML).toBe("only <strong>four</strong> verdicts");
  const paragraph = document.querySelector("p:not([class])")!.cloneNode(true) as Element;
  paragraph.querySelector(".card")!.remove();
  expect(paragraph.textContent).toBe("It passed only four verdicts.");
  const card = document.getElementById(link.getAttribute("aria-describedby")!)!;
  expect(card.textContent).toContain("KPLR 11 St. Louis, 16 Nov 2016, citing");
  expect(document.querySelector("#show-sources")).not.toBeNull();
});

test("whatever a document holds comes out as text", () => {
  const document = rendered(`# A\n\n${four} and [<i>“failed to meet”</i>](quote:kplr-11)`);
  expect(document.querySelectorAll("img, [onerror]")).toHaveLength(0);
  expect(document.querySelector(".card q")?.textContent).toBe(`only four ${hostile}`);
});

test("only the first mention in a section is a link", () => {
  const document = rendered(`# A\n\n${four} ${four}\n\n## B\n\n${four}`);
  expect(document.querySelectorAll("a.bound")).toHaveLength(2);
  expect(document.querySelectorAll(".bound-again")).toHaveLength(1);
});

test("a heading holds no link, a waiver none anywhere", () => {
  const document = rendered(`# ${four}\n\nA [five-day war](plain:name) in [the report](source:kplr-11)`);
  expect(document.querySelector("h1")?.innerHTML).toBe(
    '<span class="bound-again">only <strong>four</strong> verdicts</span>'
  );
  expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["/sources#kplr-11"]);
});

test("a number worked out says so, and shows the words that it was worked out from", () => {
  const document = rendered("# A\n\n[Three](count:cost-per-verdict) reports.");
  expect(document.querySelector(".card-worked-out")?.textContent).toBe(
    "Worked out: the number of rows of cost-per-verdict."
  );
});

test("a preview marks what is wrong in its place, tells it below, and shows the rest of the page", () => {
  const document = rendered(
    `# A\n\nIt passed [five verdicts](cell:cost-per-verdict/kplr-11/verdicts), 124 said.\n\nThe end.`,
    true
  );
  const mark = document.querySelector("mark.amiss")!;
  expect(mark.textContent).toBe("five verdicts");
  expect(mark.getAttribute("title")).toContain("is 5; cost-per-verdict/kplr-11/verdicts is 4");
  expect(document.querySelector("p + .amiss-message")?.textContent).toMatch(
    /^src\/index\.md:7:12 {2}mismatch(.|\n)*src\/index\.md:7:\d+ {2}unbound/
  );
  expect(document.querySelector("p:last-of-type")?.textContent).toBe("The end.");
});
