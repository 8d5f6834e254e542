import {existsSync} from "node:fs";
import type {AddressInfo} from "node:net";
import {median} from "d3";
import lighthouse from "lighthouse";
import {serveFolder} from "../../src/render/serveFolder.js";
import {siteAddress} from "../../src/render/siteAddress.js";
import {launchChromium} from "../setup/chromium.js";
import type {Bench} from "./bench.js";

const pages = {story: "", notebook: "cost-per-verdict", sources: "sources", gallery: "gallery"};
const runs = 5;
const debugPort = 9322;
const categories = ["performance", "accessibility", "best-practices", "seo"];
const measures = {
  "largest-contentful-paint": "LCP ms",
  "total-blocking-time": "TBT ms",
  "cumulative-layout-shift": "CLS",
  "total-byte-weight": "bytes"
};

/** The four scores of the built site's pages as a phone has them, and what they rest on: medians of five runs. */
export const lighthouseScores: Bench = {
  name: "lighthouse",
  shows: `scores of the built site, mobile preset, median of ${runs}`,
  async run(print) {
    if (!existsSync("dist/index.html")) throw new Error("missing dist: run npm run build");
    const base = siteAddress().pathname;
    const server = await serveFolder("dist", {port: 0, base});
    const site = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
    try {
      for (const [name, path] of Object.entries(pages)) {
        const taken: Record<string, number>[] = [];
        while (taken.length < runs) taken.push(await audit(site + path));
        const told = Object.keys(taken[0]).map((key) => `${key} ${rounded(median(taken, (one) => one[key])!)}`);
        print(`${name.padEnd(10)}${told.join("  ")}`);
      }
    } finally {
      server.close();
    }
  }
};

/** One run: the scores of a page out of 100, and the measures. */
export async function audit(url: string): Promise<Record<string, number>> {
  // A browser of its own each time: nothing is cached, nothing else runs in it.
  const browser = await launchChromium([`--remote-debugging-port=${debugPort}`]);
  try {
    const {lhr} = (await lighthouse(url, {port: debugPort, onlyCategories: categories, logLevel: "error"}))!;
    if (lhr.runtimeError) throw new Error(`invalid page: ${url}: ${lhr.runtimeError.message}`);
    return {
      ...Object.fromEntries(categories.map((name) => [name, Math.round(lhr.categories[name].score! * 100)])),
      ...Object.fromEntries(Object.entries(measures).map(([id, name]) => [name, lhr.audits[id].numericValue!]))
    };
  } finally {
    await browser.close();
  }
}

function rounded(value: number): string {
  return value < 1 && value > 0 ? value.toFixed(2) : String(Math.round(value));
}
