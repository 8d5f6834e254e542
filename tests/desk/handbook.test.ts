import {execFileSync} from "node:child_process";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {DeskCopy, report} from "./copy.js";

const handbook = readFileSync("src/handbook.md", "utf8");
const blocks = (language: string) =>
  [...handbook.matchAll(new RegExp(`^\`\`\`${language}.*\\n([^]*?)^\`\`\`$`, "gm"))].map(([, text]) => text);
const commands = blocks("sh").flatMap((text) => text.trim().split("\n"));

let copy: DeskCopy;
beforeAll(() => {
  copy = new DeskCopy("desk-handbook");
});
afterAll(() => copy.remove());

const write = (file: string, text: string) => writeFileSync(join(copy.folder, file), text);

/** A command of the handbook, run by the shell as it is written there. */
const shell = (command: string | undefined) =>
  execFileSync("sh", ["-c", command!], {cwd: copy.folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"]});

test("every command that handbook and README name is a script", () => {
  const {scripts} = JSON.parse(copy.read("package.json"));
  const named = [handbook, readFileSync("README.md", "utf8")].flatMap((text) =>
    [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name]) => name)
  );
  expect(new Set(named).size).toBeGreaterThan(6);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test("every file that handbook and README name is there", () => {
  const text = handbook + readFileSync("README.md", "utf8");
  const made = ["src/members.md", "src/charts/membersSaid.ts"];
  const named = [...text.matchAll(/`((?:src|data-loaders|tests|\.github)\/[^`<>…]+|[A-Z]+\.md)`/g)].map(
    ([, name]) => name
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !made.includes(name) && !existsSync(name.replace("*.md", "")))).toEqual([]);
});

test("the page is written and the chart made as they stand there", () => {
  const [page] = blocks("md");
  write("src/members.md", page.replace("chart:membership-claims", "chart:members-said"));
  write("src/charts/membersSaid.ts", blocks("ts")[0]);
  copy
    .edit("src/charts/index.ts", /^/, 'import {membersSaid} from "./membersSaid.js";\n')
    .edit("src/charts/index.ts", "howFar,\n", "howFar,\n  membersSaid,\n");
  const {status, stderr} = copy.run("check.ts", []);
  expect(status, stderr).toBe(0);
  shell("npm run chart -- members-said --format svg");
  const svg = copy.read("members-said.svg");
  expect(svg).toContain("KPLR: 124 members");
  expect(svg.match(/data-cell="membership\//g)).toHaveLength(3);
});

test("the cells are found, and the charts exported", () => {
  expect(shell(commands.find((command) => command.includes("cells")))).toContain(
    "[over 100](cell:membership/israel-national-news.members/count)"
  );
  for (const command of commands.filter((one) => one.includes("chart --"))) shell(command);
  const pdf = copy.read("how-far-column.pdf");
  const width = Number(/\/MediaBox \[0 0 ([\d.]+) /.exec(pdf)?.[1]);
  expect((width / 72) * 25.4).toBeCloseTo(86, 0);
  expect(readFileSync(join(copy.folder, "how-far-large.png")).readUInt32BE(16)).toBe(2160);
});

test("a report is tried, claims are read out of any text, and a document is reviewed", () => {
  write("report.txt", readFileSync(report("notified"), "utf8"));
  expect(shell(commands.find((one) => one.includes("--dry-run")))).toContain("would add savannah-post");
  expect(shell(commands.find((one) => one.includes("extract")))).toContain('"step":"notified"');
  expect(shell(commands.find((one) => one.includes("--review")))).toContain("kplr-11.members,");
});
