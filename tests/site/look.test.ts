import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {AxeBuilder} from "@axe-core/playwright";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, expect, inject, test} from "vitest";
import {navigation} from "../../src/render/frame.js";
import {launchChromium} from "../setup/chromium.js";
import {layoutShift} from "../setup/layoutShift.js";

const site = inject("site");
const pages = [...navigation.flatMap(({pages}) => pages.map(({href}) => href.slice(1))), "no-such-page"];
const notebooks = ["withdrawals", "membership", "cost-per-verdict"];
const wide = {width: 1280, height: 900};
const narrow = {width: 390, height: 844};

let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => page?.context().close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: wide, ...options});
  page = await context.newPage();
  problems = [];
  // A policy's violation is told on the console, too.
  page.on("console", (message) => {
    const missing = path === "no-such-page" && message.text().includes("404");
    if ((message.type() === "error" || message.type() === "warning") && !missing) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(site)) problems.push(`request to another host: ${request.url()}`);
  });
  await page.goto(site + path, {waitUntil: "networkidle"});
  return page;
}

/** Goes down the page as a reader does, so that what waits for a reader starts. */
async function readThrough(): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 700) {
      scrollTo({top: y, behavior: "instant"});
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  });
  await page.waitForLoadState("networkidle");
}

test.each(pages)("/%s keeps its policy, has its landmarks, and axe finds nothing", async (path) => {
  await open(path);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  for (const landmark of ["body > div > header", "header nav", "main", "body > div > footer", ".skip"]) {
    expect(await page.locator(landmark).count(), landmark).toBe(1);
  }
  await readThrough();
  for (const drawing of (await page.locator(".figure-drawing").all()).slice(0, 2)) {
    await drawing.focus();
    await page.keyboard.press("ArrowRight");
    await drawing.locator(".figure-tip").waitFor();
    await drawing.locator("svg:visible [data-cell]").first().dispatchEvent("pointerover");
  }
  if (notebooks.includes(path)) {
    await page.locator(".observablehq--block > *").first().waitFor();
    expect(await page.locator("observablehq-loading, .observablehq--error").count()).toBe(0);
  }
  const found: string[] = [];
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      const axe = new AxeBuilder({page}).setLegacyMode(true);
      // Nothing else changes with the colours.
      if (colorScheme === "dark") axe.withRules("color-contrast");
      const {violations} = await axe.analyze();
      for (const {id, nodes} of violations) {
        found.push(`${viewport.width} ${colorScheme} ${id}: ${nodes.map(({html}) => html.slice(0, 100)).join(" ")}`);
      }
    }
  }
  expect(found).toEqual([]);
  expect(problems).toEqual([]);
  // As much room as 400 % zoom leaves of a wide window.
  await page.setViewportSize({width: 320, height: 700});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.each([wide, narrow])("no page moves as it loads, even if its fonts are late, at $width px", async (viewport) => {
  for (const path of pages) {
    const context = await browser.newContext({viewport});
    page = await context.newPage();
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(site + path, {waitUntil: "networkidle"});
    expect(await layoutShift(page), path).toBeLessThan(0.005);
    await context.close();
  }
});

test("the story comes in at most 200 kB, of which 25 kB script, and in few requests", async () => {
  const context = await browser.newContext({viewport: narrow});
  page = await context.newPage();
  const bodies: Promise<{type: string; bytes: number}>[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    // Fonts and pictures come compressed as they are.
    const sizeOf = (body: Buffer) => (type === "font" || type === "image" ? body.length : gzipSync(body).length);
    bodies.push(response.body().then((body) => ({type, bytes: sizeOf(body)})));
  });
  await page.goto(site, {waitUntil: "networkidle"});
  const loaded = await Promise.all(bodies);
  const sum = (types: RegExp) => loaded.filter(({type}) => types.test(type)).reduce((all, {bytes}) => all + bytes, 0);
  expect(sum(/font/)).toBeGreaterThan(10_000);
  expect(sum(/./)).toBeLessThanOrEqual(200_000);
  expect(sum(/script/)).toBeLessThanOrEqual(25_000);
  expect(loaded.length).toBeLessThanOrEqual(12);
});

test.each(["gallery", "sources"])("all of /%s is laid out soon after it is there, in sight or not", async (path) => {
  await open(path);
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".figure, .source")].every(
      (piece) => getComputedStyle(piece).contentVisibility === "visible"
    )
  );
});

