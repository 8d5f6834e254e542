import {readFileSync} from "node:fs";
import {readCatalogue} from "../../data-loaders/read/index.js";

/** The folder of the five documents. */
export const folder = "data-loaders/documents";

/** The five documents of November 2016, by id, with the bytes of their files. */
export const five = readCatalogue(folder).map((document) => ({
  document,
  bytes: new Uint8Array(readFileSync(`${folder}/${document.row.file}`))
}));
