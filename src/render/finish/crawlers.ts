import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {escapeHtml} from "../escapeHtml.js";
import {readFrontMatter} from "../readFrontMatter.js";
import type {BuiltSite, FinishingStep} from "./builtSite.js";
import {isListed, pageAddress} from "./pageAddress.js";

/** What search engines ask for first: robots.txt, and the pages with their dates in sitemap.xml. */
export const crawlers: FinishingStep = {
  name: "crawlers",
  run(site) {
    const write = (file: string, text: string) => {
      writeFileSync(join(site.folder, file), text);
      site.files.add(file);
    };
    const entries = [...site.pages.keys()].filter(isListed).map((name) => entry(name, site));
    write(
      "sitemap.xml",
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`
    );
    write("robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${new URL("sitemap.xml", site.address).href}\n`);
  }
};

function entry(name: string, site: BuiltSite): string {
  const {published, updated = published} = readFrontMatter(`/${name.slice(0, -".html".length)}`).values;
  const lastmod = updated ? `<lastmod>${escapeHtml(updated)}</lastmod>` : "";
  return `  <url><loc>${escapeHtml(pageAddress(name, site))}</loc>${lastmod}</url>\n`;
}
