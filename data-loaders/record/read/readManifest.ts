import {createHash} from "node:crypto";
import {csvParse, csvParseRows} from "d3-dsv";

const name = "record.csv";

/**
 * Holds the files of the record against the list beside them, a line a file with its rows and sha256, so that no row
 * comes or goes unseen; all that is wrong goes to `errors`, a line each.
 */
export function readManifest(text: string, files: ReadonlyMap<string, Buffer>, errors: string[]): void {
  const listed = csvParse(text);
  for (const column of ["file", "rows", "sha256"]) {
    if (!listed.columns.includes(column)) {
      errors.push(`missing column: ${column} (${name}:1:${column}); put it back`);
      return;
    }
  }
  for (const [n, {file, rows, sha256}] of listed.entries()) {
    const line = n + 2;
    const bytes = files.get(file);
    if (!bytes) {
      errors.push(`missing file: ${file} (${name}:${line}:file); put it back into the record`);
      continue;
    }
    const found = csvParseRows(bytes.toString()).length - 1;
    if (String(found) !== rows) {
      errors.push(
        `mismatch rows: ${rows} (${name}:${line}:rows); ${file} has ${found}: put the row back, or this number in if it is right`
      );
    }
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (hash !== sha256) {
      errors.push(
        `mismatch sha256: ${sha256} (${name}:${line}:sha256); that of ${file} is ${hash}: restore the file, or put this in if it is right`
      );
    }
  }
  const names = new Set(listed.map(({file}) => file));
  for (const file of files.keys()) {
    if (!names.has(file)) errors.push(`unknown file: ${file} (${name}:1:file); list it with its rows and sha256`);
  }
}
