import type {Browser, BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, expect, inject, test} from "vitest";
import {withoutMarks} from "../../src/render/prose/render/withoutMarks.js";
import {launchChromium} from "../setup/chromium.js";

const site = inject("site");
const pages = ["", "gallery", "sources", "tables", "embed/how-far"];
let browser: Browser;
let context: BrowserContext;
let problems: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  problems = [];
  context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(site)) problems.push(`request to another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (!response.ok()) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(site + path, {waitUntil: "networkidle"});
  return page;
}

test.each(pages)("/%s logs no error, asks no other host and shows no error box", async (path) => {
  const page = await open(path);
  expect(await page.locator(".observablehq--error").count()).toBe(0);
  expect(await page.locator("observablehq-loading").count()).toBe(0);
  expect(problems).toEqual([]);
});

test.each([320, 390, 1280])("no page scrolls sideways at %i pixels", async (width) => {
  for (const path of pages) {
    const page = await open(path, {viewport: {width, height: 800}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    await context.close();
  }
});

test("with scripts off, every claim stands in Sources with its words and its anchor", async () => {
  const claims = await (await fetch(`${site}data/claims.json`)).json();
  expect(claims.length).toBeGreaterThan(0);
  const page = await open("sources", {javaScriptEnabled: false});
  const items = await page
    .locator(".claims li")
    .evaluateAll((items) => items.map((item) => ({id: item.id, quote: item.querySelector("blockquote")?.textContent})));
  const expected = claims.map(({key, quote_text}: Record<string, string>) => ({
    id: key,
    quote: `“${withoutMarks(quote_text)}”`
  }));
  expect(items).toHaveLength(claims.length);
  expect(items).toEqual(expect.arrayContaining(expected));
});

test("with scripts off, Tables lists every table with its downloads", async () => {
  const {resources} = await (await fetch(`${site}data/datapackage.json`)).json();
  const page = await open("tables", {javaScriptEnabled: false});
  for (const {name, description} of resources) {
    const section = page.locator(`#${name}`);
    expect(await section.textContent()).toContain(description);
    expect(
      await section.locator("a[download]").evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))
    ).toEqual([`${site}data/${name}.csv`, `${site}data/${name}.json`]);
  }
});

test("a table's rows can be searched and sorted", async () => {
  const rows: {key: string; count: number}[] = await (await fetch(`${site}data/membership.json`)).json();
  const page = await open("tables");
  const section = page.locator("#membership");
  await section.locator(".browser summary").click();
  await expect.poll(() => section.locator("tbody tr").count()).toBe(rows.length);
  const links = section.locator("tbody td[data-label=key] a");
  expect(await links.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(
    rows.map(({key}) => `./sources#${key}`)
  );
  const counts = async () => {
    const column = (await section.locator("thead button").allTextContents()).indexOf("count") + 1;
    return (await section.locator(`tbody td:nth-child(${column})`).allTextContents()).map(Number);
  };
  const ascending = rows.map(({count}) => count).sort((a, b) => a - b);
  await section.getByRole("button", {name: "count", exact: true}).click();
  expect(await counts()).toEqual(ascending);
  expect(await section.locator("th[aria-sort=ascending]").textContent()).toBe("count");
  await section.getByRole("button", {name: "count", exact: true}).click();
  expect(await counts()).toEqual(ascending.reverse());
  await section.getByLabel("Search").fill(`${rows[0].key} ${rows[0].count}`);
  expect(await section.locator("tbody tr:visible").count()).toBe(1);
  await section.getByLabel("Search").fill("no row says this");
  expect(await section.getByRole("status").textContent()).toBe(`0 of ${rows.length} rows`);
});
