import fc from "fast-check";
import {expect, test} from "vitest";
import type {Document} from "../../data-loaders/read/document.js";
import {extract} from "../../data-loaders/extract/index.js";
import {readDocument} from "../../data-loaders/read/index.js";
import {five} from "../read/five.js";

const encoder = new TextEncoder();

function exact(document: Document): number {
  const points = [...document.source];
  const {claims, quotations, decisions} = extract(document);
  for (const {quote} of [...claims, ...quotations]) {
    expect(points.slice(quote.start, quote.end).join("")).toBe(quote.exact);
    expect(quote.exact.split(/\s+/).filter(Boolean).length).toBeGreaterThan(0);
    expect(quote.text.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(40);
  }
  for (const {start, end} of decisions) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(points.length);
  }
  const keys = claims.map(({key}) => key);
  expect(new Set(keys).size).toBe(keys.length);
  return claims.length;
}

test.each(five.map(({document}) => [document.id, document] as const))("%s is exact as received", (_, document) => {
  expect(exact(document)).toBeGreaterThan(0);
});

const put = fc.constantFrom(
  "\n\nSubscribe to our newsletter\n\n",
  "\n\nSign up\n\n",
  "\n(Image credit: Getty Images)\n",
  "\n\nNotice: you are using an outdated browser.\n\n",
  "\nhttps://example.org/a.jpg\n",
  "\n\nFollow her on Twitter.\n\n",
  "\n",
  "\r\n",
  "\n\n",
  "\r",
  "\u2028",
  " ",
  "  ",
  "\t",
  "\u00a0",
  "\u2009",
  "\u202f",
  "\u3000",
  "\u200b",
  "\u00ad",
  "😀",
  "👩‍👩‍👧",
  "🇧🇮",
  "e\u0301",
  "\ufeff",
  '"',
  "“",
  "”",
  "\u0e42",
  "â€™",
  "&amp;",
  "\u200f"
);

test("with furniture, breaks, odd spaces and emoji put in anywhere, every quote stands where it says", () => {
  let claims = 0;
  const insertions = fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), put), {minLength: 1, maxLength: 10});
  fc.assert(
    fc.property(fc.constantFrom(...five), insertions, ({document}, inserted) => {
      let source = document.source;
      for (const [where, what] of inserted) {
        const at = Math.floor(where * source.length);
        source = source.slice(0, at) + what + source.slice(at);
      }
      claims += exact(readDocument(encoder.encode(source), document.row));
    }),
    {numRuns: 80, seed: 361}
  );
  expect(claims).toBeGreaterThan(400);
});

test("any text that names the Court is read without an error", () => {
  const word = fc.constantFrom(
    ..."the a of from in on to by and , . ; : ( ) “ ” - — ICC Burundi Russia's withdraw withdrew left quit signed notified the UN members 124 $1 billion four verdicts 2016 Monday last month a year later member signatory announced said".split(
      " "
    )
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 60}), ([...words]) => {
      const source = `The ICC ${words.join(" ")}`;
      exact(readDocument(encoder.encode(source), five[0].document.row));
    }),
    {numRuns: 300, seed: 361}
  );
});
