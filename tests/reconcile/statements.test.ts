import {expect, test} from "vitest";
import {loadTables} from "../../data-loaders/index.js";
import {withStatements} from "../../data-loaders/reconcile/statements.js";
import {document, quote} from "../tables/fixtures.js";

interface Saying {
  words: string;
  speaker?: string;
  collection?: string;
}

function statements(...said: Saying[]) {
  const documents = said.map(({words, collection = "a-story"}, n) => document(`d${n}`, [words], {collection}));
  const quotations = said.map(({words, speaker = "she"}, n) => ({
    key: `d${n}.${speaker}`,
    document: `d${n}`,
    sentence: 0,
    speaker,
    speaker_key: speaker,
    statement: "",
    quote: quote(documents[n], words)
  }));
  return withStatements(quotations, documents).map(({statement}) => statement);
}

const long = "The court failed to become the independent tribunal that we hoped for";
const again = "It did not become an independent court, a tribunal one hoped for";

test("two wordings of one speaker with half of their content words are one statement, named by the first", () => {
  expect(statements({words: long}, {words: again})).toEqual(Array(2).fill("the-court-failed-to-become"));
});

test("another speaker's are another, and so are words that share little", () => {
  const [first, second] = statements({words: long}, {words: again, speaker: "he"});
  expect(first).not.toBe(second);
  expect(new Set(statements({words: long}, {words: "We hoped for an independent budget of this year"})).size).toBe(2);
});

test("nine words said alike are one statement, whoever is named", () => {
  const words = "We can hardly trust them in such a situation";
  expect(new Set(statements({words}, {words: `“${words.toLowerCase()}”`, speaker: "he"})).size).toBe(1);
});

test("two words said alike are one statement of one speaker, and two of two or of nobody", () => {
  const words = "no intention";
  expect(statements({words}, {words})).toEqual(["no-intention", "no-intention"]);
  expect(statements({words}, {words, speaker: "he"})).toEqual(["no-intention", "no-intention-2"]);
  expect(statements({words, speaker: ""}, {words, speaker: ""})).toEqual(["no-intention", "no-intention-2"]);
});

test("a document outside the collection joins no statement of it", () => {
  const bridge = `${long}, and they will never pay a budget of that size again`;
  const budget = "They will never pay a budget of that size again";
  const [first, second] = statements({words: long}, {words: budget}, {words: bridge, collection: ""});
  expect(first).not.toBe(second);
  expect(new Set(statements({words: long}, {words: budget}, {words: bridge})).size).toBe(1);
});

test("the ministry's three wordings in the five are one statement", () => {
  const rows = loadTables().rows.quotations.filter(({statement}) =>
    statement.startsWith("the-court-has-unfortunately")
  );
  expect(rows.map(({document}) => document)).toEqual([
    "israel-national-news",
    "chijos-news",
    "yournewswire",
    "kplr-11",
    "the-week"
  ]);
  expect(new Set(rows.map(({speaker_key}) => speaker_key))).toEqual(new Set(["russian-foreign-ministry"]));
});
