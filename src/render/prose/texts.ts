import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {decode} from "../../../data-loaders/read/decode.js";
import {repair} from "../../../data-loaders/read/repair.js";

/** The repaired text of a document; undefined for one that isn't in the catalogue. */
export type TextOf = (document: string) => string | undefined;

/** Reads documents' texts from their files, each when it is first asked for. */
export function textsIn(folder: string): TextOf {
  const rows = csvParse(readFileSync(join(folder, "documents.csv"), "utf8"));
  const files = new Map(rows.map(({document, file}) => [document, file]));
  const texts = new Map<string, string>();
  return (document) => {
    const file = files.get(document);
    if (file === undefined) return undefined;
    let text = texts.get(document);
    if (text === undefined)
      texts.set(document, (text = repair(decode(readFileSync(join(folder, file)), file), file).text));
    return text;
  };
}
