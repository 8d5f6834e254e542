import {execFileSync, spawnSync} from "node:child_process";
import {chmodSync, existsSync, readdirSync} from "node:fs";
import {join, resolve} from "node:path";
import {ProjectCopy} from "../setup/projectCopy.js";

const reports = resolve("tests/desk/reports");

/** A report of the tests. */
export const report = (name: string) => join(reports, `${name}.txt`);

/** The three reports with what an analyst says of them. */
export const threeReports = [
  ...["notified", "rescinded", "treaty"].map(report),
  ...["Savannah Post", "Nairobi Daily", "Fjord Times"].flatMap((name) => ["--publisher", name]),
  ...["2017-03-16", "2017-04-05", "2017-03-07"].flatMap((date) => ["--published", date]),
  ...["https://example.org/2017/03/16/leaving", "", ""].flatMap((url) => ["--url", url])
];

/** A copy of the project in which commands of the desk are run. */
export class DeskCopy extends ProjectCopy {
  run(command: string, args: readonly string[], options: {uid?: number} = {}) {
    const script = join("src/render", command);
    const {status, stdout, stderr} = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      ...options
    });
    return {status, stdout, stderr};
  }

  /** The names of the files in the documents' folder, hidden ones too. */
  documents(): string[] {
    return readdirSync(join(this.folder, "data-loaders/documents")).sort();
  }

  /** Lets nobody write into a folder; the user as whom a command then heeds it. */
  lock(folder: string): {uid?: number} {
    chmodSync(join(this.folder, folder), 0o555);
    return process.getuid?.() === 0 ? {uid: 65534} : {};
  }

  unlock(folder: string): void {
    chmodSync(join(this.folder, folder), 0o755);
  }

  /** Makes the copy a git repository with one commit. */
  commit(): void {
    const git = (...args: string[]) => execFileSync("git", args, {cwd: this.folder, stdio: "ignore"});
    if (!existsSync(join(this.folder, ".git"))) git("init");
    git("add", "data-loaders", "src", "package.json", "package-lock.json", "tsconfig.json");
    git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-m", "state");
  }
}
