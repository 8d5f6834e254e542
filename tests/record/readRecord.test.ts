import {readdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {recordFiles} from "../../data-loaders/record/index.js";
import {rules} from "../../data-loaders/record/rules/index.js";
import {errorsOf, projectRecord, spoilt} from "./projectRecord.js";

const without = (start: string) => (text: string) =>
  text
    .split("\n")
    .filter((line) => !line.startsWith(start))
    .join("\n");
const twice = (start: string) => (text: string) =>
  text
    .split("\n")
    .flatMap((line) => (line.startsWith(start) ? [line, line] : [line]))
    .join("\n");
const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

test("every file of the record is read, with numbers as numbers and lists as lists", () => {
  const {about, rows} = projectRecord();
  expect(about).toEqual({as_of: "2026-11-22", members_rule: "in force; a withdrawal counts from its effective day"});
  expect(rows["states-parties"]).toHaveLength(127);
  expect(rows.budgets[0]).toMatchObject({approved_eur_thousand: 30893.5, unverified: ["approved_eur_thousand"]});
  expect(rows["eur-usd"].at(-1)).toMatchObject({key: "2002-09.2003-12", year: "2002-09..2003-12", days: 340});
});

test("every file of files and of rules is in its list", async () => {
  const names = (folder: string, others: string[]) =>
    readdirSync(new URL(`../../data-loaders/record/${folder}/`, import.meta.url))
      .map((file) => file.replace(".ts", ""))
      .filter((name) => !others.includes(name));
  expect(names("files", ["index", "column", "recordFile"])).toHaveLength(recordFiles.length);
  expect(names("rules", ["index", "rule"])).toHaveLength(rules.length);
});

test.each<[string, string, (text: string) => string, string[]]>([
  [
    "a row taken away",
    "states-parties.csv",
    without("slv,"),
    ["mismatch rows: 127 (record.csv:10:rows); states-parties.csv has 126:", "mismatch sha256: a5266814"]
  ],
  ["a number changed", "budgets.csv", swap("101229.9", "101229.8"), ["mismatch sha256: 5c81f154"]],
  ["a date changed to another", "judgments.csv", swap("2012-03-14", "2012-03-15"), ["mismatch sha256: 1d1f4554"]]
])("%s is seen by the list beside the record", (_, file, change, starts) => {
  const errors = errorsOf(spoilt(file, change, {listed: false}));
  expect(errors.map((line, n) => line.slice(0, starts[n]?.length))).toEqual(starts);
  expect(errors.at(-1)).toContain("restore the file, or put this in if it is right");
});

test.each(recordFiles.map(({file}) => file))("no row of %s comes or goes unseen", (file) => {
  const seen = (change: (lines: string[]) => string[]) =>
    errorsOf(spoilt(file, (text) => change(text.trimEnd().split("\n")).join("\n") + "\n", {listed: false}));
  const rows = expect.stringMatching(`^mismatch rows: \\d+ \\(record\\.csv:\\d+:rows\\); ${file} has`);
  expect(seen((lines) => lines.slice(0, -1))).toContainEqual(rows);
  expect(seen((lines) => [...lines, lines.at(-1)!])).toContainEqual(rows);
});

test.each<[string, string, (text: string) => string, string]>([
  [
    "a doubled key",
    "states-parties.csv",
    twice("gmb,"),
    "duplicate key: gmb (states-parties.csv:50:key); row 49 has it"
  ],
  ["a doubled key of about", "about.csv", twice("as_of,"), "duplicate key: as_of (about.csv:3:key); name each once"],
  ["a missing key of about", "about.csv", without("as_of,"), "missing key: as_of (about.csv:1:key); put it back"],
  [
    "a date that no calendar has",
    "states-parties.csv",
    swap("2003-02-10", "2003-02-30"),
    "invalid cell: 2003-02-30 (states-parties.csv:2:deposited); give a full day"
  ],
  [
    "a month for a day",
    "judgments.csv",
    swap("2012-03-14", "2012-03"),
    "invalid cell: 2012-03 (judgments.csv:2:judgment_date); give a full day"
  ],
  [
    "a date of a step in words",
    "withdrawals.csv",
    swap("2016-10-12", "12 October"),
    "invalid cell: 12 October (withdrawals.csv:9:date); give EDTF"
  ],
  [
    "a code that no country has",
    "voted-no-1998.csv",
    swap("USA", "USX"),
    "invalid cell: USX (voted-no-1998.csv:2:iso3); give an ISO 3166-1 alpha-3 code"
  ],
  [
    "another country's code",
    "states-parties.csv",
    swap(",AFG,", ",ALB,"),
    "mismatch cell: ALB (states-parties.csv:2:iso3); the row's key is afg: give the code that it names"
  ],
  [
    "a word outside its list",
    "withdrawals.csv",
    swap("membership,voted", "membership,balloted"),
    "invalid cell: balloted (withdrawals.csv:9:step); give one of considered, announced"
  ],
  [
    "a number with a comma",
    "budgets.csv",
    swap("53071.8", '"53,071.8"'),
    "invalid cell: 53,071.8 (budgets.csv:3:approved_eur_thousand); give a number above 0"
  ],
  [
    "a number left out",
    "budgets.csv",
    swap("53071.8", ""),
    "missing cell: (empty) (budgets.csv:3:approved_eur_thousand); give a number above 0"
  ],
  [
    "an unverified column that the file hasn't got",
    "judgments.csv",
    swap(",appeal_date,ICC", ",appeal,ICC"),
    "invalid cell: appeal (judgments.csv:4:unverified); name columns of this file"
  ],
  [
    "a source left out",
    "withdrawals.csv",
    swap("Art. 127(1) Rome Statute", ""),
    "missing cell: (empty) (withdrawals.csv:21:primary); fill it in"
  ],
  [
    "a column left out",
    "events.csv",
    swap("key,date,", "key,"),
    "missing column: date (events.csv:1:date); put it back"
  ],
  [
    "a column renamed",
    "events.csv",
    swap("key,date,", "key,day,"),
    "unknown column: day (events.csv:1:day); take it out"
  ],
  [
    "a cell too many",
    "events.csv",
    swap("rus-signs,", "rus-signs,,"),
    "invalid row: 8 cells for 7 columns (events.csv:3:rus-signs); put cells with commas in quotation marks"
  ]
])("%s fails with file, row and column", (_, file, change, start) => {
  const errors = errorsOf(spoilt(file, change));
  expect(errors.find((line) => line.startsWith(start.slice(0, 12)))?.slice(0, start.length)).toBe(start);
});

test.each<[string, string, (text: string) => string, string]>([
  [
    "an entry into force that doesn't follow from the deposit",
    "states-parties.csv",
    swap("2003-02-10,accession,2003-05-01", "2003-02-10,accession,2003-06-01"),
    "mismatch cell: 2003-06-01 (states-parties.csv:2:entry_into_force); a deposit on 2003-02-10 takes effect on 2003-05-01"
  ],
  [
    "a signature after the deposit",
    "states-parties.csv",
    swap("1998-07-18,2003-01-31", "2003-02-18,2003-01-31"),
    "mismatch cell: 2003-02-18 (states-parties.csv:3:signed); it is after the deposit on 2003-01-31"
  ],
  [
    "a signatory that became a party, and isn't one",
    "states-parties.csv",
    without("ukr,"),
    "mismatch cell: 2025-01-01 (signatories-not-party-2016-11-16.csv:27:later_party_from); states-parties.csv has no row for the State"
  ],
  [
    "a withdrawal by a State that is no party",
    "states-parties.csv",
    without("bdi,"),
    "unknown cell: BDI (withdrawals.csv:8:iso3); no State party has this code"
  ],
  [
    "an effect without its notice",
    "withdrawals.csv",
    without("bdi.membership.notified"),
    "mismatch cell: effective (withdrawals.csv:20:step); the State has no step notified: put that row back"
  ],
  [
    "a notice without its effect",
    "withdrawals.csv",
    without("phl.membership.effective"),
    "mismatch cell: notified (withdrawals.csv:23:step); a year later it took effect or had been taken back: put that row back"
  ],
  [
    "an effect at another time than a year after",
    "withdrawals.csv",
    swap("effective,2017-10-27", "effective,2017-11-27"),
    "mismatch cell: 2017-11-27 (withdrawals.csv:21:date); it was notified on 2016-10-27 and takes effect a year later"
  ],
  [
    "an effect without its day",
    "withdrawals.csv",
    swap("effective,2017-10-27", "effective,2017-10"),
    "mismatch cell: 2017-10 (withdrawals.csv:21:date); members are counted by the day: give the full day"
  ],
  [
    "a notice taken back before it was given",
    "withdrawals.csv",
    swap("rescinded,2017-02-10", "rescinded,2016-02-10"),
    "mismatch cell: 2016-02-10 (withdrawals.csv:19:date); it was notified on 2016-11-10, and can't be taken back before"
  ],
  [
    "a sentence before its judgment",
    "judgments.csv",
    swap("2012-07-10", "2011-07-10"),
    "mismatch cell: 2011-07-10 (judgments.csv:2:sentence_date); the trial judgment is of 2012-03-14"
  ],
  [
    "a year without its budget",
    "budgets.csv",
    without("2008,"),
    "mismatch cell: 2009 (budgets.csv:7:financial_year); the row before is 2007: put the years between back"
  ],
  [
    "a budget without its rate",
    "eur-usd.csv",
    without("2002-09..2003-12,"),
    "unknown cell: 2002-03 (budgets.csv:2:financial_year); eur-usd.csv has no rate for it: put that row back"
  ],
  [
    "a budget not found that passes for confirmed",
    "budgets.csv",
    swap("30893.5,not found,", "30893.5,read,"),
    "mismatch cell: read (budgets.csv:2:how); not found and approved_eur_thousand in unverified go together"
  ],
  [
    "a mean outside its days",
    "eur-usd.csv",
    swap("0.9456", "1.9456"),
    "mismatch cell: 1.9456 (eur-usd.csv:2:usd_per_eur); the days' rates are from 0.8578 to 1.0487"
  ],
  [
    "an event after the record's own day",
    "about.csv",
    swap("2026-11-22", "2026-05-28"),
    "mismatch cell: 2026-05-29 (withdrawals.csv:32:date); the record stands as of 2026-05-28 (about.csv)"
  ]
])("%s: rows that can't both be right fail", (_, file, change, line) => {
  expect(errorsOf(spoilt(file, change))).toContain(line);
});

test("a file that is missing, and one that nobody lists", () => {
  const folder = spoilt("about.csv", swap("2026-11-22", "2026-11-23"));
  rmSync(join(folder, "budgets.csv"));
  writeFileSync(join(folder, "more.csv"), "key\n");
  expect(errorsOf(folder)).toEqual([
    "missing file: budgets.csv (budgets.csv:1:key); put it back into record/",
    "unknown file: more.csv (more.csv:1:key); give it a schema, or move it away",
    "missing file: budgets.csv (record.csv:3:file); put it back into the record",
    "unknown file: more.csv (record.csv:1:file); list it with its rows and sha256"
  ]);
});

test("all that is wrong comes at once", () => {
  const errors = errorsOf(spoilt("judgments.csv", (text) => text.replace("2012-03-14", "x").replace("convicted", "y")));
  expect(errors.map((line) => line.split(";")[0])).toEqual([
    "invalid cell: x (judgments.csv:2:judgment_date)",
    "invalid cell: y (judgments.csv:2:outcome)"
  ]);
});
