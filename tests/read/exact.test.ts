import fc from "fast-check";
import {expect, test} from "vitest";
import type {Document} from "../../data-loaders/read/document.js";
import {locate, looseRow, readDecisions, readDocument} from "../../data-loaders/read/index.js";
import {five} from "./five.js";

const encoder = new TextEncoder();

function holds(document: Document, bytes: Uint8Array): void {
  const {source, text, repairs, sentences, furniture} = document;
  expect(Buffer.compare(encoder.encode(source), bytes)).toBe(0);
  // Undone, the repairs give the file back.
  let back = "";
  let place = 0;
  let last = 0;
  for (const {start, end, received, repaired} of repairs) {
    expect(source.slice(start, end)).toBe(received);
    back += text.slice(place, place + start - last);
    place += start - last;
    expect(text.slice(place, place + repaired.length)).toBe(repaired);
    back += received;
    place += repaired.length;
    last = end;
  }
  expect(back + text.slice(place)).toBe(source);
  // Joined, the pieces give the text back, and only blanks stand between them.
  const pieces = [...sentences, ...furniture].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const piece of pieces) {
    expect(piece.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, piece.start).trim()).toBe("");
    expect(text.slice(piece.start, piece.end).trim()).toBe(text.slice(piece.start, piece.end));
    expect(piece.end).toBeGreaterThan(piece.start);
    end = piece.end;
  }
  expect(text.slice(end).trim()).toBe("");
  const points = [...source];
  for (const sentence of sentences) {
    expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
    const quote = locate(document, sentence.start, sentence.end);
    expect(points.slice(quote.start, quote.end).join("")).toBe(quote.exact);
    expect(quote.text).toBe(sentence.text.replace(/\s+/g, " ").trim());
    expect(
      points
        .slice(Math.max(0, quote.start - 40), quote.start)
        .join("")
        .endsWith(quote.prefix)
    ).toBe(true);
    expect(
      points
        .slice(quote.end, quote.end + 40)
        .join("")
        .startsWith(quote.suffix)
    ).toBe(true);
  }
  for (const decision of readDecisions(document)) {
    expect(decision.start).toBeGreaterThanOrEqual(0);
    expect(decision.end).toBeGreaterThan(decision.start);
    expect(decision.end).toBeLessThanOrEqual(points.length);
  }
}

test.each(five.map(({document, bytes}) => [document.id, document, bytes] as const))(
  "%s is exact",
  (_, document, bytes) => {
    holds(document, bytes);
  }
);

const odd = fc.constantFrom(
  "😀",
  "👩‍👩‍👧",
  "\u00a0",
  "\u2009",
  "\t",
  "\r\n",
  "\n\n",
  "\r",
  "\u2028",
  "é",
  "ß",
  "“",
  "”",
  "’",
  '"',
  "…",
  "?”",
  "\u0e42",
  "\u0092",
  "\u0085",
  "â€œ",
  "â€™",
  "Ã©",
  "Â\u00a0",
  "ðŸ˜€",
  "&rsquo;",
  "&amp;",
  "<b>",
  "</p>",
  "\u00ad",
  "\u200b",
  "\u200f",
  "U.N.",
  "Nov. 16",
  "a.m.",
  "Image credit: X",
  ". ",
  ".The",
  "ไทย",
  "й",
  "\u0001",
  "https://x.y",
  "\ufeff"
);

test("with odd characters put in anywhere, spans stay exact", () => {
  const documents = fc.constantFrom(...five);
  const insertions = fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), odd), {maxLength: 12});
  fc.assert(
    fc.property(documents, insertions, fc.boolean(), fc.boolean(), ({document}, put, mark, crlf) => {
      let source = document.source;
      for (const [where, what] of put) {
        const at = Math.floor(where * source.length);
        source = source.slice(0, at) + what + source.slice(at);
      }
      if (crlf) source = source.replace(/\r?\n/g, "\r\n");
      if (mark) source = `\ufeff${source}`;
      const bytes = encoder.encode(source);
      holds(readDocument(bytes, document.row), bytes);
    }),
    {numRuns: 60, seed: 361}
  );
}, 60_000);

test("a span that cuts a repair in two grows to the whole of it", () => {
  const bytes = encoder.encode("\ufeff😀 Putinâ€™s cafÃ© &amp;hellip; 😀 end");
  const document = readDocument(bytes, looseRow({document: "x", published: ""}));
  expect(document.text).toBe("😀 Putin’s café … 😀 end");
  const at = document.text.indexOf("’");
  expect(locate(document, at, at + 1)).toMatchObject({exact: "â€™", text: "’", start: 8, end: 11});
  expect(locate(document, at + 1, at + 2)).toMatchObject({exact: "s", start: 11, end: 12});
  expect(locate(document, 0, 2)).toMatchObject({exact: "😀", prefix: "\ufeff", start: 1, end: 2});
  expect(locate(document, document.text.indexOf("…"), document.text.indexOf("…") + 1).exact).toBe("&amp;hellip;");
  expect(() => locate(document, 3, 3)).toThrow("invalid span: 3-3 (x)");
  const emoji = readDocument(encoder.encode("He wrote ðŸ˜€ once."), looseRow({document: "y", published: ""}));
  expect(locate(emoji, 9, 10)).toMatchObject({exact: "ðŸ˜€", text: "😀", start: 9, end: 13});
  expect(locate(emoji, 10, 11)).toMatchObject({exact: "ðŸ˜€", text: "😀"});
});
