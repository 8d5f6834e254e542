import type {Against} from "../../../src/render/prose/check/context.js";
import type {TableRow} from "../../../src/render/prose/cells.js";
import {namesOf} from "../../../src/render/prose/names.js";

const collection = "november-2016";
const place = (document: string) => ({document, collection});
const kplrQuote =
  "during the 14 years of the court’s work it passed only four sentences having spent over a billion dollars";

const statement = (document: string, speaker_key: string): TableRow => ({
  key: document,
  ...place(document),
  period: "2002/2016",
  years: 14,
  spent: 1e9,
  currency: "USD",
  spent_qualifier: "over",
  verdicts: 4,
  verdicts_qualifier: "exactly",
  speaker: speaker_key.replaceAll("-", " "),
  speaker_key,
  spent_claim: `${document}.spent`,
  verdicts_claim: `${document}.verdicts`,
  quote_text: kplrQuote
});

/** A few tables and documents that the tests of pages check against. */
export const against: Against = {
  tables: {
    documents: [
      {key: "kplr-11", publisher: "KPLR 11 St. Louis", short: "CNN/KPLR", published: "2016-11-16", collection},
      {key: "the-week", publisher: "The Week", short: "The Week", published: "2016-11-16", collection}
    ],
    "cost-per-verdict": [
      statement("kplr-11", "russian-foreign-ministry"),
      statement("chijos-news", "russian-foreign-ministry"),
      statement("inn", "")
    ],
    membership: [
      {
        key: "kplr-11.members",
        ...place("kplr-11"),
        count: 124,
        qualifier: "exactly",
        quote_text: "the ICC comprises 124 states from around the world"
      },
      {
        key: "inn.members",
        ...place("inn"),
        count: 100,
        qualifier: "over",
        quote_text: "currently has over 100 member states"
      },
      {
        key: "other.members",
        document: "other",
        collection: "elsewhere",
        count: 99,
        qualifier: "exactly",
        quote_text: "Article 70 speaks of 99"
      }
    ],
    quotations: [
      {
        key: "kplr-11.q",
        ...place("kplr-11"),
        speaker: "The Russian Foreign Ministry",
        speaker_key: "russian-foreign-ministry",
        quote_text: "failed to meet the expectations",
        quote_start: 31,
        quotation_end: 96
      }
    ],
    "members-in-force": [
      {key: "2002-07-01", date: "2002-07-01", members: 66},
      {key: "2015-04-01", date: "2015-04-01", members: 123},
      {key: "2016-06-01", date: "2016-06-01", members: 124}
    ],
    "judgments-by-definition": [
      {key: "all.2016-10-01", date: "2016-10-01", count: 9},
      {key: "core.2012-03-14", date: "2012-03-14", count: 1},
      {key: "core.2014-03-07", date: "2014-03-07", count: 2}
    ],
    "cumulative-budget": [
      {
        key: "2016",
        date: "2016-01-01",
        cumulative_usd: 1715275286,
        confirmed_usd: 890926191,
        unverified: ["cumulative_usd"],
        unverified_cells: ["budgets/2016/approved_eur_thousand"]
      }
    ],
    "record-withdrawals": [
      {key: "hun.membership.notified", iso3: "HUN", step: "notified", date: "2025-06-02", unverified: []},
      {key: "ven.membership.notified", iso3: "VEN", step: "notified", date: "2026-07-24", unverified: ["date"]}
    ],
    checks: [
      {key: "inn.spent", collection, finding: "not verified", record_value: "USD 891 million", certainty: "unverified"}
    ],
    tallies: [
      {key: "november-2016.documents", collection, name: "Documents", value: 5, qualifier: "exactly"},
      {
        key: "budget",
        name: "Budget",
        value: 1700,
        qualifier: "exactly",
        inputs: ["cumulative-budget/2016/cumulative_usd"]
      }
    ]
  },
  names: () => [],
  textOf: (document, {start, end} = {start: 0, end: Infinity}) =>
    ({
      "kplr-11": `The Ministry said the ICC had “failed to meet the expectations to become a truly independent tribunal,” and ${kplrQuote}.`,
      "the-week": "Putin speaks from Moscow."
    })[document]?.slice(start, end)
};
against.names = namesOf(against.tables);
