import {spawnSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import type {Bench} from "./bench.js";

const child = fileURLToPath(new URL("childFive.ts", import.meta.url));

/** One new process reads the five documents into all tables; its own start and loading are told apart. */
export const fiveDocuments: Bench = {
  name: "five",
  shows: "one process reads the five documents into all tables",
  run(print) {
    const runs = [1, 2, 3].map(() => {
      const {stdout, status, stderr} = spawnSync(process.execPath, [...process.execArgv, child], {encoding: "utf8"});
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as {loaded: number; cpu: number; read: number};
    });
    const best = runs.toSorted((a, b) => a.read - b.read)[0];
    print(`into all tables   ${best.read.toFixed(0)} ms after start (best of ${runs.length})`);
    print(`processor time    ${best.cpu.toFixed(0)} ms of it`);
    print(`loading modules   ${best.loaded.toFixed(0)} ms before`);
    print(`of one second     ${(best.read / 1000).toFixed(2)}`);
  }
};
