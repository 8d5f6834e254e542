import {expect, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {document, extraction, said, threeReports} from "./fixtures.js";

test("rows stand in the order of the catalogue and of the text, however they come", () => {
  const {documents, extractions} = threeReports();
  const keys = [
    "ash.verdicts",
    "ash.spent",
    "ash.bdi.membership.left",
    "ash.members",
    "birch.members",
    "birch.verdicts",
    "birch.spent",
    "cedar.members"
  ];
  expect(buildTables({documents, extractions: extractions.toReversed()}).rows.claims.map(({key}) => key)).toEqual(keys);
  expect(buildTables({documents: documents.toReversed(), extractions}).rows.claims[0].key).toBe("cedar.members");
});

test("a claim fills its kind's columns and leaves the others empty", () => {
  const [row] = buildTables(threeReports()).rows.claims.filter(({kind}) => kind === "withdrawal");
  expect(row).toMatchObject({country: "BDI", scope: "membership", step: "left", date: "2016-10"});
  expect(row).toMatchObject({
    standing: "",
    count: null,
    measure: "",
    amount: null,
    currency: "",
    period: "",
    event: ""
  });
  const {source} = threeReports().documents[0];
  expect(row.quote_exact).toBe("Burundi left in October 2016");
  expect(source.slice(row.quote_start, row.quote_end)).toBe(row.quote_exact);
});

test("a table a kind has a row a claim, with the document's short name and collection", () => {
  const {rows} = buildTables(threeReports());
  expect(rows.withdrawals.map(({key, short, collection, step}) => [key, short, collection, step])).toEqual([
    ["ash.bdi.membership.left", "ASH", "a-story", "left"]
  ]);
  expect(rows.membership.map(({key, collection, count, qualifier}) => [key, collection, count, qualifier])).toEqual([
    ["ash.members", "a-story", 100, "over"],
    ["birch.members", "a-story", 124, "exactly"],
    ["cedar.members", "", 90, "exactly"]
  ]);
});

test("decisions of one rule on one span are told apart", () => {
  const elm = document("elm", ["A sentence."]);
  const decision = {document: "elm", stage: "extract", rule: "lastStep", outcome: "refused", start: 0, end: 4} as const;
  const {rows} = buildTables({
    documents: [elm],
    extractions: [
      extraction(
        [],
        [],
        [
          {...decision, reason: "one"},
          {...decision, reason: "two"}
        ]
      )
    ]
  });
  expect(rows.decisions.map(({key, reason}) => [key, reason])).toEqual([
    ["elm.last-step.0-4", "one"],
    ["elm.last-step.0-4.2", "two"]
  ]);
});

test("every violation is in the one error", () => {
  const elm = document("elm", ["Chad quit."]);
  const claim = {
    ...said(elm, "tcd.left", "Chad quit"),
    kind: "withdrawal",
    country: "TCD",
    country_words: "Chad",
    scope: "membership"
  };
  const wrong = {...claim, step: "foo", date: "2016-02-30"};
  const build = () => buildTables({documents: [elm], extractions: [extraction([wrong, wrong] as never)]});
  expect(build).toThrow('invalid cell: withdrawals/elm.tcd.left/step: "foo"; one of considered, begun');
  expect(build).toThrow('invalid cell: withdrawals/elm.tcd.left/date: "2016-02-30"; EDTF of real days');
  expect(build).toThrow("duplicate key: claims/elm.tcd.left; a second thing said on one subject ends in .2");
});

test("words that don't stand in the file where the row says fail the build", () => {
  const elm = document("elm", ["🌲 It has 124 members."]);
  const members = {...said(elm, "members", "124 members"), kind: "membership", count: 124, measure: "members"} as const;
  const build = (quote: Partial<typeof members.quote>) => () =>
    buildTables({documents: [elm], extractions: [extraction([{...members, quote: {...members.quote, ...quote}}])]});
  expect(build({})).not.toThrow();
  expect(build({exact: "125 members"})).toThrow(
    'mismatch quote: claims/elm.members: "125 members"; the file has "124 members" (elm.txt, code points 9 to 20)'
  );
  expect(build({start: 10, end: 21})).toThrow(
    'mismatch quote: membership/elm.members: "124 members"; the file has "24'
  );
});
