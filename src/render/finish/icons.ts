import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pngOf} from "../pack/png.js";
import {replaceIn, type FinishingStep} from "./builtSite.js";

const file = "apple-touch-icon.png";

/** The icon as a picture of 192 pixels, for home screens that take no SVG. */
export const icons: FinishingStep = {
  name: "icons",
  run(site) {
    writeFileSync(join(site.folder, file), pngOf(readFileSync("src/icon.svg", "utf8"), 6, {}));
    site.files.add(file);
    for (const name of site.pages.keys()) {
      const up = "../".repeat(name.split("/").length - 1) || "./";
      replaceIn(site, name, "</head>", `<link rel="apple-touch-icon" href="${up}${file}">\n</head>`);
    }
  }
};
