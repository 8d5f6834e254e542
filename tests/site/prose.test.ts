import type {Browser, BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, expect, inject, test} from "vitest";
import {launchChromium} from "../setup/chromium.js";

const site = inject("site");
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site + path, {waitUntil: "networkidle"});
  return page;
}

const openCards = (page: Page) => page.locator(".binding.open").count();

test.each([true, false])("ten numbers lead to their words and back (scripts: %s)", async (javaScriptEnabled) => {
  const page = await open("", {javaScriptEnabled});
  const links = await page
    .locator('a.bound[href*="#"]')
    .evaluateAll((all) =>
      all.map((link) => ({id: link.id, words: link.textContent, href: link.getAttribute("href")!}))
    );
  const toClaims = links.filter(({href}) => /sources#.*\./.test(href));
  expect(toClaims.length).toBeGreaterThanOrEqual(10);
  for (const {id, words} of toClaims.slice(0, 10)) {
    // A card that an earlier pointer left open would lie over the next line.
    await page.mouse.move(2, 2);
    await page.keyboard.press("Escape");
    await page.locator(`#${id}`).click();
    await page.waitForURL(/sources#/);
    const claim = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await claim.locator("blockquote").count()).toBe(1);
    await claim.locator(`.used a[href$="#${id}"]`).click();
    await page.waitForURL(new RegExp(`#${id}$`));
    expect(await page.locator(`#${id}`).textContent()).toBe(words);
  }
});

test.each([true, false])(
  "ten numbers lead there and back by keyboard alone (scripts: %s)",
  async (javaScriptEnabled) => {
    const page = await open("", {javaScriptEnabled});
    const focused = page.locator(":focus");
    const tabTo = async (wanted: string) => {
      for (let i = 0; i < 200; ++i) {
        await page.keyboard.press("Tab");
        if (await focused.and(page.locator(wanted)).count()) return;
      }
      throw new Error(`missing focus: ${wanted}`);
    };
    for (let n = 0; n < 10; ++n) {
      await tabTo('a.bound[href*="sources#"]');
      const words = (await focused.textContent())!;
      const id = await focused.getAttribute("id");
      expect(await page.locator(".binding.open .card").count()).toBe(javaScriptEnabled ? 1 : 0);
      await page.keyboard.press("Enter");
      await page.waitForURL(/sources#/);
      const claim = new URL(page.url()).hash.slice(1);
      await tabTo(`[id="${claim}"] .used a[href$="#${id}"]`);
      expect(await focused.textContent()).toBe(words);
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`#${id}$`));
    }
  }
);

test("the card shows on focus and hover, may be hovered, and Escape dismisses it", async () => {
  const page = await open("");
  await page.locator(".binding:has(.card) > a.bound").nth(1).focus();
  expect(await page.locator(".binding.open .card").isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await openCards(page)).toBe(0);
  await page.locator(".binding:has(.card) > a.bound").nth(2).hover();
  await page.locator(".binding.open .card").hover();
  await page.waitForTimeout(500);
  expect(await openCards(page)).toBe(1);
  await page.mouse.move(2, 2);
  await expect.poll(() => openCards(page)).toBe(0);
});

test("a card stays within a phone's screen", async () => {
  const page = await open("", {viewport: {width: 390, height: 800}});
  for (const link of await page.locator(".binding:has(.card) > a.bound").all()) {
    await link.focus();
    const box = (await page.locator(".binding.open .card").boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  }
});

test("without script the switch shows every card", async () => {
  const page = await open("", {javaScriptEnabled: false});
  const cards = page.locator(".card");
  expect(await cards.first().isVisible()).toBe(false);
  await page.locator("#show-sources").focus();
  await page.keyboard.press("Space");
  for (const card of await cards.all()) expect(await card.isVisible()).toBe(true);
});

test("coverage and annotations stand at their addresses", async () => {
  const coverage = await (await fetch(`${site}data/coverage.json`)).json();
  expect(coverage.unbound).toBe(0);
  expect(coverage.rendered).toBe(coverage.bound + coverage.tallied + coverage.waived);
  const annotations = await (await fetch(`${site}data/annotations.jsonld`)).json();
  expect(annotations.total).toBeGreaterThan(0);
});

test("every claim in Sources leads to its charts and tables, and a figure's data back to it", async () => {
  const page = await open("sources");
  const claim = page.locator(".claims li", {has: page.locator('.used a[href*="tables#"]')}).first();
  expect(await page.locator(".claims li").count()).toBe(
    await page.locator('.claims li:has(.used a[href*="tables#"])').count()
  );
  const id = await claim.getAttribute("id");
  await claim.locator(".used span", {hasText: "Charts:"}).locator("a").first().click();
  await page.waitForURL(/#[a-z-]+$/);
  const figure = page.locator(`figure${new URL(page.url()).hash}`);
  await figure.locator(".figure-data summary").click();
  expect(await figure.locator(`.figure-data a[href$="sources#${id}"]`).count()).toBeGreaterThan(0);
});

test("documents that speak of one point stand side by side, and shared words are told", async () => {
  const page = await open("sources", {reducedMotion: "reduce"});
  const point = page.locator("details.point", {hasText: "Burundi: giving up membership"});
  await point.locator("summary").click();
  expect(await point.locator(".positions li").count()).toBe(3);
  await point.locator(".positions a").first().click();
  await page.waitForURL(/#israel-national-news/);
  expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"] blockquote`).count()).toBe(1);
  expect(await page.locator(".passages li").first().textContent()).toMatch(/^49 words, from/);
});

test("the fact-check tells each bound sentence with cells and words", async () => {
  const page = await open("fact-check");
  const sentences = page.locator(".fact-check > ol > li");
  expect(await page.locator(".fact-check .record").allTextContents()).toContainEqual(
    expect.stringMatching(/^Record: .*as read in .*\((?:not )?read in the primary/)
  );
  expect(await sentences.count()).toBeGreaterThan(3);
  expect(await page.locator(".fact-check code").first().textContent()).toMatch(/^[a-z-]+\/[a-z0-9.-]+\/[a-z_]+ is /);
});
