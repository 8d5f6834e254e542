import {expect, test} from "vitest";
import {looseRow, readDocument} from "../../data-loaders/read/index.js";
import {five} from "./five.js";

const of = (id: string) => five.find(({document}) => document.id === id)!.document;
const read = (text: string) =>
  readDocument(new TextEncoder().encode(text), looseRow({document: "loose", published: ""}));

// The sentences that open and close each document, their number, and what stands round them, read by hand.
const expected = {
  "israel-national-news": {
    sentences: 30,
    headlines: [],
    furniture: ["Russian President Vladimir Putin", "Russian President Vladimir Putin Thinkstock"]
  },
  "chijos-news": {sentences: 12, headlines: [], furniture: []},
  yournewswire: {sentences: 21, headlines: [], furniture: ["date 2016-11-21"]},
  "kplr-11": {
    sentences: 23,
    headlines: [
      "Russia quits International Criminal\u00a0Court",
      "Russia’s actions in Crimea",
      "Criticism of Syrian ‘war crimes’"
    ],
    furniture: ["Warming Centers", "Closings: Schools", "This is an archived", "Notice: you are"]
  },
  "the-week": {
    sentences: 10,
    headlines: ["Russia to withdraw from the International Criminal Court"],
    furniture: [
      "Putin speaks from Moscow.",
      "(Image credit: Getty Images)",
      "Subscribe to The Week",
      "Escape your echo chamber.",
      "SUBSCRIBE & SAVE",
      "https://",
      "Sign up for",
      "From our morning",
      "From our morning",
      "Sign up",
      "Explore More",
      "Jeva Lange",
      "Jeva Lange was"
    ]
  }
};

test.each(Object.entries(expected))("%s: sentences, headlines and furniture as read by hand", (id, facts) => {
  const {sentences, furniture, text} = of(id);
  expect(sentences.length).toBe(facts.sentences);
  expect(sentences.filter(({role}) => role === "headline").map((sentence) => sentence.text)).toEqual(facts.headlines);
  const found = furniture.map(({start, end}) => text.slice(start, end));
  expect(found.map((piece, n) => piece.startsWith(facts.furniture[n]))).toEqual(facts.furniture.map(() => true));
});

test("every mark of chijos-news is restored by its place", () => {
  const {text, source, repairs} = of("chijos-news");
  expect(repairs.length).toBe(source.split("\u0e42").length - 1);
  expect(text).not.toContain("\u0e42");
  for (const words of [
    "Putin’s decree, published on the Kremlin’s website",
    "Russia’s “temporary occupation of Crimea” and",
    "as “an international armed conflict between Ukraine and the Russian Federation.”",
    "by “national interests” and",
    "“The court has unfortunately failed",
    "international justice,” the ministry said, adding that in the ICCs’ 14 years of work “only four verdicts” have"
  ]) {
    expect(text).toContain(words);
  }
});

test("sound documents are read as received", () => {
  for (const {document} of five) if (document.id !== "chijos-news") expect(document.text).toBe(document.source);
});

test("an empty file, a blank one and one of a byte-order mark are refused", () => {
  for (const text of ["", " \r\n\t\n", "\ufeff", "\ufeff\u200b \n"]) {
    expect(() => read(text)).toThrow("missing text: the file is empty (loose); give it a text or leave it out");
  }
});

test("bytes that are no text are refused with their place", () => {
  const bytes = (values: number[]) => () =>
    readDocument(Uint8Array.from(values), looseRow({document: "x", published: ""}));
  expect(bytes([0x61, 0x0a, 0x62, 0x92, 0x73])).toThrow(
    "invalid UTF-8: 0x92 at byte 3 (x:2:2); save the file as UTF-8"
  );
  expect(bytes([0xc3, 0xa9, 0xe2, 0x80, 0x28])).toThrow("0xE2 at byte 2 (x:1:2)");
  expect(bytes([0x61, 0xe2, 0x80])).toThrow("0xE2 at byte 1");
  expect(bytes([0xff, 0xfe, 0x61, 0x00])).toThrow("invalid encoding: UTF-16 (x); save the file as UTF-8");
  expect(bytes([0x61, 0x00, 0x62])).toThrow("a NUL byte at byte 1 (x)");
  expect(() => read("%PDF-1.4 stream")).toThrow("invalid format: PDF (loose); export it as plain text in UTF-8");
});

test("a file of 20 MB on one line is refused, one of 1 MB on one line is read", () => {
  const line = "Russia signed the treaty in 2000, but never ratified it. ";
  expect(() => read(line.repeat(360_000))).toThrow(
    /^invalid size: 20520000 bytes, .*; split it into one file a document$/
  );
  expect(read(line.repeat(18_000)).sentences.length).toBe(18_000);
});

test("a letter that is lost is an error with its place", () => {
  expect(() => read("In Abidjan.\nCaf\ufffd Noir opened.")).toThrow(
    "invalid character: U+FFFD at byte 15 (loose:2:4); the letter is lost: put it back in the file by hand"
  );
});

test("markup, scripts and marks of direction leave the words and the map to the file", () => {
  const html =
    "<html><head><script>alert('4 verdicts')</script></head><body><p>Russia <b>signed</b> in 2000.</p><p>It left.</p>";
  expect(read(html).sentences.map(({text}) => text)).toEqual(["Russia signed in 2000.", "It left."]);
  const marks = read("Rus\u200fsia \u202esigned\u202c the treaty.");
  expect(marks.text).toBe("Russia signed the treaty.");
  expect(read("שלום \u200fRussia left.").text).toBe("שלום \u200fRussia left.");
  expect(read("Is 4 < 5 and <Putin> in?").text).toBe("Is 4 < 5 and <Putin> in?");
});

test("a loose file's row takes its day from the date given", () => {
  expect(looseRow({document: "x", published: "2016-11-16"}).resolve_from).toBe("2016-11-16");
  expect(looseRow({document: "x", published: "2016-11"}).resolve_from).toBe("");
  expect(() => looseRow({document: "x", published: "2016-02-30"})).toThrow("invalid date: 2016-02-30");
});
