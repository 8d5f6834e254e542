import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import type {BuiltSite} from "./builtSite.js";

/** An address that a built file names: `loads` when a browser fetches it by itself, not only when a reader follows it. */
export interface Reference {
  from: string;
  to: string;
  loads: boolean;
}

const attributes: [selector: string, attribute: string, loads: boolean][] = [
  ["a[href], area[href]", "href", false],
  ["link[href]:not([rel=canonical]):not([rel=alternate])", "href", true],
  ["script[src], img[src], source[src], iframe[src], audio[src], video[src], embed[src]", "src", true],
  ["use[href], image[href]", "href", true],
  ["object[data]", "data", true]
];

const imports =
  /(?:^|[;}\s])(?:import|export)\b[^;"'`()]*?\bfrom\s*["']([^"']+)["']|(?:^|[;}\s])import\s*["']([^"']+)["']/g;
const lateImports = /\bimport\(\s*["']([^"']+)["']\s*\)/g;
const attachments = /registerFile\("[^"]*", \{[^}]*?"path":"([^"]+)"/g;
const styles = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s*["']([^"']+)["']/g;

/** All addresses in the pages, style sheets and scripts of a built site. */
export function references(site: BuiltSite): Reference[] {
  const found: Reference[] = [];
  const scan = (from: string, text: string, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) found.push({from, to: match.slice(1).find(Boolean)!, loads: true});
  };
  for (const [from, html] of site.pages) {
    const {document} = parseHTML(html);
    for (const [selector, attribute, loads] of attributes) {
      for (const element of document.querySelectorAll(selector)) {
        found.push({from, to: element.getAttribute(attribute)!, loads});
      }
    }
    for (const element of document.querySelectorAll("[srcset]")) {
      for (const candidate of element.getAttribute("srcset")!.split(",")) {
        found.push({from, to: candidate.trim().split(/\s/)[0], loads: true});
      }
    }
    for (const element of document.querySelectorAll("style, [style]")) {
      scan(from, element.localName === "style" ? element.textContent! : element.getAttribute("style")!, styles);
    }
    for (const script of document.querySelectorAll("script:not([src])")) {
      scan(from, script.textContent!, imports);
      scan(from, script.textContent!, lateImports);
      scan(from, script.textContent!, attachments);
    }
  }
  for (const from of site.files) {
    if (!/\.(js|css)$/.test(from)) continue;
    const text = readFileSync(join(site.folder, from), "utf8");
    scan(from, text, from.endsWith(".js") ? imports : styles);
    // Framework's own scripts name every library that a page could ask for, and are built with those that one does.
    if (from.endsWith(".js") && !from.startsWith("_observablehq/")) scan(from, text, lateImports);
  }
  return found;
}
