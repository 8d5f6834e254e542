import {createHash} from "node:crypto";
import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pageFonts} from "../tokensCss.js";
import {replaceIn, type FinishingStep} from "./builtSite.js";

const sheetLinks =
  /<link rel="preload" as="style" href="([^"]*)(_import\/style\.\w+\.css)">\n<link rel="stylesheet"[^>]*>\n/;
const tokens = /<style>([^<]*)<\/style>/;

/**
 * The tokens, which the configuration puts into every page, go to the head of the one style sheet, so that a page has no
 * style of its own; the fonts are asked for with the page, not first when the style sheet has come.
 */
export const styles: FinishingStep = {
  name: "styles",
  run(site) {
    const {folder, address, pages, files} = site;
    const [, , sheet] = sheetLinks.exec(pages.get("index.html")!) ?? [];
    const [inline, css] = tokens.exec(pages.get("index.html")!) ?? [];
    if (!sheet || !inline)
      throw new Error("missing: the style sheet and the tokens (index.html); has Framework changed?");
    const text = css + readFileSync(join(folder, sheet), "utf8");
    const whole = `_import/style.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.css`;
    writeFileSync(join(folder, whole), text);
    rmSync(join(folder, sheet));
    files.delete(sheet);
    files.add(whole);
    const fonts = pageFonts.map(
      ({file}) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address.pathname}fonts/${file}.woff2">\n`
    );
    for (const [name, html] of pages) {
      const [links, up] = sheetLinks.exec(html) ?? [];
      if (!links) throw new Error(`missing: the style sheet (${name})`);
      replaceIn(site, name, links, `<link rel="stylesheet" href="${up}${whole}">\n${fonts.join("")}`);
      replaceIn(site, name, inline, "");
    }
  }
};