test.each([
  ["sources", "the-week"],
  ["gallery", "judgments"]
])("a link into /%s comes to rest at its place", async (path, id) => {
  await open(`${path}#${id}`, {viewport: narrow, reducedMotion: "reduce"});
  const top = () => page.evaluate((name) => document.getElementById(name)!.getBoundingClientRect().top, id);
  await expect.poll(async () => Math.abs((await top()) - 16)).toBeLessThan(2);
});

test.each(notebooks)("/%s loads no library before a reader comes to its code", async (path) => {
  const requests: string[] = [];
  await open(path);
  page.on("request", (request) => requests.push(request.url()));
  const before = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  expect(before.filter((name) => /_node\/|_observablehq\//.test(name))).toEqual([]);
  await readThrough();
  expect(requests.some((name) => /_observablehq\/client/.test(name))).toBe(true);
});

test("Tab goes from the skip link through the page in its order, and what has the focus is seen", async () => {
  await open("");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("Skip to the text");
  const seen: number[] = [];
  for (let i = 0; i < 60; ++i) {
    const {outline, visible, place} = await page.evaluate(() => {
      const element = document.activeElement!;
      const {width, height} = element.getBoundingClientRect();
      const all = [...document.querySelectorAll("*")];
      const {outlineStyle, outlineWidth, clipPath} = getComputedStyle(element);
      return {
        outline: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
        visible: width > 0 && height > 0 && clipPath === "none",
        place: all.indexOf(element)
      };
    });
    expect(outline && visible, `stop ${i}`).toBe(true);
    seen.push(place);
    await page.keyboard.press("Tab");
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  await page.goto(site);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest("main") !== null)).toBe(true);
});

test("on a phone the menu opens and leads on, without scripts as well", async () => {
  await open("", {viewport: narrow, javaScriptEnabled: false});
  const nav = page.locator("header nav");
  expect(await nav.isVisible()).toBe(false);
  expect(await page.locator("header search").isVisible()).toBe(false);
  await page.locator(".menu-button").click();
  await nav.getByText("Sources").click();
  expect(page.url()).toBe(`${site}sources`);
  await page.setViewportSize(wide);
  expect(await nav.isVisible()).toBe(true);
});

test("the search finds pages by their words, and costs one small script until then", async () => {
  await open("method");
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({name}) => name)
        .filter((name) => /search|minisearch/.test(name))
    );
  expect(await scripts()).toHaveLength(1);
  const field = page.getByRole("searchbox", {name: "Search these pages"});
  await field.fill("depositary");
  await page.locator("#observablehq-search-results a", {hasText: "Who was leaving?"}).click();
  expect(page.url()).toBe(`${site}withdrawals`);
  expect(problems).toEqual([]);
});

test("a table of a page is sorted by its headers, and its rows are searched", async () => {
  await open("cost-per-verdict");
  const figure = page.locator(".table-figure", {hasText: "Approved budgets by year"});
  await figure.scrollIntoViewIfNeeded();
  const budgets = figure.getByRole("button", {name: "approved eur thousand"});
  const values = async () =>
    (await figure.locator("tbody td:nth-child(2)").allTextContents()).map((text) =>
      parseFloat(text.replaceAll(",", ""))
    );
  const all = await values();
  expect(all.length).toBeGreaterThan(10);
  await budgets.click();
  expect(await values()).toEqual(all.toSorted((a, b) => a - b));
  await budgets.click();
  expect(await figure.locator("th[aria-sort=descending]").count()).toBe(1);
  expect(await values()).toEqual(all.toSorted((a, b) => b - a));
  await figure.getByRole("searchbox").fill("2016");
  expect(await figure.locator("tbody tr:visible").count()).toBeLessThan(all.length);
  expect(await figure.getByRole("status").textContent()).toMatch(new RegExp(`^\\d+ of ${all.length} rows$`));
  expect(
    await figure
      .locator("td.number")
      .first()
      .evaluate((cell) => getComputedStyle(cell).fontVariantNumeric)
  ).toBe("lining-nums tabular-nums");
});

