import {replaceIn, type FinishingStep} from "./builtSite.js";

/** Framework names no language, and a screen reader then guesses one. */
export const language: FinishingStep = {
  name: "language",
  run(site) {
    for (const name of site.pages.keys()) {
      replaceIn(site, name, "<!DOCTYPE html>\n<html>\n", '<!DOCTYPE html>\n<html lang="en">\n');
    }
  }
};
