import {gzipSync} from "node:zlib";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {AxeBuilder} from "@axe-core/playwright";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, describe, expect, inject, test} from "vitest";
import {parseHTML} from "linkedom";
import {ofCollection} from "../../src/charts/chart.js";
import {charts} from "../../src/charts/index.js";
import {pageTheme} from "../../src/charts/theme.js";
import {drawChart} from "../../src/render/figures/drawChart.js";
import {downloads} from "../../src/render/figures/figureHtml.js";
import {svgText} from "../../src/render/figures/svgText.js";
import {launchChromium} from "../setup/chromium.js";
import {layoutShift} from "../setup/layoutShift.js";

const site = inject("site");
const slugs = charts.map(({slug}) => slug);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => page?.context().close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  page = await context.newPage();
  await page.goto(site + path, {waitUntil: "networkidle"});
  return page;
}

describe.each([390, 1280])("without scripts, at %i pixels", (width) => {
  test.each(["", "gallery", "embed/who-says-it"])(
    "/%s shows each figure once, with its texts and its data",
    async (path) => {
      await open(path, {javaScriptEnabled: false, viewport: {width, height: 900}});
      const figures = page.locator("figure.figure");
      expect(await figures.count()).toBeGreaterThanOrEqual(path.startsWith("embed") ? 1 : 4);
      for (const figure of await figures.all()) {
        expect(await figure.locator("svg:visible").count()).toBe(1);
        expect(await figure.locator(".figure-title").textContent()).not.toBe("");
        expect(await figure.locator(".figure-source").textContent()).toMatch(/^Sources?: /);
        await figure.locator(".figure-data summary").click();
        expect(await figure.locator("tbody tr").first().isVisible()).toBe(true);
      }
      const small = await page
        .locator("figure svg:visible text")
        .evaluateAll((texts) =>
          (texts as SVGTextElement[])
            .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a)
            .filter((size) => size > 0 && size < 12)
        );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  );
});

test("the story loads at most 25 kB of script before a figure is touched, and nothing moves", async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  await page.goto(site, {waitUntil: "networkidle"});
  const bytes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
  expect(await layoutShift(page)).toBeLessThan(0.005);
});

test("the charts' own type is there", async () => {
  await open("");
  expect(await page.evaluate(() => document.fonts.check("14px 'Source Sans 3'"))).toBe(true);
  const loaded = await page.evaluate(() => [...document.fonts].filter(({status}) => status === "loaded").length);
  expect(loaded).toBeGreaterThanOrEqual(2);
});

test("pointing at a mark shows document, voice and quote", async () => {
  await open("");
  const rows = await (await fetch(`${site}data/membership.json`)).json();
  const figure = page.locator("#membership-claims");
  await figure.locator(`svg:visible [data-cell="membership/${rows[0].key}"]`).hover();
  const tip = figure.locator(".figure-tip");
  await tip.waitFor();
  expect(await tip.textContent()).toContain(rows[0].short);
  expect(await tip.textContent()).toContain(`“${rows[0].quote_text}”`);
  expect(await tip.textContent()).toMatch(/in its own voice|citing|quoting/);
  await page.keyboard.press("Escape");
  expect(await tip.isVisible()).toBe(false);
});

test("the arrow keys go from mark to mark, and Escape closes the words", async () => {
  await open("");
  const figure = page.locator("#who-says-it");
  await figure.locator(".figure-drawing").focus();
  const tip = figure.locator(".figure-tip");
  await tip.waitFor({state: "attached"});
  expect(await tip.isVisible()).toBe(false);
  await page.keyboard.press("ArrowRight");
  await tip.waitFor();
  const first = await tip.textContent();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => tip.textContent()).not.toBe(first);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => tip.textContent()).toBe(first);
  await page.keyboard.press("Escape");
  expect(await tip.isVisible()).toBe(false);
});

