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

// The readers' own fonts at the size of ours: widths are those of running English, heights those of our fonts.
const standIns = [
  {
    family: "Source Sans 3",
    local: ["Arial", "Liberation Sans", "Roboto"],
    weight: 400,
    size: 0.935,
    up: 1.024,
    down: 0.4
  },
  {
    family: "Source Sans 3",
    local: ["Arial Bold", "Liberation Sans Bold", "Roboto Bold"],
    weight: 600,
    size: 0.895,
    up: 1.024,
    down: 0.4
  },
  {
    family: "Source Serif 4",
    local: ["Times New Roman", "Liberation Serif"],
    weight: 400,
    size: 1.184,
    up: 1.036,
    down: 0.335
  },
  {
    family: "Source Serif 4",
    local: ["Times New Roman Bold", "Liberation Serif Bold"],
    weight: 600,
    size: 1.129,
    up: 1.036,
    down: 0.335
  }
];

/** The tokens as CSS custom properties, light and dark, and the fonts, which stand in the folder `fonts`. */
export function tokensCss(fonts: string): string {
  const properties = (palette: Colours) =>
    Object.entries(palette)
      .map(([name, value]) => `--${name}:${value}`)
      .join(";");
  const faces = pageFonts.map(
    ({file, family, weight}) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:url(${fonts}${file}.woff2) format("woff2")}`
  );
  const standInFaces = standIns.map(
    ({family, local, weight, size, up, down}) =>
      `@font-face{font-family:"${family} stand-in";font-weight:${weight};src:${local.map((name) => `local("${name}")`).join()};` +
      `size-adjust:${percent(size)};ascent-override:${percent(up / size)};descent-override:${percent(down / size)};line-gap-override:0%}`
  );
  const families = (stack: string) => stack.replace(/^'([^']+)'/, "$&, '$1 stand-in'");
  return (
    [...faces, ...standInFaces].join("") +
    `:root{${properties(colours.light)};--text:${families(type.text)};--plain:${families(type.plain)};--code:${type.code}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${properties(colours.dark)}}}` +
    `@media (forced-colors:active){:root{--paper:Canvas;--panel:Canvas;--ink:CanvasText;--muted:CanvasText;` +
    `--rule:GrayText;--accent:LinkText;--second:CanvasText;--third:CanvasText;--mark:Canvas;--wrong:CanvasText}}`
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
