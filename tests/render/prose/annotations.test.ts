import {expect, test} from "vitest";
import {readFileSync} from "node:fs";
import {loadTables} from "../../../data-loaders/index.js";
import {annotations} from "../../../src/render/prose/annotations.js";
import type {TableRows} from "../../../src/render/prose/cells.js";
import {decode} from "../../../data-loaders/read/decode.js";

const tables = loadTables().rows as unknown as TableRows;
const collection = annotations(
  tables,
  new Map([[String(tables.claims[0].key), [{href: "/#bound-1", words: "four"}]]]),
  "https://example.org/"
);
const {items} = collection.first;

test("the collection and its page are those of the Web Annotation vocabulary", () => {
  expect(collection["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect([collection.type, collection.first.type]).toEqual(["AnnotationCollection", "AnnotationPage"]);
  expect(collection.total).toBe(items.length);
  expect(items.length).toBe(tables.claims.length);
});

test("every annotation has its own address, a body that names the claim, and a target with both selectors", () => {
  expect(new Set(items.map(({id}) => id)).size).toBe(items.length);
  for (const {id, type, body, target} of items) {
    expect(type).toBe("Annotation");
    expect(new URL(id).hash.slice(1)).toBe(body[0].type === "TextualBody" && "value" in body[0] ? body[0].value : "");
    expect(target.selector.map(({type}) => type)).toEqual(["TextQuoteSelector", "TextPositionSelector"]);
    expect(target.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

test("the selectors find the same words in the file as received, counted in code points", () => {
  const sources = new Map(
    tables.documents.map(({key, file}) => [
      key,
      [...decode(readFileSync(`data-loaders/documents/${file}`), String(file))]
    ])
  );
  for (const [i, {target}] of items.entries()) {
    const [quote, position] = target.selector;
    const source = sources.get(tables.claims[i].document)!;
    expect(source.slice(position.start, position.end).join("")).toBe(quote.exact);
  }
});

test("the body names the cells and the places that use the claim", () => {
  const verdicts = items.find(({id}) => id.endsWith("#kplr-11.sentences"))!;
  expect(verdicts.body).toContainEqual({
    type: "TextualBody",
    purpose: "linking",
    format: "text/plain",
    value: "cost-per-verdict/kplr-11/verdicts"
  });
  expect(items[0].body).toContainEqual({
    type: "SpecificResource",
    purpose: "linking",
    source: "https://example.org/#bound-1"
  });
});
