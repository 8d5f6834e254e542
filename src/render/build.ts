import {rmSync} from "node:fs";
import {parseArgs, stripVTControlCharacters} from "node:util";
import {build as buildPages, FileBuildEffects} from "@observablehq/framework/dist/build.js";
import {readConfig, setCurrentDate} from "@observablehq/framework/dist/config.js";
import {finish} from "./finish/index.js";
import type {CheckedPages} from "./prose/check/checkPages.js";
import {checkSite} from "./prose/checkSite.js";
import {isError, print} from "./prose/finding.js";
import {writeProofs} from "./prose/writeProofs.js";
import {readTables} from "./readTables.js";
import {refreshTables} from "./refreshTables.js";
import {recoverFolder, replaceFolder} from "./replaceFolder.js";
import {runCommand} from "./runCommand.js";
import {siteAddress} from "./siteAddress.js";
import {stubLibraries} from "./stubLibraries.js";
import {summary} from "./summary.js";

const usage = `npm run build

Reads the documents into tables, makes the pages and puts the site into dist. When something is wrong it says what and
where, ends with exit code 1, and leaves dist as it was. Look at the result with: npm run serve`;

async function build(): Promise<void> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const progress = (message: string) =>
    void process.stdout.write(`${seconds().toFixed(1).padStart(5)} s  ${message}\n`);
  recoverFolder("dist");
  progress("reading the documents into tables");
  const changed = await refreshTables();
  progress(changed.length === 0 ? "tables are up to date" : `wrote ${changed.length} table files`);
  const checked = checkProse();
  await makePages("dist-next", progress);
  writeProofs("dist-next", checked, readTables(), siteAddress());
  progress("finishing and checking the pages");
  const {pages} = await finish("dist-next", siteAddress());
  replaceFolder("dist-next", "dist");
  console.log(summary(readTables(), {pages, seconds: seconds()}));
}

function checkProse(): CheckedPages {
  const checked = checkSite(readTables());
  const errors = checked.findings.filter(isError);
  if (errors.length > 0) throw new Error(errors.map(print).join("\n"));
  return checked;
}

async function makePages(output: string, progress: (message: string) => void): Promise<void> {
  progress("making the pages");
  stubLibraries();
  // Framework writes files' times into the pages; one date for all keeps two builds the same.
  setCurrentDate(new Date(0));
  const config = await readConfig();
  config.output = output;
  const log: string[] = [];
  const keep = (...message: unknown[]) => void log.push(message.join(" ") + "\n");
  const effects = new FileBuildEffects(output, `${config.root}/.observablehq/cache`, {
    // The finishing checks every link and anchor; Framework counts those as broken that lead to what finishing adds.
    logger: {
      log: keep,
      warn: (text) => void (/broken link/.test(String(text)) || console.warn(text)),
      error: console.error
    },
    output: {
      write(text) {
        log.push(text);
        const line = stripVTControlCharacters(text);
        if (/^(?:load|render) /.test(line)) progress(line.replace("→", "").trim());
      }
    }
  });
  // Framework reports each bundled library to the console itself.
  const {log: print} = console;
  console.log = keep;
  try {
    await buildPages({config}, effects);
  } catch (error) {
    process.stderr.write(log.slice(-4).join(""));
    throw error;
  } finally {
    console.log = print;
  }
}

function leaveOff(why: string): void {
  rmSync("dist-next", {recursive: true, force: true});
  console.error(`\n${why}; dist is as it was`);
}

await runCommand(async () => {
  const {help} = parseArgs({options: {help: {type: "boolean", short: "h"}}}).values;
  if (help) return (console.log(usage), 0);
  process.once("SIGINT", () => {
    leaveOff("build stopped");
    process.exit(130);
  });
  try {
    await build();
    return 0;
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    leaveOff("build failed");
    return 1;
  }
}, 1);
