import {readFileSync} from "node:fs";
import {join} from "node:path";
import {colours, type, type Colours} from "../charts/tokens.js";

/** The fonts of the pages: the name of each file below /fonts, and where it comes from. */
export const pageFonts = [
  {file: "source-sans-3-400", family: "Source Sans 3", weight: 400, from: "source-sans-3-latin-400-normal"},
  {file: "source-sans-3-600", family: "Source Sans 3", weight: 600, from: "source-sans-3-latin-600-normal"},
  {file: "source-serif-4-400", family: "Source Serif 4", weight: 400, from: "source-serif-4-latin-400-normal"},
  {file: "source-serif-4-600", family: "Source Serif 4", weight: 600, from: "source-serif-4-latin-600-normal"}
];

/** The bytes of one of the pages' fonts. */
export function readPageFont(file: string): Buffer {
  const font = pageFonts.find((font) => font.file === file);
  if (!font) throw new Error(`unknown font: ${file}; one of ${pageFonts.map(({file}) => file).join(", ")}`);
  return readFileSync(join("node_modules/@fontsource", file.replace(/-\d+$/, ""), "files", `${font.from}.woff2`));
}

/** The tokens as CSS custom properties, light and dark, and the fonts, which stand in the folder `fonts`. */
export function tokensCss(fonts: string): string {
  const properties = (palette: Colours) =>
    Object.entries(palette)
      .map(([name, value]) => `--${name}:${value}`)
      .join(";");
  const faces = pageFonts.map(
    ({file, family, weight}) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${fonts}${file}.woff2) format("woff2")}`
  );
  return (
    faces.join("") +
    `:root{${properties(colours.light)};--text:${type.text};--plain:${type.plain};--code:${type.code}}` +
    `@media (prefers-color-scheme:dark){:root{${properties(colours.dark)}}}` +
    `@media (forced-colors:active){:root{--paper:Canvas;--panel:Canvas;--ink:CanvasText;--muted:CanvasText;` +
    `--rule:GrayText;--accent:LinkText;--second:CanvasText;--third:CanvasText;--mark:Canvas;--wrong:CanvasText}}`
  );
}
