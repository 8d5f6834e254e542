import {expect, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {loadTables} from "../../data-loaders/index.js";
import type {Document} from "../../data-loaders/read/document.js";
import {passagesOf} from "../../data-loaders/reconcile/wording/passages.js";
import {document, extraction, quote} from "../tables/fixtures.js";

function shared(...texts: string[][]) {
  return passagesOf(
    texts.map((sentences, n) => document(`d${n}`, sentences)),
    {least: 3}
  ).map(({places, words}) => [
    words,
    places[0].document.text.slice(places[0].start, places[0].end),
    places.map(({document}) => document.id).join()
  ]);
}

test("words are compared without case, marks and apostrophes", () => {
  expect(shared(["“One, TWO” – three’s."], ["And one two (threes) four."])).toEqual([
    [3, "One, TWO” – three’s", "d0,d1"]
  ]);
});

test("fewer words than asked for, or in one document alone, are none", () => {
  expect(shared(["one two"], ["one two"])).toEqual([]);
  expect(shared(["one two three. one two three."], ["four"])).toEqual([]);
});

test("a passage is as long as it goes; a part of it that more documents hold is another", () => {
  expect(
    shared(["zero one two three four five six"], ["one two three four five"], ["x two three four y"], ["z one two"])
  ).toEqual([
    [5, "one two three four five", "d0,d1"],
    [3, "two three four", "d0,d1,d2"]
  ]);
});

test("a part that the same documents hold elsewhere too is no other", () => {
  expect(shared(["a b c d. b c d."], ["b c d. a b c d."])).toContainEqual([4, "a b c d", "d0,d1"]);
  expect(shared(["a b c d. x. b c d."], ["b c d. y. a b c d."])).toEqual([[4, "a b c d", "d0,d1"]]);
});

test("furniture between two sentences ends a passage, and so does a headline", () => {
  const whole = document("whole", ["one two", "cookies", "three four"]);
  const other = document("other", ["one two three four"]);
  const [first, middle, last] = whole.sentences;
  const cut: Document = {
    ...whole,
    sentences: [first, last],
    furniture: [{rule: "notice", reason: "a notice", start: middle.start, end: middle.end}]
  };
  expect(passagesOf([cut, other], {least: 4})).toEqual([]);
  expect(passagesOf([{...cut, furniture: []}, other], {least: 4})).toHaveLength(1);
  expect(
    passagesOf([{...cut, furniture: [], sentences: [{...first, role: "headline"}, last]}, other], {least: 4})
  ).toEqual([]);
});

test("one text in ten documents is one passage; a word without end is no trap", () => {
  const long = Array.from({length: 3000}, (_, n) => `w${(n * n) % 1009}`).join(" ");
  const copies = Array.from({length: 10}, (_, n) => document(`d${n}`, [long]));
  expect(passagesOf(copies).map(({words, places}) => [words, places.length])).toEqual([[3000, 10]]);
  const ands = [4000, 4001].map((times, n) => document(`d${n}`, ["and ".repeat(times).trim()]));
  expect(passagesOf(ands).map(({words}) => words)).toEqual([4000]);
});

test("the row tells documents, origins and ways of writing apart, and who is quoted", () => {
  const words = "the very same eight words in a row";
  const elm = document("elm", [`He said: “${words}.”`], {origin: "Wire"});
  const oak = document("oak", [`${words[0].toUpperCase()}${words.slice(1)}.`], {origin: "Wire"});
  const fir = document("fir", [`So ${words}`]);
  const quotation = {key: "elm.he", document: "elm", sentence: 0, speaker: "He", speaker_key: "he", statement: ""};
  const [row, ...more] = buildTables({
    documents: [elm, oak, fir],
    extractions: [extraction([], [{...quotation, quote: quote(elm, `${words}.`)}])]
  }).rows["shared-wording"];
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    key: "a-story.the-very-same.in-a-row",
    document: "elm",
    words: 8,
    documents: ["elm", "oak", "fir"],
    documents_count: 3,
    origins: ["Wire"],
    origins_count: 1,
    origins_unknown: 1,
    wordings: 2,
    quoted_in: ["elm"],
    speaker_keys: ["he"],
    places: ["elm/10-44", "oak/0-34", "fir/3-37"],
    quote_exact: "the very same eight words"
  });
});

test("of a passage only the first five words are quoted", () => {
  const long = Array.from({length: 41}, (_, n) => `w${n}`).join(" ");
  const [row] = buildTables({documents: [document("elm", [long]), document("oak", [long])], extractions: []}).rows[
    "shared-wording"
  ];
  expect(row).toMatchObject({words: 41, quote_text: "w0 w1 w2 w3 w4"});
});

test("two of the five share a sentence of 49 words, three ten words of the statement with the sum", () => {
  const rows = loadTables().rows["shared-wording"];
  expect(rows[0]).toMatchObject({words: 49, documents: ["chijos-news", "yournewswire"], origins: ["Anonhq.com"]});
  expect(rows.find(({quote_text}) => quote_text.startsWith("14 years of work"))).toMatchObject({
    words: 10,
    documents: ["israel-national-news", "chijos-news", "yournewswire"]
  });
  expect(rows.every(({words, documents_count}) => words >= 8 && documents_count >= 2)).toBe(true);
});
