import {writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {charts} from "../../charts/index.js";
import {ofCollection, type Chart} from "../../charts/chart.js";
import {themes} from "../../charts/theme.js";
import {widths} from "../../charts/tokens.js";
import {nearest} from "../nearest.js";
import {readFrontMatter} from "../readFrontMatter.js";
import {readTables} from "../readTables.js";
import {refreshTables} from "../refreshTables.js";
import {Misuse, runCommand} from "../runCommand.js";
import {pngTexts} from "./chartFiles.js";
import {pixelsOf} from "./pixelsOf.js";
import {pdfOf} from "./pdf.js";
import {picture} from "./picture.js";
import {pngOf} from "./png.js";
import {provenanceOf} from "./provenance.js";
import {rowsCsv} from "./rowsCsv.js";

const formats = ["svg", "png", "pdf", "csv"];
const slugs = charts.map(({slug}) => slug);

const usage = `npm run chart -- <slug> [--format svg|png|pdf|csv] [--width 640|86mm|3in] [--theme light|dark] [-o FILE]

Draws one chart as a file, at any width. Below 480 pixels (127mm, 5in) it is drawn for narrow columns.

  --format   svg (as given when none is), png (twice the width in pixels), pdf, csv (the rows drawn)
  --width    in pixels, or with mm or in; ${widths.wide} when none is given
  --theme    light (when none is given) or dark
  -o FILE    where to; <slug>.<format> when none is given

Charts: ${slugs.join(", ")}
Exit codes: 0 drawn, 2 wrong use or a file that can't be written.`;

async function draw(): Promise<number> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      format: {type: "string", default: "svg"},
      width: {type: "string", default: String(widths.wide)},
      theme: {type: "string", default: "light"},
      output: {type: "string", short: "o"},
      help: {type: "boolean", short: "h"}
    }
  });
  if (values.help) return (console.log(usage), 0);
  const {format, theme} = values;
  if (positionals.length !== 1) throw new Misuse(`missing slug; one of ${slugs.join(", ")}`);
  const chart = charts.find(({slug}) => slug === positionals[0]);
  if (!chart) throw new Misuse(`unknown chart: ${positionals[0]}; did you mean ${nearest(positionals[0], slugs)}?`);
  if (!formats.includes(format)) throw new Misuse(`unknown format: ${format}; one of ${formats.join(", ")}`);
  if (theme !== "light" && theme !== "dark") throw new Misuse(`unknown theme: ${theme}; light or dark`);
  const file = values.output ?? `${chart.slug}.${format}`;
  const width = pixelsOf(values.width);
  await refreshTables();
  writeFileSync(file, await bytesOf(chart, {format, width, theme}));
  console.log(file);
  return 0;
}

async function bytesOf(
  chart: Chart,
  {format, width, theme}: {format: string; width: number; theme: "light" | "dark"}
): Promise<string | Uint8Array> {
  const tables = readTables();
  const {collection = ""} = readFrontMatter("/gallery").values;
  if (format === "csv") return rowsCsv(chart.rows(ofCollection(tables, chart.tables, collection)));
  const drawn = picture(chart, {tables, collection, width, theme: themes[theme]});
  const provenance = provenanceOf(chart, tables, collection);
  if (format === "png") return pngOf(drawn.svg, 2, pngTexts(provenance));
  return format === "pdf" ? pdfOf(drawn, provenance) : drawn.svg;
}

await runCommand(draw, 2);
