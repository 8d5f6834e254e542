import {expect, test} from "vitest";
import type {Claim, ClaimBase} from "../../data-loaders/extract/claim.js";
import {check, evidenceOf} from "../../data-loaders/reconcile/checks/index.js";
import {judge} from "../../data-loaders/reconcile/checks/judge.js";
import {overlap, spanOf} from "../../data-loaders/reconcile/checks/span.js";
import {projectRecord} from "../record/projectRecord.js";
import {document, said} from "../tables/fixtures.js";

const evidence = evidenceOf(projectRecord());
type Values<K extends Claim["kind"]> = Partial<Extract<Claim, {kind: K}>>;

/** The finding on a claim of a document published then, and what the row says. */
function held<K extends Claim["kind"]>(kind: K, published: string, values: Values<K>) {
  const elm = document("elm", ["It says so."], {published});
  const base: ClaimBase = said(elm, "one", "It says so");
  return check({...defaults[kind], ...base, kind, ...values} as unknown as Claim, elm, evidence);
}

const defaults = {
  withdrawal: {country: "BDI", country_words: "Burundi", scope: "membership", step: "left", date: ""},
  standing: {country: "BDI", country_words: "Burundi", standing: "member", since: ""},
  membership: {count: 124, measure: "members"},
  cost: {amount: 1e9, currency: "USD", measure: "spent", period: "2002/2016"},
  outcomes: {count: 4, counted: "verdicts", words: "verdicts", period: "2002/2016"},
  event: {date: "", actor: "Russia", what: "annexed Crimea", event: "crimea"}
};

test.each<[string, Values<"membership">, string, string]>([
  ["2016-11-16", {}, "supported", "On 16 November 2016 the record counts 124 States parties in force."],
  [
    "2016-11-16",
    {count: 100, qualifier: "over"},
    "supported loosely",
    "On 16 November 2016 the record counts 124 States parties in force, which over 100 takes in."
  ],
  [
    "2016-11-16",
    {count: 124, qualifier: "over"},
    "differs",
    "It differs from the record, which counts 124 States parties in force on 16 November 2016."
  ],
  [
    "2016-11-16",
    {count: 125, qualifier: "nearly"},
    "supported loosely",
    "On 16 November 2016 the record counts 124 States parties in force, which nearly 125 takes in."
  ],
  [
    "2017-11",
    {count: 124},
    "outdated",
    "The record counts 124 States parties in force from 1 June 2016 until 26 October 2017, and 123 in November 2017."
  ],
  ["2017-10", {count: 124}, "supported", "In October 2017 the record counts 124 States parties in force."],
  [
    "2016-11-16",
    {count: 130},
    "differs",
    "It differs from the record, which counts 124 States parties in force on 16 November 2016."
  ],
  [
    "2016-11-16",
    {count: 123, measure: "ratifications"},
    "outdated",
    "The record counts 123 instruments of ratification, accession and the like from 2 January 2015 until 2 March 2016, and 124 on 16 November 2016."
  ],
  [
    "2016-11-16",
    {count: 107, measure: "ratifications"},
    "depends on definition",
    "It depends on what counts: on 16 November 2016 the record has 124 instruments of ratification, accession and the like, 107 of them ratifications in the narrow sense."
  ],
  ["2016-11-16", {count: 69, measure: "non-members"}, "not checkable", "The record doesn't count non-members."],
  ["2001-11-16", {}, "not checkable", "The record counts States parties in force only from 1 July 2002 on."],
  ["2027", {}, "not checkable", "The record stands as of 22 November 2026."],
  ["", {}, "not checkable", "Neither the claim nor its document has a date."]
])("membership %s %o: %s", (published, values, finding, why) => {
  expect(held("membership", published, values)).toMatchObject({finding, why});
});

