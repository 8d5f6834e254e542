import {spawn} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import type {Row} from "../../../data-loaders/tables/table.js";

/** What a project publishes: its tables, the texts of its charts, and the sentences of its pages. */
export interface Published {
  tables: Record<string, Row[]>;
  charts: Row[];
  sentences: Record<string, string[]>;
}

/** What the project in a folder publishes, worked out by its own code in a process of its own. */
export async function publishedIn(folder: string): Promise<Published> {
  const out = mkdtempSync(join(tmpdir(), "desk-"));
  try {
    const file = join(out, "published.json");
    await run(resolve(folder), file);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(out, {recursive: true, force: true});
  }
}

function run(folder: string, file: string): Promise<void> {
  const script = fileURLToPath(new URL("snapshot.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, file], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"]
  });
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return resolve();
      const text = Buffer.concat(errors).toString();
      const told = /^(?:\w*Error(?: \[\w+\])?: )(.+)$/m.exec(text)?.[1] ?? `exit code ${code}`;
      reject(new Error(told));
    });
  });
}
