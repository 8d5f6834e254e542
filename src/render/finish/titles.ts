import {plainWords} from "../prose/page/plainWords.js";
import type {FinishingStep} from "./builtSite.js";

/** Each page's title as a reader sees it; Framework prints the front matter's with its bindings. */
export const titles: FinishingStep = {
  name: "titles",
  run({pages}) {
    for (const [name, html] of pages)
      pages.set(
        name,
        html.replace(/<title>[^<]*<\/title>/, (title) => plainWords(title))
      );
  }
};
