import {expect, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {loadTables} from "../../data-loaders/index.js";
import type {Standing} from "../../data-loaders/extract/claim.js";
import {document, extraction, said, threeReports} from "../tables/fixtures.js";

const {agreement} = buildTables(threeReports()).rows;
const rowOf = (key: string) => agreement.find((row) => row.key === `a-story.${key}`);

test("every document of the collection has a row on each point that one of them makes, and no other document", () => {
  expect(agreement.map(({key, stance, value}) => `${key}: ${stance} ${value}`)).toEqual([
    "a-story.withdrawal.bdi.membership.ash: own left 2016-10",
    "a-story.withdrawal.bdi.membership.birch: silent ",
    "a-story.membership.members.ash: own over 100",
    "a-story.membership.members.birch: own 124",
    "a-story.cost.spent.ash: attributed over 1000000000 USD",
    "a-story.cost.spent.birch: own 1000000000 USD",
    "a-story.outcomes.verdicts.ash: attributed 4 verdicts",
    "a-story.outcomes.verdicts.birch: own 4 verdicts"
  ]);
});

test("a row tells who says so, its claims, and how it stands to the others, with why", () => {
  expect(rowOf("cost.spent.ash")).toMatchObject({
    document: "ash",
    point: "cost.spent",
    qualifier: "over",
    voice: "attributed",
    speaker: "the ministry",
    speaker_key: "ministry",
    claims: ["ash.spent"],
    same: [],
    compatible: ["birch"],
    incompatible: [],
    why: ["birch: compatible, over 1000000000 USD and 1000000000 USD: a plain sum may be a rounded one"]
  });
  expect(rowOf("outcomes.verdicts.birch")?.same).toEqual(["ash"]);
  expect(rowOf("withdrawal.bdi.membership.birch")).toMatchObject({voice: "", qualifier: "", claims: [], why: []});
});

test("two documents differ when both can't be true, a third that says less doesn't", () => {
  const ids = ["elm", "oak", "fir"];
  const documents = ids.map((id) => document(id, ["Russia is a thing."]));
  const standings = ["member", "signatory", "not-member"] as const;
  const claims = documents.map((one, n): Standing => ({
    ...said(one, "rus", "Russia"),
    kind: "standing",
    country: "RUS",
    country_words: "Russia",
    standing: standings[n],
    since: ""
  }));
  const {rows} = buildTables({documents, extractions: claims.map((claim) => extraction([claim]))});
  expect(rows.agreement.map(({stance, compatible, incompatible}) => [stance, compatible, incompatible])).toEqual([
    ["differs", [], ["oak", "fir"]],
    ["differs", ["fir"], ["elm"]],
    ["differs", ["oak"], ["elm"]]
  ]);
});

test("the five: over 100 and 124 agree, none differs on the sum, and four say how many verdicts", () => {
  const {rows} = loadTables();
  const stances = (point: string) =>
    Object.fromEntries(
      rows.agreement.filter((row) => row.point === point).map(({document, stance}) => [document, stance])
    );
  expect(stances("membership.members")).toEqual({
    "israel-national-news": "own",
    "chijos-news": "silent",
    yournewswire: "silent",
    "kplr-11": "own",
    "the-week": "silent"
  });
  const statement = {
    "israel-national-news": "own",
    "chijos-news": "attributed",
    yournewswire: "attributed",
    "kplr-11": "attributed",
    "the-week": "silent"
  };
  expect(stances("cost.spent")).toEqual(statement);
  expect(stances("outcomes.verdicts")).toEqual(statement);
});
