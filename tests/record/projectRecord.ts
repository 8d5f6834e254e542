import {cpSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {readRecord} from "../../data-loaders/record/index.js";

const loaders = fileURLToPath(new URL("../../data-loaders/", import.meta.url));

/** The project's own record. */
export const projectRecord = () => readRecord(join(loaders, "record"));

/** A copy of the record with one file's text changed, its list brought into line unless `listed` is false. */
export function spoilt(file: string, change: (text: string) => string, {listed = true} = {}): string {
  const root = mkdtempSync(join(tmpdir(), "record-"));
  const folder = join(root, "record");
  cpSync(join(loaders, "record"), folder, {recursive: true, filter: (path) => !path.endsWith(".ts")});
  const before = readFileSync(join(folder, file), "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing changed: ${file}`);
  writeFileSync(join(folder, file), after);
  const list = readFileSync(join(loaders, "record.csv"), "utf8");
  writeFileSync(`${folder}.csv`, listed ? relist(list, folder, file) : list);
  return folder;
}

/** Every line of the error that reading the folder gives. */
export function errorsOf(folder: string): string[] {
  try {
    readRecord(folder);
  } catch (error) {
    return (error as Error).message.split("\n");
  }
  return [];
}

function relist(list: string, folder: string, file: string): string {
  const sound = errorsOf(writeList(folder, list));
  const value = (column: string) => {
    const found = sound.find((line) => line.startsWith(`mismatch ${column}: `) && line.includes(` ${file} `));
    return found && /(?:has|is) ([\da-f]+): /.exec(found)?.[1];
  };
  return list
    .split("\n")
    .map((line) => {
      const [name, rows, sha256] = line.split(",");
      return name === file ? [name, value("rows") ?? rows, value("sha256") ?? sha256].join(",") : line;
    })
    .join("\n");
}

function writeList(folder: string, list: string): string {
  writeFileSync(`${folder}.csv`, list);
  return folder;
}
