import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {charts} from "../../charts/index.js";
import type {Tables} from "../readTables.js";
import {chartFiles} from "./chartFiles.js";
import {zipOf} from "./zip.js";

/** Writes every file of every chart into a folder, and one ZIP of all; returns their names. */
export async function writePack(
  folder: string,
  {tables, collection, log}: {tables: Tables; collection: string; log: (line: string) => void}
): Promise<string[]> {
  mkdirSync(folder, {recursive: true});
  const all = new Map<string, Uint8Array>();
  for (const chart of charts) {
    const start = performance.now();
    const files = await chartFiles(chart, tables, collection);
    for (const [name, bytes] of files) {
      writeFileSync(join(folder, name), bytes);
      if (!name.endsWith(".zip")) all.set(`${chart.slug}/${name}`, bytes);
    }
    log(`${chart.slug}: ${files.size} files, ${Math.round(performance.now() - start)} ms`);
  }
  const zip = zipOf(all);
  writeFileSync(join(folder, "all.zip"), zip);
  return [
    ...charts.flatMap(({slug}) =>
      [...all.keys()]
        .filter((name) => name.startsWith(`${slug}/`))
        .map((name) => name.slice(slug.length + 1))
        .concat(`${slug}.zip`)
    ),
    "all.zip"
  ];
}
