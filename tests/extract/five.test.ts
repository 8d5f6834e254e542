import {expect, test} from "vitest";
import type {Claim} from "../../data-loaders/extract/claim.js";
import {extract} from "../../data-loaders/extract/index.js";
import {five} from "../read/five.js";
import {line} from "./helper.js";

interface Row {
  claim: string;
  voice: "own" | "attributed" | "quoted";
  speaker_key: string;
  inferred: string;
  /** Words of the quote. */
  quote: string;
}

const row = (claim: string, quote: string, inferred = "", voice: Row["voice"] = "own", speaker_key = ""): Row => ({
  claim,
  voice,
  speaker_key,
  inferred,
  quote
});

const peskov = ["attributed", "dmitry-peskov"] as const;
const agency = ["attributed", "russian-legal-information-agency"] as const;
const ministrySays = ["attributed", "russian-foreign-ministry"] as const;
const ministryQuoted = ["quoted", "russian-foreign-ministry"] as const;
const outside = "Israel is not a member of the ICC and did not agree to ratify the Rome treaty, along with China";

// Read by hand, sentence by sentence: all that each document says but events, in the order of its text.
const expected: Record<string, Row[]> = {
  "israel-national-news": [
    row("RUS signature ordered 2016-11-16", "signed a directive on Wednesday to withdraw", "date,scope"),
    row("RUS signatory 2000", "In 2000, Russia signed the Rome treaty establishing the ICC, but never ratified it"),
    row("over 100 members", "currently has over 100 member states"),
    row("USA signature announced 2002", 'declared in 2002 that they had "no intention" of ratifying it'),
    row("USA signatory", "the US also signed the treaty but"),
    row("over 1000000000 USD spent 2002/2016", "the court has spent over $1 billion", "period"),
    row("exactly 4 verdicts verdicts 2002/2016", "only four verdicts have been passed", "period"),
    row("BDI membership left 2016-10", "Burundi withdrew in October 2016"),
    row("ZAF membership left 2016-10/2016-11", "followed a few days later by South Africa", "date"),
    row("GMB membership left 2016-10/2016-11", "South Africa and Gambia", "date"),
    row("PHL membership considered", "he was considering a similar move", "", "attributed", "rodrigo-duterte"),
    ...["ISR", "CHN", "IRQ", "LBY", "QAT", "USA", "YEM"].map((country) => row(`${country} not-member`, outside)),
    row("PSE member 2015", "the ICC accepted the Palestinian Authority as a member in 2015")
  ],
  "chijos-news": [
    row("RUS signature ordered 2016-11-16", "signed a decree on Nov. 16 to withdraw Russia", "date,scope"),
    row("RUS signatory 2000", "Russia in 2000 signed the Rome treaty"),
    row("exactly 1000000000 USD spent 2002/2016", "while $1 billion was spent on expenses", "period", ...ministrySays),
    row("exactly 4 verdicts verdicts 2002/2016", "“only four verdicts” have been passed", "period", ...ministryQuoted),
    row("GMB membership announced", "Gambia followed South Africa and Burundi"),
    row("ZAF membership announced", "recently announcing to leave the treaty"),
    row("BDI membership announced", "recently announcing to leave the treaty")
  ],
  yournewswire: [
    row("RUS signature ordered", "the decree signed by Putin was just a mere formality", "", ...peskov),
    row("RUS signatory", "since Russia never ratified the Rome Statute", "standing", ...peskov),
    row("exactly 1000000000 USD spent 2002/2016", "while $1 billion was spent on expenses", "period", ...ministrySays),
    row("exactly 4 verdicts verdicts 2002/2016", "“only four verdicts” have been passed", "period", ...ministryQuoted)
  ],
  "kplr-11": [
    row("over 1000000000 USD spent 2002/2016", "having spent over a billion dollars", "period", ...ministryQuoted),
    row("exactly 4 sentences sentences 2002/2016", "it passed only four sentences", "period", ...ministryQuoted),
    row(
      "RUS signature ordered 2016-11-16",
      "Under Wednesday’s directive, President Putin instructed his Ministry of Foreign Affairs",
      "date"
    ),
    row("RUS signatory 2000", "Russia signed the treaty in 2000, but did not ratify it", "", ...agency),
    row("exactly 123 ratifications", "The Rome Statute has been ratified by 123 countries."),
    row("USA signature notified 2002", "told the United Nations in 2002 it had “no intention” of ratifying it"),
    row("USA signatory", "The US also previously signed the treaty"),
    row("exactly 124 members", "the ICC comprises 124 states from around the world"),
    row("ZAF membership begun 2016", "took actions to quit the International Criminal Court", "date", ...agency),
    row("GMB membership begun 2016", "took actions to quit the International Criminal Court", "date", ...agency),
    row("BDI membership begun 2016", "took actions to quit the International Criminal Court", "date", ...agency)
  ],
  "the-week": [
    row("RUS membership ordered 2016-11-16", "signed a decree to remove Russia", "date"),
    row("ZAF membership begun", "have also made moves to withdraw from the criminal court")
  ]
};

