import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse, dsvFormat} from "d3-dsv";
import {expect, onTestFinished, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {loadTables} from "../../data-loaders/index.js";
import {corrected} from "../../data-loaders/reconcile/corrections.js";
import {columns} from "../../data-loaders/reconcile/corrections/parse.js";
import {claims as claimsTable} from "../../data-loaders/tables/claims.js";
import {csvOf} from "../../data-loaders/tables/output/csv.js";
import {columnsOf} from "../../data-loaders/tables/schema/describe.js";
import {document, threeReports} from "../tables/fixtures.js";

type Cells = Record<string, string>;

const why = {reason: "misread", by: "A. Analyst", on: "2026-01-31"};
const {documents, extractions} = threeReports();
const names = columnsOf(claimsTable).map(({name}) => name);
const published = csvParse(csvOf(names, buildTables(threeReports()).rows.claims));

/** The row of claims.csv with this key, as an analyst copies and edits it. */
function row(key: string, edits: Cells): Cells {
  const copied = published.find((claim) => claim.key === key);
  if (!copied) throw new Error(`missing claim: ${key}`);
  return {...copied, ...why, ...edits};
}

function csv(rows: Cells[], delimiter = ","): string {
  return dsvFormat(delimiter).format(rows, [...columns]);
}

const correct = (rows: Cells[]) => corrected(csv(rows), documents, extractions);

function errorsOf(text: string): string[] {
  try {
    corrected(text, documents, extractions);
  } catch (error) {
    return (error as Error).message.split("\n");
  }
  return [];
}

test("its columns are those of claims.csv and what is done, why, by whom and when; none is shipped", () => {
  expect(columns).toEqual([...names, "action", "reason", "by", "on"]);
  expect(loadTables().rows.decisions.filter(({outcome}) => outcome === "corrected")).toEqual([]);
});

test("the project's file is read where it stands", () => {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  onTestFinished(() => rmSync(root, {recursive: true}));
  cpSync("data-loaders/documents", join(root, "data-loaders/documents"), {recursive: true});
  cpSync("data-loaders/record", join(root, "data-loaders/record"), {recursive: true});
  cpSync("data-loaders/record.csv", join(root, "data-loaders/record.csv"));
  expect(() => loadTables(root)).toThrow("missing corrections: ");
  const [first, ...others] = loadTables().rows.membership;
  const edits = {...why, document: first.document, quote_exact: first.quote_exact, key: first.key, action: "drop"};
  writeFileSync(join(root, "data-loaders/corrections.csv"), csv([edits]));
  expect(loadTables(root).rows.membership).toEqual(others);
});

test("no row corrects nothing", () => expect(correct([])).toEqual(extractions));

test("a change gives the claim the row's values; key, quote and rule stay", () => {
  const [ash] = correct([row("ash.members", {action: "change", count: "110", qualifier: "at least"})]);
  const before = extractions[0].claims.find(({key}) => key === "ash.members");
  expect(ash.claims.find(({key}) => key === "ash.members")).toEqual({...before, count: 110, qualifier: "at least"});
});

test("a change of what the claim is about changes its key", () => {
  const [ash] = correct([row("ash.bdi.membership.left", {action: "change", step: "announced"})]);
  expect(ash.claims.map(({key}) => key)).toContain("ash.bdi.membership.announced");
  expect(ash.claims.map(({key}) => key)).not.toContain("ash.bdi.membership.left");
});

test("a drop takes out one claim of those with its quote", () => {
  const [ash] = correct([row("ash.members", {action: "drop"})]);
  expect(ash.claims).toHaveLength(extractions[0].claims.length - 1);
  expect(ash.claims.map(({key}) => key)).not.toContain("ash.members");
});

test("an addition needs words that stand once, and becomes a claim with their place", () => {
  const added = row("birch.members", {action: "add", document: "cedar", count: "90", measure: "ratifications"});
  const [, , cedar] = correct([{...added, quote_exact: "has 90 members", quote_start: "", quote_end: ""}]);
  expect(cedar.claims.find(({key}) => key === "cedar.ratifications")).toMatchObject({
    kind: "membership",
    count: 90,
    rule: "correction",
    sentence: 0,
    quote: {exact: "has 90 members", text: "has 90 members", prefix: "It ", suffix: ".", start: 3, end: 17}
  });
  expect(errorsOf(csv([{...added, quote_exact: "e", quote_start: "", quote_end: ""}]))).toEqual([
    'invalid quote: "e" (corrections.csv:2:quote_exact); cedar.txt has these words 2 times: give more of them, or quote_start and quote_end'
  ]);
  const [, , placed] = correct([{...added, quote_exact: "e", quote_start: "14", quote_end: "15"}]);
  expect(placed.claims.find(({rule}) => rule === "correction")?.quote.start).toBe(14);
});

test("an added quote is exact in the file received, repaired for readers", () => {
  const text = "He said “only four” members.";
  const elm = {
    ...document("elm", [text]),
    source: text.replace(/[“”]/g, "🌲?"),
    repairs: [8, 20].map((at, n) => ({kind: "mark", start: at, end: at + 3, received: "🌲?", repaired: "“”"[n]}))
  };
  const quote_exact = "🌲?only four🌲? members";
  const added = {...row("birch.members", {action: "add", document: "elm", count: "4"}), quote_exact};
  const [{claims}] = corrected(csv([added]), [elm], [{claims: [], quotations: [], decisions: []}]);
  expect(claims[0].quote).toMatchObject({exact: quote_exact, text: "“only four” members", start: 8, end: 29});
});

test("every correction is a decision, with its reason, and the tables hold it", () => {
  const rows = [row("birch.spent", {action: "drop"}), row("ash.members", {action: "change", count: "110"})];
  const {decisions, membership} = buildTables({documents, extractions: correct(rows)}).rows;
  expect(
    decisions
      .filter(({outcome}) => outcome === "corrected")
      .map(({document, stage, reason, start, end}) => [document, stage, reason, end > start])
  ).toEqual([
    ["ash", "reconcile", "change: misread (A. Analyst, 2026-01-31)", true],
    ["birch", "reconcile", "drop: misread (A. Analyst, 2026-01-31)", true]
  ]);
  expect(membership.find(({key}) => key === "ash.members")?.count).toBe(110);
});

test.each([
  ["a byte-order mark and CRLF", (rows: Cells[]) => `\ufeff${csv(rows).replaceAll("\n", "\r\n")}\r\n`],
  ["semicolons", (rows: Cells[]) => csv(rows, ";")],
  ["tabs", (rows: Cells[]) => csv(rows, "\t")],
  ["empty rows and columns after", (rows: Cells[]) => csv(rows).replace("\n", ",,\n") + `,,\n${",".repeat(40)}\n`],
  ["columns in another order", (rows: Cells[]) => dsvFormat(",").format(rows, columns.toReversed())]
])("a spreadsheet's file is read: %s", (_, save) => {
  const rows = [row("ash.members", {action: "change", count: "110", reason: "say\nwhy; and, how"})];
  expect(corrected(save(rows), documents, extractions)).toEqual(correct(rows));
});

test("the apostrophe that guards a formula in the CSV is no part of the words", () => {
  const elm = document("elm", ["=1 of 124 members.", "It’s = 124."]);
  const quote_exact = "=1 of 124 members";
  const added = {...row("birch.members", {action: "add", document: "elm"}), quote_exact: `'${quote_exact}`};
  const [{claims}] = corrected(csv([added]), [elm], [{claims: [], quotations: [], decisions: []}]);
  expect(claims[0].quote.exact).toBe(quote_exact);
});

const members = "ash.members";

test.each<[string, Cells, string]>([
  [
    "a quote that is gone",
    row(members, {action: "drop", quote_exact: "over 99 members"}),
    'missing quote: "over 99 members" (corrections.csv:2:quote_exact); ash.txt has no such words: take the row out'
  ],
  [
    "a quote that carries no claim",
    row(members, {action: "change", quote_exact: "14 years"}),
    'missing claim: "14 years" (corrections.csv:2:quote_exact); no claim has this quote: add one, or take the row out'
  ],
  [
    "a claim of another kind",
    row(members, {action: "drop", key: "", kind: "cost"}),
    "unknown claim: (empty) (corrections.csv:2:key); give the key of one that has this quote: ash.members"
  ],
  [
    "an added quote that isn't there",
    row(members, {action: "add", quote_exact: "120 members"}),
    'missing quote: "120 members" (corrections.csv:2:quote_exact); ash.txt has no such words: copy them letter for letter'
  ],
  [
    "a change of nothing",
    row(members, {action: "change"}),
    'stale correction: "ash.members" (corrections.csv:2:key); it changes nothing: edit a value or take the row out'
  ],
  [
    "an addition of what the rules find",
    row(members, {action: "add"}),
    'stale correction: "over 100 members" (corrections.csv:2:quote_exact); the rules find this claim: take the row out'
  ],
  [
    "an unknown document",
    row(members, {action: "drop", document: "oak"}),
    'unknown document: "oak" (corrections.csv:2:document); give its id in documents.csv'
  ],
  [
    "a value of another kind",
    row(members, {action: "change", amount: "5"}),
    'unknown value: "5" (corrections.csv:2:amount); a claim of the kind membership has no amount: empty it'
  ],
  [
    "a speaker of own words",
    row(members, {action: "change", count: "9", speaker: "she"}),
    'invalid speaker: "she" (corrections.csv:2:speaker); the document\'s own voice has none: empty it'
  ]
])("%s fails with the place and the way out", (_, bad, error) => expect(errorsOf(csv([bad]))).toEqual([error]));

test("all that is wrong comes at once, by line", () => {
  const rows = [
    row(members, {action: "replace", on: "31.1.2026"}),
    row(members, {action: "drop", reason: "two\nlines"}),
    row(members, {action: "drop"}),
    row("ash.bdi.membership.left", {action: "change", step: "gone", date: "2016-02-30", country: "XYZ"}),
    row("ash.spent", {action: "change", amount: "a billion", reason: "", by: ""})
  ];
  expect(errorsOf(csv(rows)).map((error) => error.split(";")[0])).toEqual([
    'invalid action: "replace" (corrections.csv:2:action)',
    'invalid day: "31.1.2026" (corrections.csv:2:on)',
    'duplicate correction: "over 100 members" (corrections.csv:5:quote_exact, row 4 of a spreadsheet)',
    'invalid country: "XYZ" (corrections.csv:6:country, row 5 of a spreadsheet)',
    'invalid step: "gone" (corrections.csv:6:step, row 5 of a spreadsheet)',
    'invalid date: "2016-02-30" (corrections.csv:6:date, row 5 of a spreadsheet)',
    "missing reason: (empty) (corrections.csv:7:reason, row 6 of a spreadsheet)",
    "missing name: (empty) (corrections.csv:7:by, row 6 of a spreadsheet)",
    'invalid amount: "a billion" (corrections.csv:7:amount, row 6 of a spreadsheet)'
  ]);
});

test("a header that isn't that of claims.csv is told", () => {
  const header = columns.filter((name) => name !== "since").join(",");
  expect(errorsOf(`${header},why,key\n`).map((error) => error.split(";")[0])).toEqual([
    "unknown column: why (corrections.csv:1)",
    "duplicate column: key (corrections.csv:1)",
    "missing column: since (corrections.csv:1)"
  ]);
});
