import {expect, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import type {Claim, Cost, Outcomes} from "../../data-loaders/extract/claim.js";
import type {Document} from "../../data-loaders/read/document.js";
import {document, extraction, spent, threeReports, verdicts} from "./fixtures.js";

const one = document("elm", ["In 14 years it passed four verdicts and spent $1 billion."]);
const two = document("elm", ["In 14 years it passed four verdicts.", "It spent $1 billion.", "It went on."]);

function tablesOf(document: Document, claims: Claim[]) {
  const {rows} = buildTables({documents: [document], extractions: [extraction(claims)]});
  return {rows: rows["cost-per-verdict"], reasons: rows.decisions.map(({reason}) => reason)};
}

function pair(document: Document, cost: Partial<Cost> = {}, outcomes: Partial<Outcomes> = {}): Claim[] {
  return [spent(document, "spent $1 billion", cost), verdicts(document, "four verdicts", outcomes)];
}

test("a sum over a billion for only four verdicts is over 250 million each, the ministry's", () => {
  expect(buildTables(threeReports()).rows["cost-per-verdict"][0]).toEqual({
    key: "ash",
    document: "ash",
    short: "ASH",
    collection: "a-story",
    period: "2002/2016",
    years: 14,
    spent: 1e9,
    currency: "USD",
    spent_qualifier: "over",
    verdicts: 4,
    counted: "verdicts",
    words: "verdicts",
    verdicts_qualifier: "exactly",
    per_verdict: 250e6,
    per_verdict_qualifier: "over",
    worked_out: true,
    spent_claim: "ash.spent",
    verdicts_claim: "ash.verdicts",
    voice: "attributed",
    speaker: "the ministry",
    speaker_key: "ministry",
    inferred: ["period"],
    quote_exact: "passed only four verdicts and spent over $1 billion",
    quote_text: "passed only four verdicts and spent over $1 billion",
    quote_start: 15,
    quote_end: 66
  });
});

test("the statement may go on in the next sentence", () => {
  const {rows, reasons} = tablesOf(two, pair(two));
  expect(rows.map(({key, per_verdict, quote_text}) => [key, per_verdict, quote_text])).toEqual([
    ["elm", 250e6, "four verdicts.\nIt spent $1 billion"]
  ]);
  expect(reasons).toEqual([]);
});

test("one sentence that gives neither a period means one for both; two sentences don't", () => {
  const none = {period: ""};
  expect(
    tablesOf(one, pair(one, none, none)).rows.map(({period, years, per_verdict}) => [period, years, per_verdict])
  ).toEqual([["", null, 250e6]]);
  expect(tablesOf(two, pair(two, none, none))).toEqual({
    rows: [],
    reasons: ["no period is given that both stand for (elm.verdicts)"]
  });
});

test("a count two sentences away is another statement", () => {
  const far = document("elm", ["In 14 years it passed four verdicts.", "It went on.", "It spent $1 billion."]);
  expect(tablesOf(far, pair(far))).toEqual({rows: [], reasons: []});
});

test("a sum and a count that stand in one sentence are not paired with the next sentence's", () => {
  const both = document("elm", ["Four verdicts for $1 billion.", "That is four sentences for $1,000 million."]);
  const {rows} = tablesOf(both, [
    spent(both, "$1 billion"),
    verdicts(both, "Four verdicts"),
    spent(both, "$1,000 million", {key: "elm.spent.2"}),
    verdicts(both, "four sentences", {key: "elm.verdicts.2", words: "sentences", counted: "sentences"})
  ]);
  expect(rows.map(({key, spent_claim, verdicts_claim}) => [key, spent_claim, verdicts_claim])).toEqual([
    ["elm", "elm.spent", "elm.verdicts"],
    ["elm.2", "elm.spent.2", "elm.verdicts.2"]
  ]);
});

test.each<[string, Partial<Cost>, Partial<Outcomes>, string]>([
  [
    "an annual budget",
    {measure: "budget", period: "year"},
    {},
    "a budget is what was set aside, not what was spent: never divided"
  ],
  [
    "a budget of the same period",
    {measure: "budget"},
    {},
    "a budget is what was set aside, not what was spent: never divided"
  ],
  ["a sum for one case", {measure: "per-case"}, {}, "a sum for one case is divided already"],
  ["a sum spent each year", {period: "year"}, {}, "a sum for each year is never divided (elm.verdicts)"],
  ["another period", {period: "2016"}, {}, "the sum is for 2016, the count for 2002/2016 (elm.verdicts)"],
  [
    "a sum without a period",
    {period: ""},
    {},
    "the sum is for no period given, the count for 2002/2016 (elm.verdicts)"
  ],
  [
    "a count without a period",
    {},
    {period: ""},
    "the sum is for 2002/2016, the count for no period given (elm.verdicts)"
  ],
  [
    "another speaker's count",
    {},
    {speaker: "she", speaker_key: "she", voice: "attributed"},
    "the sum and the count are not the same speaker's (elm.verdicts)"
  ],
  ["cases", {}, {counted: "cases"}, "cases are not verdicts (elm.verdicts)"],
  ["no verdict at all", {}, {count: 0}, "a count of none divides nothing (elm.verdicts)"]
])("%s is refused with a reason", (_, cost, outcomes, reason) => {
  expect(tablesOf(one, pair(one, cost, outcomes))).toEqual({rows: [], reasons: [reason]});
});

test("bounds that run against each other leave no quotient, and a decision says so", () => {
  const {rows, reasons} = tablesOf(one, pair(one, {qualifier: "over"}, {qualifier: "over"}));
  expect(rows.map(({per_verdict, per_verdict_qualifier}) => [per_verdict, per_verdict_qualifier])).toEqual([
    [null, ""]
  ]);
  expect(reasons).toEqual(["no quotient: over divided by over has no bound"]);
});

test("the words of both are exact in the file received, damage and all, and repaired for readers", () => {
  const words = "Since 2002 🌲 four verdicts – “only” – and spent $1 billion.";
  const damaged = {...document("elm", [words]), source: words.replace(/[“”]/g, "โ")};
  expect(tablesOf(damaged, pair(damaged)).rows[0]).toMatchObject({
    quote_exact: "four verdicts – โonlyโ – and spent $1 billion",
    quote_text: "four verdicts – “only” – and spent $1 billion",
    quote_start: 13,
    quote_end: 58
  });
});

test("what either claim infers is inferred, under this table's names", () => {
  const claims = pair(one, {inferred: ["period", "amount"]}, {inferred: ["period", "count"]});
  expect(tablesOf(one, claims).rows[0].inferred).toEqual(["period", "spent", "verdicts"]);
});

test("words that run past 40 give way to those of the sum", () => {
  const long = document("elm", [`It passed four verdicts${" and more".repeat(20)} and spent $1 billion.`]);
  expect(tablesOf(long, pair(long)).rows[0].quote_text).toBe("spent $1 billion");
});
