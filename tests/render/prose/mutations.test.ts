import {createHash} from "node:crypto";
import {beforeAll, expect, test} from "vitest";
import {buildTables} from "../../../data-loaders/buildTables.js";
import {extract} from "../../../data-loaders/extract/index.js";
import {readCatalogue, readDocument} from "../../../data-loaders/read/index.js";
import type {Document} from "../../../data-loaders/read/document.js";
import {textBetween} from "../../../data-loaders/read/textBetween.js";
import {checkPage} from "../../../src/render/prose/check/checkPage.js";
import type {Against, Binding} from "../../../src/render/prose/check/context.js";
import type {TableRows} from "../../../src/render/prose/cells.js";
import {isError} from "../../../src/render/prose/finding.js";
import {namesOf} from "../../../src/render/prose/names.js";
import {pageSources} from "../../../src/render/prose/pageSources.js";
import {originsOf} from "../../../src/render/prose/render/origins.js";
import {wrongCells, wrongQuotes, wrongWords} from "./mutate.js";

const pages = [...pageSources("src")];
let documents: Document[];
let extractions: ReturnType<typeof extract>[];
let facts: Against;

beforeAll(() => {
  documents = readCatalogue("data-loaders/documents");
  extractions = documents.map((document) => extract(document));
  facts = factsOf(documents, extractions);
});

function factsOf(documents: readonly Document[], extractions: ReturnType<typeof extract>[]): Against {
  const tables = buildTables({documents, extractions}).rows as unknown as TableRows;
  const read = new Map(documents.map((document) => [document.id, document]));
  const textOf: Against["textOf"] = (id, stretch) => {
    const document = read.get(id);
    return document && stretch ? textBetween(document, stretch.start, stretch.end) : document?.text;
  };
  return {tables, names: namesOf(tables), textOf};
}

/** Tries each change and demands that it is refused at the line of its phrase. */
function refuseAll(name: string, changes: readonly {what: string; line: number; errors: () => number[]}[]) {
  const missed = changes.filter(({line, errors}) => !errors().includes(line)).map(({what}) => what);
  console.log(`${name}: ${changes.length} tried, ${changes.length - missed.length} refused`);
  expect(missed).toEqual([]);
}

function bindingsOf(file: string, source: string): Binding[] {
  return checkPage(file, source, facts).bindings;
}

const linesOf = (file: string, source: string, against: Against) =>
  checkPage(file, source, against)
    .findings.filter(isError)
    .map(({line}) => line);

test("the story binds something to be tried", () => {
  expect(bindingsOf("src/index.md", pageSources("src").get("src/index.md")!).length).toBeGreaterThan(10);
});

test.each(pages)("%s: each value in a bound phrase replaced", (file, source) => {
  const bound = bindingsOf(file, source).filter(({address}) => address.scheme === "cell" || address.scheme === "count");
  refuseAll(
    `${file}, values`,
    bound.flatMap((binding) =>
      wrongWords(source, binding).map((changed) => ({
        what: binding.words,
        line: binding.line,
        errors: () => linesOf(file, changed, facts)
      }))
    )
  );
});

test.each(pages)("%s: each bound cell's value replaced", (file, source) => {
  refuseAll(
    `${file}, cells`,
    bindingsOf(file, source).flatMap((binding) =>
      wrongCells(facts.tables, binding).map((tables) => ({
        what: binding.words,
        line: binding.line,
        errors: () => linesOf(file, source, {...facts, tables})
      }))
    )
  );
});

test.each(pages)("%s: each quotation changed by one letter", (file, source) => {
  const quotes = bindingsOf(file, source).filter(({address}) => address.scheme === "quote");
  refuseAll(
    `${file}, quotations`,
    quotes.flatMap((binding) =>
      wrongQuotes(source, binding).map((changed) => ({
        what: binding.words,
        line: binding.line,
        errors: () => linesOf(file, changed, facts)
      }))
    )
  );
});

test.each(pages)("%s: each sentence under a bound cell replaced by one without the claim", (file, source) => {
  const claims = new Map(facts.tables.claims.map((row) => [row.key, row]));
  const changes = bindingsOf(file, source)
    .filter(({address}) => address.scheme === "cell")
    .flatMap((binding) =>
      originsOf(binding, facts.tables).origins.map(({key, document}) => ({
        what: `${binding.words}: ${key}`,
        line: binding.line,
        errors: () => linesOf(file, source, without(document, Number(claims.get(key)!.sentence)))
      }))
    );
  refuseAll(`${file}, sentences`, changes);
});

// A document may say a counted thing twice, so that one sentence less leaves the count as it was.
test.each(pages)("%s: each document in a count made silent", (file, source) => {
  const changes = bindingsOf(file, source)
    .filter(({address}) => address.scheme === "count")
    .flatMap((binding) =>
      [...new Set(originsOf(binding, facts.tables).origins.map(({document}) => document))].map((document) => ({
        what: `${binding.words}: ${document}`,
        line: binding.line,
        errors: () => linesOf(file, source, without(document))
      }))
    );
  refuseAll(`${file}, documents`, changes);
});

const changed = new Map<string, Against>();

/** The facts where a document says nothing in place of one of its sentences, or of all. */
function without(id: string, sentence?: number): Against {
  const key = `${id} ${sentence}`;
  let against = changed.get(key);
  if (against) return against;
  const at = documents.findIndex((document) => document.id === id);
  const {text, sentences, row} = documents[at];
  const {start, end} = sentence === undefined ? {start: 0, end: text.length} : sentences[sentence];
  const bytes = new TextEncoder().encode(`${text.slice(0, start)}Nothing was said of it.${text.slice(end)}`);
  const document = readDocument(bytes, {...row, sha256: createHash("sha256").update(bytes).digest("hex")});
  against = factsOf(documents.with(at, document), extractions.with(at, extract(document)));
  changed.set(key, against);
  return against;
}
