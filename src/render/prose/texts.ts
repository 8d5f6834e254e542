import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import type {Repair} from "../../../data-loaders/read/document.js";
import {decode} from "../../../data-loaders/read/decode.js";
import {repair} from "../../../data-loaders/read/repair.js";
import {textBetween} from "../../../data-loaders/read/textBetween.js";

/**
 * The repaired text of a document, or of a stretch of it in code points of the file as received; undefined for one that
 * isn't in the catalogue.
 */
export type TextOf = (document: string, stretch?: {start: number; end: number}) => string | undefined;

/** Reads documents' texts from their files, each when it is first asked for. */
export function textsIn(folder: string): TextOf {
  const rows = csvParse(readFileSync(join(folder, "documents.csv"), "utf8"));
  const files = new Map(rows.map(({document, file}) => [document, file]));
  const texts = new Map<string, {source: string; text: string; repairs: Repair[]}>();
  return (document, stretch) => {
    const file = files.get(document);
    if (file === undefined) return undefined;
    let read = texts.get(document);
    if (!read) {
      const source = decode(readFileSync(join(folder, file)), file);
      texts.set(document, (read = {source, ...repair(source, file)}));
    }
    return stretch ? textBetween(read, stretch.start, stretch.end) : read.text;
  };
}
