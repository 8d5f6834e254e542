import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {readCatalogue} from "../../data-loaders/read/index.js";
import {folder as source} from "./five.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  cpSync(source, folder, {recursive: true});
});
afterEach(() => rmSync(folder, {recursive: true}));

const csv = (): string => readFileSync(join(folder, "documents.csv"), "utf8");
const change = (from: string | RegExp, to: string): void => {
  expect(csv()).toMatch(from);
  writeFileSync(join(folder, "documents.csv"), csv().replace(from, to));
};
const errors = (): string[] => {
  try {
    readCatalogue(folder);
  } catch (error) {
    return (error as Error).message.split("\n");
  }
  return [];
};

test("the documents come in the catalogue's order", () => {
  expect(readCatalogue(folder).map(({id}) => id)).toEqual([
    "israel-national-news",
    "chijos-news",
    "yournewswire",
    "kplr-11",
    "the-week"
  ]);
});

test("a byte-order mark, CRLF and blank rows in the catalogue change nothing", () => {
  writeFileSync(join(folder, "documents.csv"), `\ufeff${csv().trim().replaceAll("\n", "\r\n")}\r\n\r\n`);
  expect(readCatalogue(folder).length).toBe(5);
});

test("all that is wrong is told at once, with row and column", () => {
  writeFileSync(join(folder, "002_6ac8046705c571cd.txt"), "Another text.");
  rmSync(join(folder, "001_ff8eb0ce8bdeb6c1.txt"));
  writeFileSync(join(folder, "more.txt"), "A text.");
  change("2016-11-17/2016-11-21", "2016-11-31");
  change("the-week,004", "kplr-11,004");
  change("https://kplr11.com", "javascript:kplr11.com");
  expect(errors()).toEqual([
    "invalid date: 2016-11-31 (documents.csv:2:published); give it as 2016, 2016-11, 2016-11-16, a/b or 2016-11~",
    "invalid address: javascript:kplr11.com/2016/11/16/russia-quits-international-criminal-court/ (documents.csv:5:url); give it from http:// or https:// on",
    "duplicate document: kplr-11 (documents.csv:6:document); row 5 has it: name each once",
    "missing file: 001_ff8eb0ce8bdeb6c1.txt (documents.csv:3:file); add the file or take the row out",
    expect.stringMatching(
      /^mismatch sha256: [\da-f]{64} \(documents\.csv:4:sha256\); the file's is [\da-f]{64}: restore/
    ),
    "unknown file: more.txt (documents.csv); add a row for it or move it away"
  ]);
});

test("an unknown column and a missing one are named", () => {
  change("collection", "colection");
  expect(errors()).toEqual([
    expect.stringMatching(/^unknown column: colection \(documents\.csv:1:colection\); take it out or name it one of/),
    "missing column: collection (documents.csv:1:collection); add it, cells may be empty"
  ]);
});

test("a row of the wrong length, a file of another folder and an unreadable file are named", () => {
  change(/^chijos-news.*$/m, "chijos-news,001_ff8eb0ce8bdeb6c1.txt");
  expect(errors()[0]).toBe(
    "invalid row: 2 cells for 15 columns (documents.csv:3:chijos-news); put cells with commas in quotation marks"
  );
  cpSync(source, folder, {recursive: true});
  change("003_7eed8094c95c9b7c.txt", "../003.txt");
  writeFileSync(join(folder, "004_b3da71791a13c5dd.txt"), Buffer.from([0x61, 0x92]));
  expect(errors()).toEqual([
    "invalid file: ../003.txt (documents.csv:5:file); give the name of a file in this folder",
    "missing file: ../003.txt (documents.csv:5:file); add the file or take the row out",
    expect.stringContaining("mismatch sha256"),
    "invalid UTF-8: 0x92 at byte 1 (004_b3da71791a13c5dd.txt:1:2); save the file as UTF-8 (documents.csv:6:file)",
    "unknown file: 003_7eed8094c95c9b7c.txt (documents.csv); add a row for it or move it away"
  ]);
});
