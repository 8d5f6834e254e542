import {replaceIn, type FinishingStep} from "./builtSite.js";

/** Framework forbids readers to zoom; this allows it. */
export const viewport: FinishingStep = {
  name: "viewport",
  run(site) {
    for (const name of site.pages.keys()) {
      replaceIn(
        site,
        name,
        "width=device-width, initial-scale=1, maximum-scale=1",
        "width=device-width, initial-scale=1"
      );
    }
  }
};
