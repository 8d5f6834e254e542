import {spawnSync} from "node:child_process";
import {expect, test} from "vitest";

test.each([
  ["types hold", "tsc", ["-p", "."]],
  ["oxlint finds nothing", "oxlint", []],
  ["prettier would change nothing", "prettier", ["--check", "."]]
])("%s", (_, command, args) => {
  const {status, stdout, stderr} = spawnSync(`node_modules/.bin/${command}`, args, {encoding: "utf8"});
  expect(status, stdout + stderr).toBe(0);
});
