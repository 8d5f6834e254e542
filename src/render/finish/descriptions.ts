import {escapeHtml} from "../escapeHtml.js";
import {readFrontMatter} from "../readFrontMatter.js";
import {replaceIn, type FinishingStep} from "./builtSite.js";

/** Each page's description, from its front matter; Framework hands on only the front matter that it knows. */
export const descriptions: FinishingStep = {
  name: "descriptions",
  run(site) {
    for (const name of site.pages.keys()) {
      const {description = ""} = readFrontMatter(`/${name.slice(0, -".html".length)}`).values;
      replaceIn(site, name, "</title>\n", `</title>\n<meta name="description" content="${escapeHtml(description)}">\n`);
    }
  }
};
