import {createHash} from "node:crypto";
import type {Chart} from "../../charts/chart.js";
import {ofCollection} from "../../charts/chart.js";
import {themes} from "../../charts/theme.js";
import {widths} from "../../charts/tokens.js";
import type {Tables} from "../readTables.js";
import {pdfOf} from "./pdf.js";
import {picture} from "./picture.js";
import {pngOf} from "./png.js";
import {provenanceOf, type Provenance} from "./provenance.js";
import {rowsCsv} from "./rowsCsv.js";
import {zipOf} from "./zip.js";

/** A square, which social networks show whole; doubled for the PNG. */
const social = {width: 600, height: 600};

/** Every file of a chart by its name, the ZIP last. */
export async function chartFiles(chart: Chart, tables: Tables, collection: string): Promise<Map<string, Buffer>> {
  const {slug} = chart;
  const theme = themes.light;
  const provenance = provenanceOf(chart, tables, collection);
  const texts = pngTexts(provenance);
  const wide = picture(chart, {tables, collection, theme, width: widths.wide});
  const narrow = picture(chart, {tables, collection, theme, width: widths.narrow});
  const shared = picture(chart, {tables, collection, theme, ...social});
  const files = new Map<string, Buffer>([
    [`${slug}.svg`, Buffer.from(wide.svg)],
    [`${slug}.png`, pngOf(wide.svg, 2, texts)],
    [`${slug}.pdf`, await pdfOf(wide, provenance)],
    [`${slug}-narrow.svg`, Buffer.from(narrow.svg)],
    [`${slug}-narrow.png`, pngOf(narrow.svg, 2, texts)],
    [`${slug}-social.png`, pngOf(shared.svg, 2, texts)],
    [`${slug}.csv`, Buffer.from(rowsCsv(chart.rows(ofCollection(tables, chart.tables, collection))))]
  ]);
  const sizes = {
    wide: [wide.width, wide.height],
    narrow: [narrow.width, narrow.height],
    social: [2 * social.width, 2 * social.height]
  };
  const hashes = Object.fromEntries(
    [...files].map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")])
  );
  files.set(`${slug}.json`, Buffer.from(`${JSON.stringify({...provenance, sizes, sha256: hashes}, null, 2)}\n`));
  const inZip = new Map(files).set("README.txt", Buffer.from(readme(provenance, [...files.keys()])));
  return files.set(`${slug}.zip`, Buffer.from(zipOf(inZip)));
}

/** What a PNG says of itself. */
export function pngTexts({title, credit, source, cite, documents, claims}: Provenance): Record<string, string> {
  return {
    Title: title,
    Author: credit,
    Source: source,
    Copyright: cite,
    Provenance: JSON.stringify({documents: documents.map(({key, sha256}) => ({key, sha256})), claims})
  };
}

function readme({title, subtitle, notes, source, alt, cite}: Provenance, names: readonly string[]): string {
  return [
    ...[title, subtitle, ...notes, source].filter(Boolean),
    "",
    `Text for readers who don't see it: ${alt}`,
    "",
    `Cite: ${cite}`,
    "Charts and code: ISC licence. Quotations remain their publishers'.",
    "The type is Source Sans 3 (SIL Open Font License); the SVG falls back to a sans serif where it is not installed.",
    "",
    ...names,
    ""
  ].join("\n");
}