const claimsOf = Object.fromEntries(
  five.map(({document}) => [document.id, extract(document).claims.filter(({kind}) => kind !== "event")])
);
const said = (claim: Claim) =>
  [line(claim), claim.voice, claim.speaker_key, claim.inferred.toSorted().join(",")].join(" · ");
const wanted = (row: Row) => [row.claim, row.voice, row.speaker_key, row.inferred].join(" · ");

test("the five documents are the ones expected", () => {
  expect(five.map(({document}) => document.id).sort()).toEqual(Object.keys(expected).sort());
});

test.each(Object.keys(expected))("%s says what was read by hand, nothing missing and nothing more", (id) => {
  expect(claimsOf[id].map(said).sort()).toEqual(expected[id].map(wanted).sort());
});

test.each(Object.entries(expected).flatMap(([id, rows]) => rows.map((row) => [id, row.claim, row] as const)))(
  "%s: %s stands in its words",
  (id, _, row) => {
    const claim = claimsOf[id].find((found) => said(found) === wanted(row));
    expect(claim?.quote.text.replace(/\s+/g, " ")).toContain(row.quote);
  }
);

const kplr = claimsOf["kplr-11"];
const inKinds = (id: string, ...kinds: Claim["kind"][]) => claimsOf[id].filter(({kind}) => kinds.includes(kind));

test("kplr-11's 123 is its own voice though the sentence before names a Russian agency", () => {
  expect(kplr.find((claim) => claim.kind === "membership" && claim.measure === "ratifications")).toMatchObject({
    count: 123,
    voice: "own",
    speaker: "",
    speaker_key: ""
  });
});

test("kplr-11's four types of crimes and damning verdict are nothing", () => {
  const counted = kplr.flatMap((claim) => ("count" in claim ? [`${claim.kind} ${claim.count}`] : []));
  expect(counted.sort()).toEqual(["membership 123", "membership 124", "outcomes 4"]);
  expect(kplr.filter(({quote}) => quote.text.includes("damning verdict"))).toEqual([]);
});

test("the cost-and-outcomes statement stands in four documents, with two terms and two qualifiers, once in own voice", () => {
  const both = Object.keys(expected).filter(
    (id) => inKinds(id, "cost").length === 1 && inKinds(id, "outcomes").length === 1
  );
  expect(both).toEqual(["israel-national-news", "chijos-news", "yournewswire", "kplr-11"]);
  const terms = both.flatMap((id) =>
    inKinds(id, "outcomes").map((claim) => claim.kind === "outcomes" && claim.counted)
  );
  expect(terms).toEqual(["verdicts", "verdicts", "verdicts", "sentences"]);
  expect(both.flatMap((id) => inKinds(id, "cost").map(({qualifier}) => qualifier))).toEqual([
    "over",
    "exactly",
    "exactly",
    "over"
  ]);
  expect(both.filter((id) => inKinds(id, "cost", "outcomes").every(({voice}) => voice === "own"))).toEqual([
    "israel-national-news"
  ]);
});

test("the Philippines only considers", () => {
  const steps = Object.values(claimsOf).flatMap((claims) =>
    claims.flatMap((claim) => (claim.kind === "withdrawal" && claim.country === "PHL" ? [claim.step] : []))
  );
  expect(steps).toEqual(["considered"]);
});

test("the United States signed, and declared in 2002", () => {
  expect(
    claimsOf["israel-national-news"].filter((claim) => "country" in claim && claim.country === "USA").map(line)
  ).toEqual(["USA signatory", "USA signature announced 2002", "USA not-member"]);
});

test("seven States are named as not members, and the Palestinian Authority as one since 2015", () => {
  const standings = claimsOf["israel-national-news"].flatMap((claim) => (claim.kind === "standing" ? [claim] : []));
  expect(standings.filter(({standing}) => standing === "not-member")).toHaveLength(7);
  expect(standings.filter(({standing}) => standing === "member").map(line)).toEqual(["PSE member 2015"]);
});

test("the-week gives no number", () => {
  expect(inKinds("the-week", "membership", "cost", "outcomes")).toEqual([]);
});
