import {zipSync} from "fflate";

/** Files as a ZIP, by name, all of one date: the same bytes each time. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // ZIP knows local time only, and begins in 1980; os 3 is UNIX.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries), {mtime, os: 3, level: 9});
}