test("an outdated claim says until when it was true, and names both cells", () => {
  expect(held("membership", "2016-11-16", {count: 123, measure: "ratifications"})).toMatchObject({
    true_until: "2016-03-02",
    record_cells: ["instruments-deposited/2016-03-03/instruments", "instruments-deposited/2015-01-02/instruments"],
    certainty: "confirmed"
  });
});

test.each<[string, Values<"outcomes">, string]>([
  ["2016-11-16", {}, "depends on definition"],
  ["2016-11-16", {counted: "sentences"}, "supported"],
  ["2017-11-16", {counted: "sentences", period: ""}, "depends on definition"],
  ["2016-11-16", {counted: "convictions"}, "depends on definition"],
  ["2016-11-16", {counted: "acquittals", count: 1}, "supported"],
  ["2016-11-16", {counted: "judgments", count: 7}, "differs"],
  ["2016-11-16", {counted: "judgments", count: 3, qualifier: "over"}, "supported loosely"],
  ["2016-11-16", {counted: "acquittals", count: 0}, "differs"],
  ["2020", {counted: "acquittals", count: 1, period: ""}, "outdated"],
  ["2020", {counted: "acquittals", count: 1, period: "2002/2016"}, "supported"],
  ["2016-11-16", {counted: "cases", count: 10}, "not checkable"],
  ["2010", {period: ""}, "not checkable"]
])("outcomes %s %o: %s", (published, values, finding) => {
  expect(held("outcomes", published, values).finding).toBe(finding);
});

test("a count that depends on its definition names each with its count", () => {
  expect(held("outcomes", "2016-11-16", {}).why).toBe(
    "It depends on what counts: by 16 November 2016 the record has 4 convictions for core crimes, 5 trial judgments on core crimes, 6 trial judgments with those under Article 70 and 9 convictions, those under Article 70 included."
  );
});

test.each<[string, Values<"cost">, string, string]>([
  [
    "2016-11-16",
    {},
    "not verified",
    "The record has no total of what was spent by 16 November 2016, and budgets aren't spending: those approved come to USD 891 million in the 7 confirmed financial years to 2016 and to USD 1,715 million in all 14, of which 7 could not be confirmed; the press reported about USD 900 million spent by March 2012."
  ],
  [
    "2009-05-01",
    {measure: "budget", currency: "EUR", amount: 101e6, period: "year"},
    "supported",
    "The record has EUR 101 million as the approved budget of 2009."
  ],
  [
    "2009-05-01",
    {measure: "budget", currency: "EUR", amount: 90e6, period: "year"},
    "differs",
    "It differs: the record has EUR 101 million as the approved budget of 2009."
  ],
  [
    "2009-05-01",
    {measure: "budget", amount: 100e6, qualifier: "over", period: "year"},
    "differs",
    "It differs: the record has USD 141 million at the year's mean rate as the approved budget of 2009."
  ],
  [
    "2016-11-16",
    {measure: "budget", currency: "EUR", amount: 140e6, period: "year"},
    "not verified",
    "The record has EUR 140 million as the approved budget of 2016, which could not be confirmed."
  ],
  [
    "2026-05-01",
    {measure: "budget", currency: "EUR", period: "year"},
    "not checkable",
    "The record has no budget for 2026 alone."
  ],
  ["2016-11-16", {measure: "per-case"}, "not checkable", "The record has no sums for single cases."],
  ["2016-11-16", {currency: "GBP"}, "not checkable", "The record has no sums in GBP."]
])("cost %s %o: %s", (published, values, finding, why) => {
  expect(held("cost", published, values)).toMatchObject({finding, why});
});

test("a sum that rests on unconfirmed years is marked so", () => {
  expect(held("cost", "2016-11-16", {})).toMatchObject({
    certainty: "unverified",
    record_cells: [
      "cumulative-budget/2016/confirmed_usd",
      "cumulative-budget/2016/cumulative_usd",
      "spending-reports/bbc-2012/amount"
    ]
  });
});

