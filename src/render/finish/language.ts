import {replaceInPages, type FinishingStep} from "./builtSite.js";

/** Framework names no language, and a screen reader then guesses one. */
export const language: FinishingStep = {
  name: "language",
  run: (site) => replaceInPages(site, "<!DOCTYPE html>\n<html>\n", '<!DOCTYPE html>\n<html lang="en">\n')
};
