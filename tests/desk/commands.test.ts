import {spawn, spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {charts} from "../../src/charts/index.js";
import {DeskCopy} from "./copy.js";

const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
const ours = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^tsx (\S+)$/.exec(script) ?? [];
  return file ? [[name, file] as const] : [];
});

function run(file: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ["--import", "tsx", file, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"]
  });
  return {status, stdout, stderr};
}

test("the project's commands are these", () => {
  expect(ours.map(([name]) => name)).toEqual([
    "build",
    "serve",
    "extract",
    "chart",
    "check",
    "cells",
    "bench",
    "add",
    "diff",
    "codebook"
  ]);
});

describe.each(ours)("npm run %s", (name, file) => {
  test("--help tells how it is called", () => {
    const {status, stdout, stderr} = run(file, "--help");
    expect(stdout).toMatch(new RegExp(`npm run (?:-s )?${name}\\b`));
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("an unknown option: one line, exit code 2, nothing done", () => {
    const {status, stdout, stderr} = run(file, "--no-such");
    expect(stderr.trim()).toMatch(/^Unknown option '--no-such'[^\n]*$/);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

test.each([
  [
    "chart",
    "src/render/pack/cli.ts",
    [charts[0].slug, "-o", "no-such/folder/a.svg"],
    2,
    /^missing file or folder: no-such\/folder\/a\.svg$/
  ],
  ["extract", "data-loaders/extract/cli.ts", ["no-such.txt"], 2, /^missing file: no-such\.txt/],
  ["cells", "src/render/cells.ts", [], 2, /^missing words: .*\(--help tells more\)$/],
  ["serve", "src/render/serve.ts", ["--port", "http"], 2, /^invalid port: http; a number from 0 to 65535$/]
] as const)("npm run %s with what isn't there: one line", (_, file, args, code, message) => {
  const {status, stdout, stderr} = run(file, ...args);
  expect(stderr.trim()).toMatch(message);
  expect([status, stdout]).toEqual([code, ""]);
});

describe("in a copy", () => {
  let copy: DeskCopy;
  beforeAll(() => {
    copy = new DeskCopy("commands");
  });
  afterAll(() => copy.remove());

  test("npm run chart into a folder that nobody may write to: one line", () => {
    const user = copy.lock(".");
    const {status, stderr} = copy.run("pack/cli.ts", [charts[0].slug, "--format", "csv"], user);
    copy.unlock(".");
    expect(stderr.trim()).toMatch(/^no permission: \S+; let yourself write there and try again$/);
    expect(status).toBe(2);
  });

  test("npm run build, stopped in the middle: says so, and leaves nothing half-made", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/render/build.ts"], {cwd: copy.folder});
    let output = "";
    child.stderr.on("data", (text) => (output += text));
    child.stdout.on("data", (text) => {
      output += text;
      if (/making the pages/.test(text)) child.kill("SIGINT");
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(output).toContain("build stopped; dist is as it was");
    expect(code).toBe(130);
    expect(["dist", "dist-next"].filter((folder) => existsSync(`${copy.folder}/${folder}`))).toEqual([]);
  });
});
