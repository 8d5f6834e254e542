import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {annotations} from "./annotations.js";
import type {TableRows} from "./cells.js";
import type {CheckedPages} from "./check/checkPages.js";
import {usesByClaim} from "./uses.js";

/** Writes coverage.json and annotations.jsonld beside the tables of a built site. */
export function writeProofs(folder: string, {pages, coverage}: CheckedPages, tables: TableRows, address: URL): void {
  const data = join(folder, "data");
  mkdirSync(data, {recursive: true});
  const perPage = Object.fromEntries(pages.map(({file, coverage}) => [file, coverage]));
  const write = (name: string, value: unknown) =>
    writeFileSync(join(data, name), `${JSON.stringify(value, null, 2)}\n`);
  write("coverage.json", {...coverage, pages: perPage});
  write("annotations.jsonld", annotations(tables, usesByClaim(pages, tables), address.href));
}