test("Plot and D3 come when a figure of another width is touched, and draw what Node draws", async () => {
  const requests: string[] = [];
  const context = await browser.newContext({viewport: {width: 600, height: 900}, deviceScaleFactor: 2});
  page = await context.newPage();
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(site, {waitUntil: "networkidle"});
  expect(requests.filter((url) => /_node\/|_npm\//.test(url))).toEqual([]);
  const {resources} = await (await fetch(`${site}data/datapackage.json`)).json();
  const tables = Object.fromEntries(
    await Promise.all(
      resources.map(async ({name}: {name: string}) => [name, await (await fetch(`${site}data/${name}.json`)).json()])
    )
  );
  const here = await page.locator("figure.figure").evaluateAll((figures) => figures.map(({id}) => id));
  expect(here.length).toBeGreaterThan(3);
  for (const chart of charts.filter(({slug}) => here.includes(slug))) {
    const drawing = page.locator(`#${chart.slug} .figure-drawing`);
    await drawing.focus();
    const svg = drawing.locator(".live svg");
    await svg.waitFor();
    const width = Number(await svg.getAttribute("width"));
    expect(width).toBe(568);
    const rows = ofCollection(tables, chart.tables, "november-2016");
    const node = drawChart(chart, rows, {width, theme: pageTheme, prefix: `${chart.slug}-live`});
    expect(nodesOf(await svg.evaluate((svg) => svg.outerHTML)), chart.slug).toEqual(nodesOf(svgText(node)));
  }
  expect(requests.some((url) => /observablehq\/plot/.test(url))).toBe(true);
});

/** Every element of a drawing with its attributes and words, its names aside, which the page's script moves. */
function nodesOf(svg: string): unknown[] {
  const {document} = parseHTML(`<html><body>${svg}</body></html>`);
  return [...document.querySelectorAll("svg *")]
    .filter(({localName}) => localName !== "title")
    .map((element) => [
      element.localName,
      Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]).sort()),
      element.children.length === 0 ? element.textContent : ""
    ]);
}

describe.each(["light", "dark"] as const)("axe finds nothing, %s", (colorScheme) => {
  test.each(["", "gallery", ...slugs.map((slug) => `embed/${slug}`)])("/%s", async (path) => {
    await open(path, {colorScheme});
    for (const summary of await page.locator("figure summary").all()) await summary.click();
    if (path === "") {
      await page.locator("#how-far .figure-drawing").focus();
      await page.keyboard.press("ArrowRight");
      await page.locator("#how-far .figure-tip").waitFor();
    }
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(" ")}`)).toEqual(
      []
    );
  });
});

test("with forced colours the drawings take the reader's own", async () => {
  await open("", {forcedColors: "active"});
  const fill = await page
    .locator("#membership-claims svg:visible text")
    .first()
    .evaluate((text) => [getComputedStyle(text).fill, getComputedStyle(document.body).color]);
  expect(fill[0]).toBe(fill[1]);
});

test("every download of the gallery answers, and its SVG is well-formed XML", async () => {
  await open("gallery");
  const links = await page.locator("a[download]").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links).toHaveLength(charts.length * downloads.length + 1);
  for (const link of links) expect((await fetch(link)).status, link).toBe(200);
  for (const link of links.filter((link) => link.endsWith(".svg"))) {
    const text = await (await fetch(link)).text();
    const errors = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("parsererror").length,
      text
    );
    expect(errors, link).toBe(0);
  }
});

test("the embed code can be copied", async () => {
  await open("gallery", {permissions: ["clipboard-read", "clipboard-write"]});
  const code = page.locator(".embed-code").first();
  await code.locator("summary").click();
  await code.locator("button").click();
  await expect.poll(() => code.locator("button").textContent()).toBe("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/embed/${slugs[0]}"`);
});

test("a frame on another site's page grows to its figure, and shrinks with it", async () => {
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<!DOCTYPE html><title>Host</title><iframe src="${site}embed/one-statement" title="Chart" width="100%" height="200"></iframe>` +
        `<script src="${site}embed.js"></script>`
    );
  }).listen(0, "127.0.0.1");
  try {
    const context = await browser.newContext({viewport: {width: 1000, height: 800}});
    page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, {waitUntil: "networkidle"});
    const frame = page.frameLocator("iframe");
    const height = () => page.locator("iframe").evaluate((iframe) => iframe.getBoundingClientRect().height);
    const content = () => frame.locator("body").evaluate((body) => body.getBoundingClientRect().height);
    await expect.poll(height).toBeGreaterThan(300);
    await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(6);
    const wide = await height();
    await page.setViewportSize({width: 400, height: 800});
    await expect.poll(height).toBeGreaterThan(wide + 50);
    await page.setViewportSize({width: 1000, height: 800});
    await expect.poll(height).toBeLessThan(wide + 6);
  } finally {
    host.close();
  }
});
