import type {ChildProcess} from "node:child_process";
import {createServer, type AddressInfo} from "node:net";
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, expect, test} from "vitest";
import {launchChromium} from "../setup/chromium.js";
import {ProjectCopy} from "../setup/projectCopy.js";

let copy: ProjectCopy;
let preview: ChildProcess;
let browser: Browser;
let address: string;

beforeAll(async () => {
  copy = new ProjectCopy("preview").takeLibraries();
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  preview = await copy.preview(port);
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  preview?.kill();
  copy.remove();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  const welcome = page.waitForEvent("console", (message) => message.text().includes("welcome"));
  await page.goto(address + path, {waitUntil: "networkidle"});
  await welcome;
  // Framework starts to watch a page's files just after it has welcomed the page, and before it serves the next.
  await fetch(address + path);
  await page.waitForTimeout(1000);
  return page;
}

const shows = (page: Page, selector: string, text: string) =>
  expect
    .poll(() => page.locator(selector).allTextContents(), {timeout: 90_000})
    .toContainEqual(expect.stringContaining(text));

test("an open page shows a changed document, in its text and in its drawing", async () => {
  const sources = await open("sources");
  const story = await open("");
  await shows(story, "#membership-claims svg text", "INN: over 100 members");
  copy.editDocument("000_2f04f6118aaf1edc.txt", "over 100 member states", "over 110 member states");
  await shows(sources, "blockquote", "over 110 member states");
  await shows(story, "#membership-claims svg text", "INN: over 110 members");
});

test("an open page shows a change in a module that the loaders import only through others", async () => {
  const story = await open("");
  copy.edit("data-loaders/tables/documents.ts", "short: row.short,", "short: `The ${row.short}`,");
  await shows(story, "#membership-claims svg text", "The CNN/KPLR: 123 ratifications");
});

test("an open page shows a changed chart", async () => {
  const story = await open("");
  copy.edit("src/charts/membershipClaims.ts", "How many States?", "So many States:");
  await shows(story, "#membership-claims .figure-title", "So many States:");
});

test("an open page shows a changed module of src/render", async () => {
  const sources = await open("sources");
  copy.edit("src/render/lists/sources/documentCard.ts", '"Published"', '"Printed"');
  await shows(sources, ".facts dt", "Printed");
});

test("a download's address answers, though the preview has it elsewhere than the built site", async () => {
  const tables = await open("tables");
  const links = await tables
    .locator("a[download]")
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect((await fetch(link)).status, link).toBe(200);
});

test("what can't be shown is said in its place, and goes when it is mended", async () => {
  const story = await open("");
  copy.edit("src/index.md", "chart:cost-per-verdict", "chart:cost-per-verdikt");
  await shows(story, ".observablehq--error", "unknown chart: cost-per-verdikt");
  copy.edit("src/index.md", "chart:cost-per-verdikt", "chart:cost-per-verdict");
  const told = async () => (await story.locator(".observablehq--error").allTextContents()).join("\n");
  await expect.poll(told, {timeout: 90_000}).not.toContain("unknown chart");
});
