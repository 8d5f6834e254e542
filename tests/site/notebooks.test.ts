import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, expect, inject, test} from "vitest";
import {launchChromium} from "../setup/chromium.js";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.close());
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  page = await browser.newPage();
  await page.goto(inject("site") + path, {waitUntil: "networkidle"});
  // The blocks start when a reader comes near them.
  await page.locator("#work-it-out-yourself").scrollIntoViewIfNeeded();
  return page;
}

test.each([
  ["withdrawals", 1],
  ["membership", 4],
  ["cost-per-verdict", 4]
])("the code blocks of %s work out what is published", async (name, least) => {
  const {errors, told} = await blocksOf(name);
  expect(errors).toEqual([]);
  expect(told.filter((text) => text.endsWith("they agree.")).length).toBeGreaterThanOrEqual(least);
  expect(told.filter((text) => text.includes("differ"))).toEqual([]);
});

async function blocksOf(name: string) {
  await open(name);
  const block = page.locator(".observablehq--block:not(.observablehq--loading) p");
  await expect.poll(() => block.count()).toBeGreaterThan(0);
  return {
    errors: await page.locator(".observablehq--error").allTextContents(),
    told: await block.allTextContents()
  };
}

test("the chooser works by keyboard, tells its sources, and keeps the choice in the address", async () => {
  await open("cost-per-verdict");
  const result = page.locator(".chosen-result");
  expect(await result.textContent()).toMatch(/^\$222\.7 million for each, worked out by us$/);
  await page.getByLabel("What counts").focus();
  await page.keyboard.type("trial judgments on");
  await expect.poll(() => result.textContent()).toMatch(/^\$178\.2 million /);
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe("date");
  expect(await page.locator(".chosen").textContent()).toContain("Sources: ");
  const chosen = await page.locator(".chosen").textContent();
  expect(new URL(page.url()).searchParams.get("verdict")).toBe("judgments-core");
  await page.reload({waitUntil: "networkidle"});
  await page.locator("#work-it-out-yourself").scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator(".chosen").textContent()).toBe(chosen);
});

test("a choice in the address that isn't one falls back to the story's", async () => {
  await open("cost-per-verdict?verdict=none&money=gold&until=1066-10-14");
  expect(await page.locator(".chosen-result").textContent()).toMatch(/^\$222\.7 million for each/);
});

test("a conviction that was reversed is told as such beside the result that counts it", async () => {
  await open("cost-per-verdict");
  expect(await page.locator(".chosen").textContent()).toMatch(/Bemba.*reversed/);
});
