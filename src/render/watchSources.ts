import {readdirSync, statSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {refreshTables, tablesFolder} from "./refreshTables.js";
import {sourceFiles} from "./sourceFiles.js";
import {tableSources} from "./tablesKey.js";

/** What was last seen of the files; it outlives this module, which a touched configuration loads anew. */
interface Watch {
  timer?: NodeJS.Timeout;
  tables: string;
  modules: string;
}

const watchKey = Symbol.for("leaving-the-hague.watch");
const watches = globalThis as {[watchKey]?: Watch};
const moduleFolders = ["src/render", "src/charts"];

/**
 * Keeps a running preview fresh. Polls, because fs.watch loses a file that an editor saves by renaming; changed tables
 * are announced by touching the loaders, changed build modules by touching the configuration, which Framework watches.
 */
export function watchSources(): void {
  const watch = (watches[watchKey] ??= {tables: stateOf(tableSources), modules: stateOf(moduleFolders)});
  clearInterval(watch.timer);
  let busy = false;
  watch.timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    try {
      const nextTables = stateOf(tableSources);
      const nextModules = stateOf(moduleFolders);
      if (nextTables !== watch.tables) {
        if ((await refreshTables()).length > 0) touchLoaders();
        watch.tables = nextTables;
      }
      if (nextModules !== watch.modules) {
        watch.modules = nextModules;
        touch("observablehq.config.ts");
      }
    } catch (error) {
      watch.tables = stateOf(tableSources);
      console.error(error instanceof Error ? error.message : error);
    } finally {
      busy = false;
    }
  }, 200);
  watch.timer.unref();
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
