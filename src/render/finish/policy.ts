import {createHash} from "node:crypto";
import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {replaceIn, type FinishingStep} from "./builtSite.js";

/** Each page allows the site's own files, its own inline scripts by their hashes, and nothing else. */
export const policy: FinishingStep = {
  name: "policy",
  run(site) {
    for (const [name, html] of site.pages) {
      const charset = `<meta charset="utf-8">`;
      const tag = `<meta http-equiv="Content-Security-Policy" content="${policyOf(name, html)}">`;
      replaceIn(site, name, charset, `${charset}\n${tag}`);
    }
  }
};

function policyOf(name: string, html: string): string {
  const {document} = parseHTML(html);
  const [style] = document.querySelectorAll("style, [style]");
  if (style) throw new Error(`invalid style: ${style.outerHTML.slice(0, 80)} (${name}); put it into the style sheet`);
  const scripts = [...document.querySelectorAll("script:not([src])")]
    .filter((script) => [null, "module"].includes(script.getAttribute("type")))
    .map((script) => hashOf(script.textContent!));
  // A live block that draws with Plot brings Plot's own style along.
  const styles = /_node\/@observablehq\/plot@/.test(html) ? [hashOf(plotStyle())] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function plotStyle(): string {
  const {document} = parseHTML("<html><body></body></html>");
  return Plot.plot({document}).querySelector("style")!.textContent!;
}
