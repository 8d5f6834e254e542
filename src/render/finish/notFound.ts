import {replaceIn, type FinishingStep} from "./builtSite.js";

const name = "404.html";

/**
 * A host answers with this page at any address, so that it names its files from the root on. Framework gives it a base
 * instead, which would take an anchor (and the skip link) to the story.
 */
export const notFound: FinishingStep = {
  name: "404 page",
  run(site) {
    const base = site.address.pathname;
    replaceIn(site, name, `<base href="${base}">\n`, "");
    site.pages.set(name, site.pages.get(name)!.replaceAll(/ (href|src)="\.\/?([^."][^"]*)?"/g, ` $1="${base}$2"`));
  }
};
