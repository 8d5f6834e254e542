import {expect, test} from "vitest";
import type {Claim, Qualifier} from "../../data-loaders/extract/claim.js";
import {daysOf, meet} from "../../data-loaders/reconcile/agreement/days.js";
import {relationOf, type Relation} from "../../data-loaders/reconcile/agreement/relation.js";
import {document, said} from "../tables/fixtures.js";

const elm = document("elm", ["A sentence."]);
const base = said(elm, "a", "A sentence");
const day = "2016-11-16";

type Said = [claim: Claim, published?: string];

const members = (count: number, qualifier: Qualifier = "exactly", measure = "members"): Claim =>
  ({...base, kind: "membership", count, measure, qualifier}) as Claim;
const sum = (amount: number, qualifier: Qualifier = "exactly", values = {}): Claim =>
  ({...base, kind: "cost", amount, qualifier, currency: "USD", measure: "spent", period: "", ...values}) as Claim;
const outcomes = (count: number, counted: string, values = {}): Claim =>
  ({...base, kind: "outcomes", count, counted, words: counted, period: "", ...values}) as Claim;
const standing = (value: string, since = ""): Claim =>
  ({...base, kind: "standing", country: "RUS", country_words: "Russia", standing: value, since}) as Claim;
const step = (value: string, date = "", scope = "membership"): Claim =>
  ({...base, kind: "withdrawal", country: "BDI", country_words: "Burundi", scope, step: value, date}) as Claim;
const event = (date: string): Claim => ({...base, kind: "event", date, actor: "She", what: "went", event: ""}) as Claim;

function relation([claim, published = day]: Said, [other, otherPublished = day]: Said): Relation {
  return relationOf({claim, published}, {claim: other, published: otherPublished});
}