test.each<[string, Values<"standing">, string, string]>([
  ["2016-11-16", {}, "supported", "On 16 November 2016 the record has Burundi as a State party since 1 December 2004."],
  ["2018", {}, "outdated", "In 2018 the record has Burundi as no State party since 27 October 2017."],
  [
    "2016-11-16",
    {since: "2005"},
    "differs",
    "It differs in the date: on 16 November 2016 the record has Burundi as a State party since 1 December 2004."
  ],
  [
    "2016-11-16",
    {country: "PSE", since: "2015"},
    "supported",
    "On 16 November 2016 the record has Palestine as a State party since 1 April 2015."
  ],
  [
    "2016-11-16",
    {country: "RUS", standing: "signatory", since: "2000"},
    "supported",
    "On 16 November 2016 the record has Russia as a signatory since 13 September 2000, not a State party."
  ],
  [
    "2016-11-16",
    {country: "USA", standing: "signatory"},
    "supported",
    "On 16 November 2016 the record has the United States as a signatory since 31 December 2000, not a State party, and with a notification on 6 May 2002 that it won't become one."
  ],
  [
    "2016-11-16",
    {country: "RUS"},
    "differs",
    "It differs: on 16 November 2016 the record has Russia as a signatory since 13 September 2000, not a State party."
  ],
  [
    "2016-11-16",
    {country: "CHN", standing: "not-member"},
    "supported",
    "On 16 November 2016 the record has China as neither signatory nor State party."
  ],
  [
    "2016-11-16",
    {country: "CHN", standing: "signatory"},
    "differs",
    "It differs: on 16 November 2016 the record has China as neither signatory nor State party."
  ],
  [
    "2025-06",
    {country: "UKR"},
    "supported",
    "In June 2025 the record has Ukraine as a State party since 1 January 2025."
  ],
  [
    "2016-11-16",
    {country: "UKR", standing: "signatory"},
    "supported",
    "On 16 November 2016 the record has Ukraine as a signatory since 20 January 2000, not a State party."
  ]
])("standing %s %o: %s", (published, values, finding, why) => {
  expect(held("standing", published, values)).toMatchObject({finding, why});
});

test.each<[string, Values<"withdrawal">, string]>([
  ["2016-11-20", {date: "2016-10"}, "depends on definition"],
  ["2018", {}, "supported"],
  ["2018", {date: "2016-05"}, "differs"],
  ["2016-11-20", {step: "notified", date: "2016-10"}, "supported"],
  ["2016-11-20", {step: "notified", date: "2016-11"}, "differs"],
  ["2016-11-20", {step: "notified", date: "2016-09"}, "differs"],
  ["2016-11-20", {step: "effective"}, "differs"],
  ["2016-11-20", {step: "begun", date: "2016"}, "supported"],
  ["2016-11-20", {country: "KEN", step: "begun"}, "not verified"],
  ["2016-11-20", {country: "NAM", step: "begun"}, "supported loosely"],
  ["2016-11-20", {country: "NAM"}, "differs"],
  ["2016-11-20", {country: "PHL", step: "announced"}, "differs"],
  ["2016-11-20", {country: "PHL", step: "considered"}, "supported"],
  ["2016-11-20", {country: "ZAF", step: "considered", date: "2016-11-16"}, "supported loosely"],
  ["2016-11-20", {country: "GMB", step: "voted"}, "supported loosely"],
  ["2018", {country: "ZAF"}, "outdated"],
  ["2018", {country: "ZAF", step: "notified"}, "outdated"],
  ["2018", {country: "ZAF", step: "notified", date: "2016-10"}, "supported"],
  ["2018", {country: "ZAF", step: "rescinded", date: "2017-03"}, "supported"],
  ["2016-11-20", {country: "RUS", scope: "signature", step: "ordered"}, "supported"],
  ["2016-11-20", {country: "RUS", step: "ordered"}, "differs"],
  ["2017", {country: "RUS", scope: "signature", step: "notified"}, "not verified"],
  ["2016-11-20", {country: "USA", scope: "signature", step: "announced", date: "2002"}, "supported loosely"],
  ["2016-11-20", {country: "CHN", step: "notified"}, "differs"],
  ["2016-11-20", {country: "SEN", step: "considered"}, "not checkable"]
])("withdrawal %s %o: %s", (published, values, finding) => {
  expect(held("withdrawal", published, values).finding).toBe(finding);
});

