import "./compileOnce.js";
import {decode} from "./decode.js";
import type {CatalogueRow, Document, Sentence} from "./document.js";
import {splitFurniture} from "./furniture.js";
import {headlines} from "./headline.js";
import {lines, paragraphs} from "./lines.js";
import {repair} from "./repair.js";
import {sentences} from "./sentences.js";

/** A file's bytes as a document: decoded, repaired, its furniture told from its sentences. */
export function readDocument(bytes: Uint8Array, row: CatalogueRow): Document {
  const name = row.file || row.document;
  const source = decode(bytes, name);
  const {text, repairs} = repair(source, name);
  const {furniture, left} = splitFurniture(text, lines(text), row);
  const blocks = paragraphs(left);
  const isHeadline = headlines(blocks, row);
  const found: Sentence[] = [];
  for (const [paragraph, block] of blocks.entries()) {
    const from = block[0].start;
    const words = text.slice(from, block[block.length - 1].end);
    const role = isHeadline[paragraph] ? "headline" : "body";
    const spans = role === "headline" ? [{start: 0, end: words.length}] : sentences(words);
    for (const span of spans) {
      const [start, end] = [from + span.start, from + span.end];
      found.push({index: found.length, paragraph, role, text: text.slice(start, end), start, end});
    }
  }
  return {id: row.document, row, source, text, repairs, sentences: found, furniture};
}
