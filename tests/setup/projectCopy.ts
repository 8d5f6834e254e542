import {spawn, spawnSync, type ChildProcess} from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {createHash} from "node:crypto";
import {join, resolve} from "node:path";

const copied = ["package.json", "package-lock.json", "tsconfig.json", "observablehq.config.ts", "data-loaders", "src"];

/** A copy of what the site is built from, to change and to build, without what a build made; deleted with `remove`. */
export class ProjectCopy {
  readonly folder: string;

  constructor(name: string) {
    this.folder = resolve("tests/.output", name);
    this.remove();
    mkdirSync(this.folder, {recursive: true});
    for (const entry of copied) {
      cpSync(entry, join(this.folder, entry), {recursive: true, filter: (path) => path !== "src/.observablehq"});
    }
    symlinkSync(resolve("node_modules"), join(this.folder, "node_modules"));
  }

  /** Takes over the libraries that Framework has bundled for the browser, which takes it ten seconds. */
  takeLibraries(): this {
    cpSync("src/.observablehq/cache/_node", join(this.folder, "src/.observablehq/cache/_node"), {recursive: true});
    return this;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** Replaces a text that stands in the file; its time stays, so that only its content tells. */
  edit(file: string, received: string | RegExp, wanted: string): this {
    const text = this.read(file);
    const edited = text.replace(received, () => wanted);
    if (edited === text) throw new Error(`missing text: ${received} (${file})`);
    writeFileSync(join(this.folder, file), edited);
    return this;
  }

  /** Sets a file's time back to long ago. */
  age(file: string): this {
    utimesSync(join(this.folder, file), 1e9, 1e9);
    return this;
  }

  /** Edits a document and puts its new hash into the catalogue. */
  editDocument(file: string, received: string, wanted: string): this {
    const path = `data-loaders/documents/${file}`;
    const before = this.hash(path);
    return this.edit(path, received, wanted).edit("data-loaders/documents/documents.csv", before, this.hash(path));
  }

  build(): {status: number | null; output: string} {
    const {status, stdout, stderr} = spawnSync("npm", ["run", "--silent", "build"], {
      cwd: this.folder,
      encoding: "utf8"
    });
    return {status, output: stdout + stderr};
  }

  /** Starts the preview on a port and waits until it answers. */
  async preview(port: number): Promise<ChildProcess> {
    const child = spawn("node_modules/.bin/observable", ["preview", "--no-open", "--port", String(port)], {
      cwd: this.folder,
      env: {...process.env, PATH: `${resolve("node_modules/.bin")}:${process.env.PATH}`},
      stdio: "ignore"
    });
    for (let tries = 0; ; ++tries) {
      if (
        await fetch(`http://127.0.0.1:${port}/`).then(
          ({ok}) => ok,
          () => false
        )
      )
        return child;
      if (child.exitCode !== null || tries > 300) throw new Error("the preview did not start");
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Every file of the built site with its hash. */
  built(): Record<string, string> {
    return hashes(join(this.folder, "dist"));
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }

  private hash(file: string): string {
    return createHash("sha256")
      .update(readFileSync(join(this.folder, file)))
      .digest("hex");
  }
}

/** Every file at or below the folder with the hash of its bytes. */
export function hashes(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map(({parentPath, name}) => join(parentPath, name)).sort();
  const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), hash(path)]));
}