test.each<[string, Values<"withdrawal">, string]>([
  [
    "2016-11-20",
    {date: "2016-10"},
    "It depends on which step counts: for Burundi the record has an announcement on 7 October 2016, a vote on 12 October 2016, an order on 18 October 2016 and a notification on 27 October 2016, and the effect on 27 October 2017."
  ],
  ["2018", {country: "ZAF"}, "South Africa took it back on 7 March 2017."],
  [
    "2016-11-20",
    {country: "PHL", step: "announced"},
    "It differs from the record, which has for the Philippines only leaving considered on 17 November 2016 by 20 November 2016, and an announcement on 14 March 2018."
  ],
  [
    "2016-11-20",
    {country: "RUS", step: "ordered"},
    "It differs from the record, which has for Russia an order on 16 November 2016 concerning its signature, as it was no State party."
  ],
  [
    "2016-11-21",
    {country: "RUS", scope: "signature"},
    "It depends on which step counts: for Russia the record has an order on 16 November 2016, and a notification on 30 November 2016 (not confirmed)."
  ]
])("withdrawal %s %o: %s", (published, values, why) => {
  expect(held("withdrawal", published, values).why).toBe(why);
});

test.each<[Values<"event">, string, string]>([
  [
    {date: "2014-03"},
    "supported",
    "The record dates it 18 March 2014 (Russia annexes Crimea: vote of 16 March, treaty of 18 March; not recognised by the General Assembly)."
  ],
  [
    {},
    "supported",
    "The record dates it 18 March 2014 (Russia annexes Crimea: vote of 16 March, treaty of 18 March; not recognised by the General Assembly)."
  ],
  [
    {date: "2015"},
    "differs",
    "It differs in the date: the record dates it 18 March 2014 (Russia annexes Crimea: vote of 16 March, treaty of 18 March; not recognised by the General Assembly)."
  ],
  [
    {event: "minsk-2", date: "2015"},
    "not verified",
    "The record dates it 12 February 2015 (Minsk II is signed), a date that could not be confirmed."
  ],
  [{event: ""}, "not checkable", "The record's list of events hasn't got it."]
])("event %o: %s", (values, finding, why) => {
  expect(held("event", "2016-11-16", values)).toMatchObject({finding, why});
});

test("a number is judged by its qualifier", () => {
  expect(
    (["exactly", "over", "at least", "under", "at most", "about", "nearly"] as const).map((q) => judge(q, 100, 100))
  ).toEqual(["supported", "differs", "supported", "differs", "supported", "supported", "differs"]);
  expect([
    judge("about", 100, 104),
    judge("about", 100, 106),
    judge("nearly", 100, 95),
    judge("under", 100, 95)
  ]).toEqual(["supported loosely", "differs", "supported loosely", "supported loosely"]);
});

test("dates span their days", () => {
  expect(spanOf("2016-02")).toEqual({edtf: "2016-02", first: "2016-02-01", last: "2016-02-29"});
  expect(spanOf("2016/2017-03~")).toMatchObject({first: "2016-01-01", last: "2017-03-31"});
  expect(overlap(spanOf("2016"), spanOf("2016-12-31"))).toBe(true);
  expect(overlap(spanOf("2016"), spanOf("2017-01-01"))).toBe(false);
  expect(() => spanOf("2016-13")).toThrow("invalid date: 2016-13; give EDTF, as 2016-10");
});