const pairs: [string, Said, Said, Relation["relation"], string][] = [
  ["one count", [members(124)], [members(124)], "same", "124"],
  [
    "a bound and a count above it",
    [members(100, "over")],
    [members(124)],
    "compatible",
    "over 100 leaves room for 124"
  ],
  ["a bound and itself", [members(124, "over")], [members(124)], "incompatible", "over 124 and 124 can't both be true"],
  [
    "a weak bound and itself",
    [members(124, "at least")],
    [members(124)],
    "compatible",
    "at least 124 leaves room for 124"
  ],
  ["two counts", [members(122)], [members(124)], "incompatible", "122 and 124 can't both be true"],
  ["two counts of different years", [members(122), "2014"], [members(124)], "compatible", "counted in different years"],
  ["two counts, one undated", [members(122), ""], [members(124)], "incompatible", "122 and 124 can't both be true"],
  ["a round count", [members(120)], [members(124)], "incompatible", "120 and 124 can't both be true"],
  ["about and near it", [members(120, "about")], [members(124)], "compatible", "about 120 leaves room for 124"],
  [
    "nearly and above it",
    [members(120, "nearly")],
    [members(124)],
    "incompatible",
    "nearly 120 and 124 can't both be true"
  ],
  [
    "over and under",
    [members(100, "over")],
    [members(130, "under")],
    "compatible",
    "over 100 and under 130 can both be true"
  ],
  [
    "over and at most",
    [members(100, "over")],
    [members(100, "at most")],
    "incompatible",
    "over 100 and at most 100 can't both be true"
  ],
  [
    "members and ratifications",
    [members(124)],
    [members(123, "exactly", "ratifications")],
    "compatible",
    "members and ratifications aren't compared"
  ],
  [
    "a plain billion and over a billion",
    [sum(1e9)],
    [sum(1e9, "over")],
    "compatible",
    "1000000000 USD and over 1000000000 USD: a plain sum may be a rounded one"
  ],
  [
    "a plain billion and over two",
    [sum(1e9)],
    [sum(2e9, "over")],
    "incompatible",
    "1000000000 USD and over 2000000000 USD can't both be true"
  ],
  [
    "a plain billion and 1.4",
    [sum(1e9)],
    [sum(1.4e9)],
    "incompatible",
    "1000000000 USD and 1400000000 USD can't both be true"
  ],
  [
    "a plain billion and 1.04",
    [sum(1e9)],
    [sum(1.04e9)],
    "compatible",
    "1000000000 USD and 1040000000 USD: a plain sum may be a rounded one"
  ],
  [
    "dollars and euros",
    [sum(1e9)],
    [sum(5e9, "exactly", {currency: "EUR"})],
    "compatible",
    "USD and EUR aren't compared"
  ],
  [
    "spent and budget",
    [sum(1e9)],
    [sum(1e8, "exactly", {measure: "budget"})],
    "compatible",
    "spent and budget aren't compared"
  ],
  [
    "two periods",
    [sum(1e9, "exactly", {period: "2002/2016"})],
    [sum(2e9, "exactly", {period: "2002/2022"})],
    "compatible",
    "for different periods: 2002/2016 and 2002/2022"
  ],
  [
    "verdicts and sentences",
    [outcomes(4, "verdicts")],
    [outcomes(4, "sentences")],
    "compatible",
    "verdicts and sentences: different terms aren't compared"
  ],
  [
    "four and five verdicts",
    [outcomes(4, "verdicts")],
    [outcomes(5, "verdicts")],
    "incompatible",
    "4 verdicts and 5 verdicts can't both be true"
  ],
  [
    "a period on one side",
    [outcomes(4, "verdicts")],
    [outcomes(5, "verdicts", {period: "2016"})],
    "compatible",
    "only one gives a period"
  ],
  [
    "member and signatory",
    [standing("member")],
    [standing("signatory", "2000")],
    "incompatible",
    "member and signatory can't both be true at one time"
  ],
  [
    "member and not",
    [standing("member", "2002")],
    [standing("not-member")],
    "incompatible",
    "member and not-member can't both be true at one time"
  ],
  [
    "not yet a member",
    [standing("member", "2015")],
    [standing("not-member"), "2014-05-01"],
    "compatible",
    "member and not-member are said of different times"
  ],
  [
    "signatory and not a member",
    [standing("signatory")],
    [standing("not-member")],
    "compatible",
    "a signatory that hasn't ratified is not a member: one says less"
  ],
  [
    "two starts",
    [standing("member", "2002")],
    [standing("member", "2015")],
    "incompatible",
    "member: 2002 and 2015 can't both be true"
  ],
  [
    "two steps",
    [step("left", "2016-10")],
    [step("begun", "2016")],
    "compatible",
    "left and begun can be steps of one way out"
  ],
  [
    "a day of the month",
    [step("notified", "2016-10")],
    [step("notified", "2016-10-27")],
    "compatible",
    "notified: 2016-10 and 2016-10-27 have days in common"
  ],
  [
    "two days",
    [step("notified", "2016-10-26")],
    [step("notified", "2016-10-27")],
    "incompatible",
    "notified: 2016-10-26 and 2016-10-27 can't both be true"
  ],
  ["no day", [step("notified")], [step("notified", "2016-10-27")], "compatible", "notified: only one gives a date"],
  [
    "two scopes",
    [step("ordered", day)],
    [step("ordered", "2015", "signature")],
    "compatible",
    "membership and signature aren't compared"
  ],
  [
    "one event on two days",
    [event("2016-11-14")],
    [event("2016-11-15")],
    "incompatible",
    "one event: 2016-11-14 and 2016-11-15 can't both be true"
  ]
];

test.each(pairs)("%s", (_, a, b, expected, why) => expect(relation(a, b)).toEqual({relation: expected, why}));

test("the order of two claims changes nothing, and every claim is the same as itself", () => {
  for (const [name, a, b, expected] of pairs) {
    expect([name, relation(b, a).relation]).toEqual([name, expected]);
    expect([name, relation(a, a).relation]).toEqual([name, "same"]);
  }
});

test.each([
  ["2016", "2016-01-01", "2016-12-31"],
  ["2016-02", "2016-02-01", "2016-02-29"],
  ["2016-10-27", "2016-10-27", "2016-10-27"],
  ["2016-10/2016-11", "2016-10-01", "2016-11-30"],
  ["2002/2016-11-16", "2002-01-01", "2016-11-16"],
  ["2016-10~", "2016-09-01", "2016-11-30"],
  ["2016~", "2015-01-01", "2017-12-31"],
  ["2016-03-01~", "2016-02-29", "2016-03-02"]
])("%s runs from %s to %s", (edtf, first, last) => expect(daysOf(edtf)).toEqual([first, last]));

test("dates meet when they have a day in common", () => {
  expect(meet("2016-10", "2016-10-31/2016-11-02")).toBe(true);
  expect(meet("2016-10", "2016-11")).toBe(false);
  expect(meet("2016-10~", "2016-11")).toBe(true);
});
