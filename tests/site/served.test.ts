import {expect, inject, test} from "vitest";
import {navigation} from "../../src/render/frame.js";

const site = inject("site");
const pages = [...navigation.flatMap(({pages}) => pages.map(({href}) => href.slice(1))), "embed/how-far"];

test.each(pages)("/%s has its language, a viewport that allows zoom, a description and one h1", async (page) => {
  const html = await (await fetch(site + page)).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  expect(html).toMatch(/<meta name="description" content="[^"]{30,}">/);
  expect(html.match(/<h1/g)).toHaveLength(1);
});

test("an address without a page answers with the site's own 404 page", async () => {
  const response = await fetch(`${site}no/such/page`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("There is no page here");
});

test("every table stands at its two addresses, and datapackage.json names it", async () => {
  const {resources} = await (await fetch(`${site}data/datapackage.json`)).json();
  expect(resources.length).toBeGreaterThanOrEqual(10);
  for (const {name} of resources) {
    const json = await fetch(`${site}data/${name}.json`);
    expect(json.headers.get("content-type")).toContain("application/json");
    const csv = await fetch(`${site}data/${name}.csv`);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    const rows: Record<string, unknown>[] = await json.json();
    const [header] = (await csv.text()).split("\n");
    if (rows.length > 0) expect(header.trim().split(",").sort()).toEqual(Object.keys(rows[0]).sort());
  }
});

test("the pages' first scripts and styles name no other host", async () => {
  for (const page of pages) {
    const html = await (await fetch(site + page)).text();
    expect(html).not.toMatch(/<(?:script|link(?! rel="canonical")|img)[^>]+(?:src|href)="https?:/);
  }
});
