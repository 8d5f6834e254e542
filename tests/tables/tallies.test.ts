import {expect, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {threeReports} from "./fixtures.js";

const {documents, extractions} = threeReports();
const tallies = buildTables({documents, extractions}).rows.tallies;

test("tallies count one collection; a document without one moves none", () => {
  expect(tallies.map(({key, qualifier, value}) => `${key}: ${qualifier} ${value}`)).toEqual([
    "a-story.documents: exactly 2",
    "a-story.cost-statement.documents: exactly 2",
    "a-story.cost-statement.own-voice: exactly 1",
    "a-story.cost-statement.speakers.ministry: exactly 1",
    "a-story.cost-statement.terms: exactly 1",
    "a-story.membership.counts: exactly 2",
    "a-story.members.lowest: over 100",
    "a-story.members.highest: exactly 124",
    "a-story.statements.not-independent.documents: exactly 2",
    "a-story.statements.not-independent.wordings: exactly 1",
    "a-story.withdrawals.countries: exactly 1"
  ]);
  expect(tallies.flatMap(({inputs}) => inputs).filter((cell) => cell.includes("cedar"))).toEqual([]);
});

test("a tally names the cells that it is worked out from, and says that it is worked out", () => {
  expect(tallies.find(({key}) => key === "a-story.members.highest")).toMatchObject({
    inputs: ["membership/ash.members/count", "membership/birch.members/count"],
    formula: "the largest count of members",
    worked_out: true
  });
});

test("what nobody says has no tally", () => {
  const {rows} = buildTables({documents: documents.slice(0, 1), extractions: []});
  expect(rows.tallies.map(({key}) => key)).toEqual(["a-story.documents"]);
});
