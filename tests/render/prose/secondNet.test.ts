import {expect, test} from "vitest";
import {strayNumbers} from "../../../src/render/finish/unboundText.js";
import {heldShares} from "../../site/heldShares.js";

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`;
const stray = (html: string) => strayNumbers(html, () => []);

test("what is bound, waived or drawn is answered for", () => {
  const bound = `<p>It passed <span class="binding"><a class="bound" href="#">four verdicts</a><span class="card">2016</span></span> in <span class="waived">five-day</span> <span class="bound-again">14 years</span></p>`;
  expect(stray(page(`${bound}<figure>124 states</figure><code>12</code><script>let x = 12;</script>`))).toEqual([]);
});

test("raw HTML, header, footer, title, description and labels hide no number", () => {
  const html = page(
    `<header>Six pages</header><div>a <b>seven</b></div><img alt="eight bars"><footer>1999</footer>`,
    `<meta name="description" content="All nine of them">`
  );
  expect(stray(html).sort()).toEqual(["1999", "Six", "eight", "nine", "seven"]);
  expect(stray(page("").replace("A page", "Ten things"))).toEqual(["Ten"]);
});

test("what a title or description binds is answered for, and no more", () => {
  const html = page("<p>four</p>", '<meta name="description" content="All four of nine">').replace(
    "A page",
    "Four verdicts"
  );
  expect(strayNumbers(html, () => [], ["Four", "four"]).sort()).toEqual(["four", "nine"]);
});

test("words in neighbouring blocks are not read as one", () => {
  expect(stray(page("<ul><li>a hundred</li><li>million reasons</li></ul>"))).toEqual(["a hundred"]);
});

test("runs of a document's words are joined, wherever they stand", () => {
  const words = Array.from({length: 40}, (_, i) => `word${i}`);
  const documents = new Map([["a", words.join(" ")]]);
  const shareOf = (...texts: string[]) => heldShares(documents, texts).get("a");
  expect(shareOf(words.slice(0, 5).join(" "))).toBe(0);
  expect(shareOf(words.slice(0, 10).join(", "), words.slice(5, 15).join(" "))).toBe(15 / 40);
  expect(shareOf(words.join(" "))).toBe(1);
});
