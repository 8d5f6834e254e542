import {expect, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {loadTables} from "../../data-loaders/index.js";
import type {Document} from "../../data-loaders/read/document.js";
import {document, extraction, quote, threeReports} from "./fixtures.js";

const {documents, extractions} = threeReports();
const tallies = buildTables({documents, extractions}).rows.tallies;

test("tallies count one collection; a document without one moves none", () => {
  expect(tallies.map(({key, qualifier, value}) => `${key}: ${qualifier} ${value}`)).toEqual([
    "a-story.documents: exactly 2",
    "a-story.origins.known: exactly 0",
    "a-story.origins.unknown: exactly 2",
    "a-story.cost-statement.documents: exactly 2",
    "a-story.cost-statement.own-voice: exactly 1",
    "a-story.cost-statement.speakers.ministry: exactly 1",
    "a-story.cost-statement.terms: exactly 1",
    "a-story.cost-statement.terms.verdicts: exactly 2",
    "a-story.cost-statement.spent.exactly: exactly 1",
    "a-story.cost-statement.spent.over: exactly 1",
    "a-story.membership.counts: exactly 2",
    "a-story.members.lowest: over 100",
    "a-story.members.highest: exactly 124",
    "a-story.statements.not-independent.documents: exactly 2",
    "a-story.statements.not-independent.wordings: exactly 1",
    "a-story.withdrawals.countries: exactly 1",
    "a-story.withdrawals.bdi.membership.left.documents: exactly 1",
    "a-story.agreement.points: exactly 3",
    "a-story.agreement.disputed: exactly 0"
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
  expect(rows.tallies.map(({key}) => key)).toEqual([
    "a-story.documents",
    "a-story.origins.known",
    "a-story.origins.unknown"
  ]);
});

test("a shorter cut of a wording is no wording of its own, another word is", () => {
  const wordings = (...cuts: string[]) => {
    const elm = document("elm", cuts);
    const oak = document("oak", cuts);
    const speech = (of: Document) =>
      cuts.map((cut, sentence) => ({
        key: `${of.id}.said.${sentence}`,
        document: of.id,
        sentence,
        speaker: "she",
        speaker_key: "she",
        statement: "said",
        quote: quote(of, cut)
      }));
    const {rows} = buildTables({
      documents: [elm, oak],
      extractions: [extraction([], speech(elm)), extraction([], speech(oak))]
    });
    return rows.tallies.find(({key}) => key === "a-story.statements.said.wordings")?.value;
  };
  expect(wordings("It failed to become independent.", "failed to become", "Become independent,")).toBe(1);
  expect(wordings("It failed to become independent.", "It ailed")).toBe(2);
});

test("the five: who makes the statement with the sum, in which words, and what is shared", () => {
  const {rows} = loadTables();
  const values = Object.fromEntries(rows.tallies.map(({key, value}) => [key.replace("november-2016.", ""), value]));
  expect(values).toMatchObject({
    documents: 5,
    "cost-statement.documents": 4,
    "cost-statement.own-voice": 1,
    "cost-statement.speakers.russian-foreign-ministry": 3,
    "cost-statement.terms.verdicts": 3,
    "cost-statement.terms.sentences": 1,
    "cost-statement.spent.over": 2,
    "membership.counts": 3,
    "statements.the-court-has-unfortunately-failed.documents": 5,
    "statements.the-court-has-unfortunately-failed.wordings": 3,
    "shared-wording.longest": 49
  });
});
