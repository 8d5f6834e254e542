import {expect, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {extract} from "../../data-loaders/extract/index.js";
import type {Document} from "../../data-loaders/read/document.js";
import {looseRow, readCatalogue, readDocument} from "../../data-loaders/read/index.js";
import {columns} from "../../data-loaders/reconcile/corrections/parse.js";
import {reconcile} from "../../data-loaders/reconcile/index.js";

const story = "november-2016";
const five = readCatalogue("data-loaders/documents");
const text = `The International Criminal Court has 122 member states.

Burundi withdrew from the International Criminal Court in October 2016.

“The court has unfortunately failed to match the hopes one had and did not become a truly independent and respected body of international justice,” the Russian Foreign Ministry said, adding that in 14 years of work “only four verdicts” have been passed while $1 billion was spent on expenses.
`;

function sixth(collection: string): Document {
  const row = {...looseRow({document: "sixth", published: "2016-11-18"}), publisher: "A paper", file: "sixth.txt"};
  return readDocument(new TextEncoder().encode(text), {...row, collection});
}

function rowsOf(documents: Document[]) {
  const {rows} = buildTables({
    documents,
    extractions: reconcile(
      documents,
      documents.map((document) => extract(document)),
      columns.join()
    )
  });
  const ofStory = Object.entries(rows).map(([table, rows]) => [
    table,
    rows.filter((row) => ("collection" in row ? row.collection === story : !String(row.key).startsWith("sixth")))
  ]);
  return {rows, ofStory: Object.fromEntries(ofStory) as typeof rows};
}

const before = rowsOf(five).ofStory;

test.each([
  ["last", [...five, sixth("")]],
  ["first", [sixth(""), ...five]]
])("a sixth document without a collection, %s in the catalogue, moves no row of the story", (_, documents) => {
  const {rows, ofStory} = rowsOf(documents);
  expect(rows.claims.filter(({document}) => document === "sixth").length).toBeGreaterThan(2);
  expect(ofStory).toEqual(before);
});

test("with the collection it is counted, compared and found to share wording", () => {
  const {ofStory} = rowsOf([...five, sixth(story)]);
  const tally = (rows: typeof before, key: string) => rows.tallies.find((row) => row.key === `${story}.${key}`)?.value;
  expect([tally(before, "documents"), tally(ofStory, "documents")]).toEqual([5, 6]);
  expect([tally(before, "cost-statement.documents"), tally(ofStory, "cost-statement.documents")]).toEqual([4, 5]);
  expect(ofStory.agreement.find(({key}) => key === `${story}.membership.members.kplr-11`)).toMatchObject({
    stance: "differs",
    incompatible: ["sixth"]
  });
  expect(ofStory["shared-wording"].find(({documents}) => documents.includes("sixth"))?.words).toBeGreaterThan(20);
});

test("a document of another collection has rows of its own and moves none of the story's", () => {
  const {rows, ofStory} = rowsOf([...five, sixth("another")]);
  const {documents: _, ...others} = ofStory;
  expect(others).toEqual(Object.fromEntries(Object.entries(before).filter(([table]) => table !== "documents")));
  expect(rows.tallies.some(({key}) => key === "another.documents")).toBe(true);
});