test("with scripts off a page's tables are read, on a phone each cell with its column", async () => {
  await open("withdrawals", {viewport: narrow, javaScriptEnabled: false});
  const table = page.locator(".table-figure table").first();
  const label = await table
    .locator("tbody td")
    .first()
    .evaluate((cell) => getComputedStyle(cell, "::before").content);
  expect(label).toBe('"document"');
  const {clientWidth, scrollWidth} = await table
    .locator("xpath=..")
    .evaluate(({clientWidth, scrollWidth}) => ({clientWidth, scrollWidth}));
  expect(scrollWidth).toBe(clientWidth);
});

test("every code block has a copy button with words, which copies the code", async () => {
  await open("handbook", {permissions: ["clipboard-read", "clipboard-write"]});
  const blocks = page.locator("main pre");
  expect(await page.getByRole("button", {name: "Copy this code"}).count()).toBe(await blocks.count());
  await page.getByRole("button", {name: "Copy this code"}).nth(1).click();
  await expect.poll(() => page.getByRole("button", {name: "Copied this code"}).count()).toBe(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await blocks.nth(1).textContent());
});

test("with forced colours, text, buttons and rules take the reader's own", async () => {
  await open("", {forcedColors: "active", viewport: narrow});
  const own = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const colour = (name: string) => ((probe.style.color = name), getComputedStyle(probe).color);
    return {text: colour("CanvasText"), link: colour("LinkText")};
  });
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  for (const selector of ["h1", ".standfirst", "figcaption", "#observablehq-footer p"]) {
    expect(await colour(selector), selector).toBe(own.text);
  }
  expect(await colour("main a.bound")).toBe(own.link);
  expect(await page.locator(".menu-button").evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe(
    "solid"
  );
});

test("on paper no figure is cut, and nothing is left that only works on a screen", async () => {
  await open("", {colorScheme: "dark", viewport: {width: 673, height: 1016}});
  await page.emulateMedia({media: "print"});
  const heights = await page
    .locator("figure.figure")
    .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(1016);
  for (const selector of ["#menu", ".menu-button", ".show-sources", "summary", ".site-map"]) {
    expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
  }
  expect(await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
    "rgb(253, 252, 249)"
  );
});

test("each page says its address and its card, whose picture is there as the square that it says", async () => {
  for (const path of pages.slice(0, -1)) {
    await open(path);
    const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute("content");
    const {homepage} = JSON.parse(readFileSync("package.json", "utf8"));
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(canonical).toBe(new URL(path, homepage).href);
    expect(await content("og:url")).toBe(canonical);
    expect(await content("og:title")).toBe(await page.locator("h1").textContent());
    const image = await fetch((await content("og:image"))!.replace(homepage, site));
    const bytes = Buffer.from(await image.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join()).toBe(
      `${await content("og:image:width")},${await content("og:image:height")}`
    );
    await page.context().close();
  }
});

test("the story is told as an article that cites the documents it is about, and has its byline", async () => {
  await open("");
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
  expect(data["@type"]).toBe("NewsArticle");
  const rows: {collection: string; url: string}[] = await (await fetch(`${site}data/documents.json`)).json();
  expect(data.citation.map(({url}: {url: string}) => url)).toEqual(
    rows.filter(({collection}) => collection === "november-2016").map(({url}) => url)
  );
  const times = await page
    .locator(".byline time")
    .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
  expect(times).toEqual([data.datePublished, data.dateModified]);
  expect(await page.locator(".byline").textContent()).toContain(`By ${data.author.name}`);
});

test("Tables is told as a dataset whose files are there", async () => {
  await open("tables");
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
  expect(data["@type"]).toBe("Dataset");
  const {homepage} = JSON.parse(readFileSync("package.json", "utf8"));
  const files = data.hasPart.flatMap(({distribution}: {distribution: {contentUrl: string}[]}) => distribution);
  expect(files.length).toBeGreaterThan(20);
  for (const {contentUrl} of files) expect((await fetch(contentUrl.replace(homepage, site))).status).toBe(200);
});

test("sitemap.xml names every page that is to be found, robots.txt the sitemap", async () => {
  const {homepage} = JSON.parse(readFileSync("package.json", "utf8"));
  const sitemap = await (await fetch(`${site}sitemap.xml`)).text();
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url.replace(homepage, ""));
  expect(named.sort()).toEqual(pages.slice(0, -1).sort());
  expect(await (await fetch(`${site}robots.txt`)).text()).toContain(`Sitemap: ${homepage}sitemap.xml`);
});
