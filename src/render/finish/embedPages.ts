import {parseHTML} from "linkedom";
import {escapeHtml} from "../escapeHtml.js";
import {siteTitle} from "../frame.js";
import {replaceIn, type FinishingStep} from "./builtSite.js";

/** Each embedded figure's page is titled as its figure, and its links open outside the frame. */
export const embedPages: FinishingStep = {
  name: "embed pages",
  run(site) {
    for (const [name, html] of site.pages) {
      if (!name.startsWith("embed/")) continue;
      const title = parseHTML(html).document.querySelector("h1")?.textContent ?? "";
      const wanted = `<title>${escapeHtml(`${title} | ${siteTitle}`)}</title>\n<base target="_top">`;
      replaceIn(site, name, `<title>Chart | ${siteTitle}</title>`, wanted);
    }
  }
};
