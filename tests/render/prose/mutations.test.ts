import {createHash} from "node:crypto";
import {beforeAll, expect, test} from "vitest";
import {buildTables} from "../../../data-loaders/buildTables.js";
import {extract} from "../../../data-loaders/extract/index.js";
import {readCatalogue, readDocument} from "../../../data-loaders/read/index.js";
import type {Document} from "../../../data-loaders/read/document.js";
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
  const texts = new Map(documents.map(({id, text}) => [id, text]));
  return {tables, names: namesOf(tables), textOf: (document) => texts.get(document)};
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
  const changes = bindingsOf(file, source).flatMap((binding) =>
    binding.address.scheme !== "cell" && binding.address.scheme !== "count"
      ? []
      : originsOf(binding, facts.tables).origins.map(({key, document}) => {
          const sentence = Number(claims.get(key)!.sentence);
          return {
            what: `${binding.words}: ${key}`,
            line: binding.line,
            errors: () => linesOf(file, source, without(document, sentence))
          };
        })
  );
  refuseAll(`${file}, sentences`, changes);
});

const withoutSentence = new Map<string, Against>();

function without(id: string, sentence: number): Against {
  const key = `${id} ${sentence}`;
  let against = withoutSentence.get(key);
  if (against) return against;
  const at = documents.findIndex((document) => document.id === id);
  const {text, sentences, row} = documents[at];
  const {start, end} = sentences[sentence];
  const bytes = new TextEncoder().encode(`${text.slice(0, start)}Nothing was said of it.${text.slice(end)}`);
  const changed = readDocument(bytes, {...row, sha256: createHash("sha256").update(bytes).digest("hex")});
  against = factsOf(documents.with(at, changed), extractions.with(at, extract(changed)));
  withoutSentence.set(key, against);
  return against;
}
