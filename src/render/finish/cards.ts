import {parseHTML} from "linkedom";
import {charts} from "../../charts/index.js";
import {escapeHtml} from "../escapeHtml.js";
import {siteTitle} from "../frame.js";
import {readFrontMatter} from "../readFrontMatter.js";
import {replaceIn, type BuiltSite, type FinishingStep} from "./builtSite.js";
import {isListed, pageAddress} from "./pageAddress.js";

/** A page's own address, and its card where it is shared: the picture is that of its first chart, or the first of all. */
export const cards: FinishingStep = {
  name: "cards",
  run(site) {
    for (const name of site.pages.keys()) replaceIn(site, name, "</head>", `${tags(name, site)}</head>`);
  }
};

function tags(name: string, site: BuiltSite): string {
  const {document} = parseHTML(site.pages.get(name)!);
  const address = pageAddress(name, site);
  if (!isListed(name)) return `<meta name="robots" content="noindex">\n`;
  const {alt, image} = cardPicture(document, site);
  const {author} = readFrontMatter(`/${name.slice(0, -".html".length)}`).values;
  const properties: Record<string, string> = {
    "og:type": author ? "article" : "website",
    "og:site_name": siteTitle,
    "og:title": document.querySelector("h1")!.textContent!,
    "og:description": document.querySelector("meta[name=description]")!.getAttribute("content")!,
    "og:url": address,
    "og:image": image,
    "og:image:width": "1200",
    "og:image:height": "1200",
    "og:image:alt": alt
  };
  return (
    `<link rel="canonical" href="${escapeHtml(address)}">\n` +
    Object.entries(properties)
      .map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">\n`)
      .join("") +
    // The pack's pictures are squares, which the large card would cut.
    `<meta name="twitter:card" content="summary">\n`
  );
}

/** The square of a page's first chart, with that chart's title. */
export function cardPicture(document: Document, {address, files}: BuiltSite): {image: string; alt: string} {
  const figure = document.querySelector("figure.figure");
  const file = `charts/${figure?.id ?? charts[0].slug}-social.png`;
  if (!files.has(file)) throw new Error(`missing picture: ${file}`);
  return {image: new URL(file, address).href, alt: figure?.querySelector(".figure-title")?.textContent ?? siteTitle};
}
