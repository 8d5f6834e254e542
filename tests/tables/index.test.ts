import {readdirSync} from "node:fs";
import {expect, test} from "vitest";
import {tables} from "../../data-loaders/tables/index.js";
import {recordTables} from "../../data-loaders/tables/record/recordTables.js";
import {tallyUnits} from "../../data-loaders/tables/tallies/index.js";

const folder = new URL("../../data-loaders/tables/", import.meta.url);
const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test("every file of the folder is a table in the list, named as its file", () => {
  const files = namesIn(folder, ["index", "table"]);
  const ofRecord: readonly string[] = recordTables.map(({name}) => name);
  const names = tables.map(({name}) => name);
  expect(names.filter((name) => ofRecord.includes(name))).toEqual(ofRecord);
  expect(
    names
      .filter((name) => !ofRecord.includes(name))
      .map(camelCase)
      .toSorted()
  ).toEqual(files);
});

test("every file of tallies is a tally in the list, named as its file", async () => {
  const files = namesIn(new URL("tallies/", folder), ["index", "tally"]);
  const listed = await Promise.all(
    files.map(async (file) => tallyUnits.includes((await import(`../../data-loaders/tables/tallies/${file}.ts`))[file]))
  );
  expect(files.filter((_, i) => !listed[i])).toEqual([]);
  expect(tallyUnits).toHaveLength(files.length);
});

function namesIn(folder: URL, others: string[]): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(".ts", ""))
    .filter((name) => !others.includes(name))
    .toSorted();
}
