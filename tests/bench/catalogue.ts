import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {appendFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {csvFormatBody} from "d3-dsv";
import {ProjectCopy} from "../setup/projectCopy.js";
import type {Bench} from "./bench.js";
import {copies} from "./copies.js";

const counts = [100, 1_000];

/** Seconds to build the site and to check a changed page, with further documents of no collection in the catalogue. */
export const catalogue: Bench = {
  name: "catalogue",
  shows: `seconds to build, and to check one changed page, with ${counts.map((count) => count.toLocaleString("en")).join(" and ")} more documents`,
  run(print) {
    const runs = counts.map((count) => {
      const copy = new ProjectCopy("catalogue");
      try {
        addDocuments(copy, count);
        const build = seconds(copy, "build");
        copy.edit("src/method.md", "# Method", "# Method\n\nOne paragraph more.");
        const run = {count, build, check: seconds(copy, "check")};
        print(
          `${count.toLocaleString("en").padStart(6)} documents  build ${build.toFixed(1)} s  check ${run.check.toFixed(1)} s`
        );
        return run;
      } finally {
        copy.remove();
      }
    });
    const [few, many] = runs;
    print(
      `× ${many.count / few.count} documents: build × ${(many.build / few.build).toFixed(1)}, check × ${(many.check / few.check).toFixed(1)}`
    );
  }
};

function addDocuments(copy: ProjectCopy, count: number): void {
  const folder = join(copy.folder, "data-loaders/documents");
  const [header] = copy.read("data-loaders/documents/documents.csv").split("\n");
  const rows = [...copies(count)].map(({row, source, id}) => {
    const file = `${id}.txt`;
    writeFileSync(join(folder, file), source);
    return {...row, document: id, file, sha256: createHash("sha256").update(source).digest("hex"), collection: ""};
  });
  appendFileSync(join(folder, "documents.csv"), `\n${csvFormatBody(rows, header.trim().split(",") as never)}`);
}

function seconds(copy: ProjectCopy, script: string): number {
  const start = performance.now();
  const {status, stdout, stderr} = spawnSync("npm", ["run", "--silent", script], {cwd: copy.folder, encoding: "utf8"});
  if (status !== 0) throw new Error(`npm run ${script} failed:\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}
