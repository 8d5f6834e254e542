import {expect, test} from "vitest";
import {
  at,
  cumulativeBudget,
  definitions,
  instrumentsDeposited,
  judgmentsByDefinition,
  membersInForce,
  sourceLine,
  type DefinitionKey
} from "../../data-loaders/record/index.js";
import {projectRecord} from "./projectRecord.js";

const record = projectRecord();
const members = membersInForce(record);
const judgments = judgmentsByDefinition(record);
const budgets = cumulativeBudget(record);
const counted = (definition: DefinitionKey, day: string) => at(judgments, `${definition}.${day}`)?.count;

test.each([
  ["2002-06-30", undefined],
  ["2002-07-01", 66],
  ["2016-11-16", 124],
  ["2017-10-26", 124],
  ["2017-10-27", 123],
  ["2019-03-16", 123],
  ["2019-03-17", 122],
  ["2020-02-01", 123],
  ["2026-11-22", 125]
])("on %s there are %s members in force", (day, number) => {
  expect(at(members, day)?.members).toBe(number);
});

test("a row says who joined or left on its day, and the rows add up", () => {
  expect(at(members, "2017-10-27")).toMatchObject({key: "2017-10-27", joined: 0, left: 1, countries: ["BDI"]});
  expect(at(members, "2016-11-16")).toMatchObject({key: "2016-06-01", joined: 1, left: 0, countries: ["SLV"]});
  for (const [n, row] of members.entries())
    expect(row.members - (members[n - 1]?.members ?? 0)).toBe(row.joined - row.left);
});

test("instruments count from their deposit, ratifications in the narrow sense apart", () => {
  const instruments = instrumentsDeposited(record);
  expect(at(instruments, "2016-03-02")).toMatchObject({date: "2015-01-02", instruments: 123});
  expect(at(instruments, "2016-03-03")).toMatchObject({instruments: 124, ratifications: 107, countries: ["SLV"]});
});

test.each<[DefinitionKey, number, number]>([
  ["convictions-core", 4, 10],
  ["convictions-standing-core", 4, 9],
  ["convictions-all", 9, 15],
  ["acquittals-core", 1, 3],
  ["judgments-core", 5, 11],
  ["judgments-all", 6, 12],
  ["sentences-core", 4, 10],
  ["sentences-all", 4, 15],
  ["final-core", 3, 8],
  ["final-all", 3, 13],
  ["persons-core", 5, 13],
  ["persons-all", 9, 17]
])("%s: %i by 16 November 2016, %i by the record's own day", (definition, then, now) => {
  expect(counted(definition, "2016-11-16")).toBe(then);
  expect(counted(definition, record.about.as_of)).toBe(now);
});

test("every definition has words and counts something", () => {
  expect(new Set(judgments.map(({definition}) => definition))).toEqual(new Set(Object.keys(definitions)));
});

test("a conviction that an appeal reversed counts as one until that day", () => {
  expect(counted("convictions-standing-core", "2018-06-07")).toBe(4);
  expect(counted("convictions-standing-core", "2018-06-08")).toBe(3);
  expect(counted("convictions-core", "2018-06-08")).toBe(4);
});

test("a count that rests on an unconfirmed date says so", () => {
  expect(at(judgments, "final-core.2016-11-16")).toMatchObject({
    unverified: ["count"],
    unverified_cells: ["judgments/katanga.katanga/appeal_date"]
  });
  expect(at(judgments, "convictions-core.2016-11-16")?.unverified).toEqual([]);
});

test("the seven confirmed years to 2016 are EUR 676.6 m and USD 891 m, all fourteen 1,334.7 m and 1,715 m", () => {
  const row = at(budgets, "2016-11-16")!;
  const millions = (amount: number) => Math.round(amount / 1e5) / 10;
  expect([row.confirmed_years, millions(row.confirmed_eur), Math.round(row.confirmed_usd / 1e6)]).toEqual([
    7, 676.6, 891
  ]);
  expect([row.years, millions(row.cumulative_eur), Math.round(row.cumulative_usd / 1e6)]).toEqual([14, 1334.7, 1715]);
  expect(row.unverified).toEqual(["budget_eur", "budget_usd", "cumulative_eur", "cumulative_usd"]);
  expect(row.unverified_cells).toHaveLength(7);
  expect(at(budgets, "2004-05-01")).toMatchObject({confirmed: true, unverified: ["cumulative_eur", "cumulative_usd"]});
});

test("the first financial period takes the mean of its own sixteen months", () => {
  expect(budgets[0]).toMatchObject({key: "2002-03", date: "2002-09-01", budget_usd: Math.round(30893500 * 1.0971)});
  expect(at(budgets, "2002-08-31")).toBeUndefined();
  expect(at(budgets, "2003-12-31")?.key).toBe("2002-03");
});

test("a day that isn't one has no row", () => {
  expect(() => at(members, "2016-11")).toThrow("invalid date: 2016-11 (2016-11); give a full day, as 2016-11-16");
});

test("a source line names the document and where it was read", () => {
  const [convicted] = record.rows.judgments;
  expect(sourceLine({primary: "A/RES/71/205", read_in: "ZMINA"})).toBe("A/RES/71/205, as read in ZMINA");
  expect(sourceLine({primary: "press", read_in: "not found"})).toBe("press, which was not found to read");
  expect(sourceLine(convicted)).toContain("ICC-01/04-01/06-2842; -2901; -3121, as read in Wikipedia");
});
