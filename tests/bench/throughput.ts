import {spawnSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import type {Bench} from "./bench.js";

const child = fileURLToPath(new URL("childCopies.ts", import.meta.url));
const counts = [100, 1_000, 10_000];

interface Run {
  count: number;
  ms: number;
  claims: number;
  peak: number;
}

/** Documents a second and peak memory of reading and extracting, a process a number of documents. */
export const throughput: Bench = {
  name: "throughput",
  shows: `documents a second and peak memory at ${counts.map((count) => count.toLocaleString("en")).join(", ")} documents`,
  run(print) {
    const runs: Run[] = [];
    for (const count of counts) {
      const {stdout, status, stderr} = spawnSync(process.execPath, [...process.execArgv, child, String(count)], {
        encoding: "utf8"
      });
      if (status !== 0) throw new Error(stderr);
      const run: Run = {count, ...JSON.parse(stdout)};
      runs.push(run);
      const {ms, claims, peak} = run;
      print(
        `${count.toLocaleString("en").padStart(6)} documents  ${((count / ms) * 1000).toFixed(0).padStart(5)} a second of processor time  ` +
          `${(ms / count).toFixed(2)} ms each  ${(peak / 2 ** 20).toFixed(0)} MB peak  ${claims} claims`
      );
    }
    const [first] = runs;
    for (const run of runs.slice(1)) {
      const time = run.ms / run.count / (first.ms / first.count);
      print(
        `${run.count.toLocaleString("en")} to ${first.count}: time a document × ${time.toFixed(2)}, peak memory × ${(run.peak / first.peak).toFixed(2)}`
      );
    }
  }
};
