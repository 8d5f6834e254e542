import {existsSync, renameSync, rmSync} from "node:fs";

/** Puts the folder `next` in the place of `current`, with two renames; the old one is deleted last. */
export function replaceFolder(next: string, current: string): void {
  const last = `${current}-last`;
  rmSync(last, {recursive: true, force: true});
  if (existsSync(current)) renameSync(current, last);
  renameSync(next, current);
  rmSync(last, {recursive: true, force: true});
}

/** Brings `current` back if a build was killed between the two renames. */
export function recoverFolder(current: string): void {
  if (!existsSync(current) && existsSync(`${current}-last`)) renameSync(`${current}-last`, current);
}
