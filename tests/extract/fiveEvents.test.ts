import {expect, test} from "vitest";
import {extract} from "../../data-loaders/extract/index.js";
import {five} from "../read/five.js";

type Row = [date: string, actor: string, what: string];

// Read by hand: whatever a finite verb and a date or weekday tell together, in the order of the text.
const expected: Record<string, Row[]> = {
  "israel-national-news": [
    ["2016-11-16", "Russian President Vladimir Putin", "signed a directive on Wednesday to withdraw"],
    ["2000", "Russia", "signed the Rome treaty"],
    ["1998", "The ICC", "was established in 1998"],
    ["2016-11-15", "the UN General Assembly's Human Rights Committee", "approved a resolution"],
    ["2016-11-14", "the ICC", "issued a preliminary report"],
    ["2016-10", "Burundi", "withdrew in October 2016"],
    ["2015", "the ICC", "accepted the Palestinian Authority"]
  ],
  "chijos-news": [
    ["2016-11-16", "Russian President Vladimir Putin", "signed a decree on Nov. 16"],
    ["2000", "Russia", "signed the Rome treaty"],
    ["2014-03", "Russia", "annexed Crimea"],
    ["2014-04", "A separatist insurgency", "erupted in eastern Ukraine"],
    ["2016-11-14", "The ICC", "issued a preliminary report"]
  ],
  yournewswire: [
    ["2016-11-16", "Vladimir Putin", "withdrew Russia's support"],
    ["1998", "The ICC", "was set up in 1998"],
    ["2016-11-15", "the United Nations General Assembly's human rights committee", "approved a resolution"],
    ["2014-03", "Russia", "annexed Crimea"],
    ["2016-11-14", "The ICC", "issued a preliminary report"]
  ],
  "kplr-11": [
    ["2016-11-16", "President Putin", "instructed his Ministry of Foreign Affairs"],
    ["2000", "Russia", "signed the treaty"],
    ["2002", "The US", "told the United Nations"],
    ["2014", "Russia", "annexed Crimea"],
    ["2015", "World leaders", "managed to install a shaky peace deal"],
    ["2016", "South Africa, Gambia and Burundi", "took actions to quit"]
  ],
  "the-week": [
    ["2016-11-16", "Russian President Vladimir Putin", "signed a decree to remove Russia"],
    ["2016-10", "French President Francois Hollande", "called Russia's bombings in Syria"]
  ]
};

const found: Record<string, Row[]> = Object.fromEntries(
  five.map(({document}) => [
    document.id,
    extract(document).claims.flatMap((claim): Row[] =>
      claim.kind === "event" ? [[claim.date, claim.actor, claim.what]] : []
    )
  ])
);
const tells = ([date, actor, what]: Row, row: Row) => date === row[0] && actor === row[1] && what.startsWith(row[2]);

test.each(Object.entries(expected).flatMap(([id, rows]) => rows.map((row) => [id, ...row, row] as const)))(
  "%s: %s, %s %s",
  (id, _date, _actor, _what, row) => {
    expect(found[id].filter((event) => tells(event, row))).toHaveLength(1);
  }
);

test.each(Object.keys(expected))("%s tells them in the order of its text", (id) => {
  const places = expected[id].map((row) => found[id].findIndex((event) => tells(event, row)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.each(["chijos-news", "yournewswire", "the-week"])("%s tells nothing more", (id) => {
  expect(found[id].filter((event) => !expected[id].some((row) => tells(event, row)))).toEqual([]);
});
