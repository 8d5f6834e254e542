import {readdirSync, statSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {refreshTables, tablesFolder} from "./refreshTables.js";
import {sourceFiles} from "./sourceFiles.js";
import {tableSources} from "./tablesKey.js";

const timerKey = Symbol.for("leaving-the-hague.watch");
const timers = globalThis as {[timerKey]?: NodeJS.Timeout};

/**
 * Keeps a running preview fresh. Polls, because fs.watch loses a file that an editor saves by renaming; changed tables
 * are announced by touching the loaders, changed build modules by touching the configuration, which Framework watches.
 */
export function watchSources(): void {
  clearInterval(timers[timerKey]);
  let tables = stateOf(tableSources);
  let modules = stateOf(["src/render", "src/charts"]);
  let busy = false;
  timers[timerKey] = setInterval(async () => {
    if (busy) return;
    busy = true;
    try {
      const nextTables = stateOf(tableSources);
      const nextModules = stateOf(["src/render", "src/charts"]);
      if (nextTables !== tables) {
        if ((await refreshTables()).length > 0) touchLoaders();
        tables = stateOf(tableSources);
      }
      if (nextModules !== modules) {
        modules = nextModules;
        touch("observablehq.config.ts");
      }
    } catch (error) {
      tables = stateOf(tableSources);
      console.error(error instanceof Error ? error.message : error);
    } finally {
      busy = false;
    }
  }, 200);
  timers[timerKey].unref();
}

function stateOf(paths: readonly string[]): string {
  return sourceFiles(paths)
    .map((file) => {
      const {mtimeMs, size} = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .join("\n");
}

function touchLoaders(): void {
  const outputs = readdirSync(tablesFolder).map((file) => join(tablesFolder, file));
  const time = new Date();
  for (const file of outputs) touch(file, time);
  for (const file of readdirSync("src/data")) touch(join("src/data", file), time);
}

function touch(file: string, time = new Date()): void {
  utimesSync(file, time, time);
}
