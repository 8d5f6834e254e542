import {parseHTML} from "linkedom";
import {refuse, type BuiltSite, type FinishingStep} from "./builtSite.js";
import {references, type Reference} from "./references.js";

/** Every link, import, file and anchor of the site leads somewhere, and nothing loads from another host. */
export const links: FinishingStep = {
  name: "links",
  run(site) {
    const anchors = new Map([...site.pages].map(([name, html]) => [name, anchorsOf(html)]));
    refuse([...new Set(references(site).flatMap((reference) => problem(reference, site, anchors) ?? []))].sort());
  }
};

function problem({from, to, loads}: Reference, site: BuiltSite, anchors: Map<string, Set<string>>): string | undefined {
  if (/^(data|mailto|blob):/.test(to)) return;
  if (loads && from.endsWith(".js") && !/^(\.|\/|https?:)/.test(to)) return `unknown import: ${to} (${from})`;
  const url = new URL(to, new URL(from, site.address));
  if (!/^https?:$/.test(url.protocol)) return `invalid address: ${to} (${from})`;
  if (url.origin !== site.address.origin) {
    return loads ? `invalid address: ${to} loads from another host (${from}); keep a copy in the site` : undefined;
  }
  if (!url.pathname.startsWith(site.address.pathname)) return `broken link: ${to} leaves the site (${from})`;
  const file = fileAt(decodeURI(url.pathname.slice(site.address.pathname.length)), site.files);
  if (!file) return `broken link: ${to} (${from})`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && file.endsWith(".html") && !anchors.get(file)!.has(anchor)) return `broken anchor: ${to} (${from})`;
}

function fileAt(path: string, files: Set<string>): string | undefined {
  return [path, `${path}.html`, `${path}index.html`].find((name) => files.has(name));
}

function anchorsOf(html: string): Set<string> {
  return new Set([...parseHTML(html).document.querySelectorAll("[id]")].map(({id}) => id));
}
