import type {Chart} from "../../charts/chart.js";
import {ofCollection} from "../../charts/chart.js";
import {pageTheme} from "../../charts/theme.js";
import {widths} from "../../charts/tokens.js";
import {dataLink} from "../dataLink.js";
import {escapeHtml} from "../escapeHtml.js";
import type {Tables} from "../readTables.js";
import {dataTable} from "./dataTable.js";
import {drawChart} from "./drawChart.js";
import {sourceLine} from "./sourceLine.js";
import {svgText} from "./svgText.js";

/** Where a figure stands: the page, its caption there, the collection drawn, whether a preview runs. */
export interface FigurePlace {
  tables: Tables;
  caption: string;
  path: string;
  collection: string;
  preview: boolean;
}

/** A file of the pack, as a reader is offered it. */
export const downloads: readonly [suffix: string, label: string][] = [
  [".svg", "SVG"],
  [".png", "PNG"],
  [".pdf", "PDF"],
  ["-narrow.svg", "SVG for phones"],
  ["-narrow.png", "PNG for phones"],
  ["-social.png", "PNG for social media"],
  [".csv", "Data as CSV"],
  [".json", "Texts and sources as JSON"],
  [".zip", "All as ZIP"]
];

/** The way from a page up to the site's root: "./", "../". */
export function upFrom(path: string): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}

/** A chart as a figure that needs no script: texts, a narrow and a wide drawing, sources, notes, data and downloads. */
export function figureHtml(chart: Chart, {tables, caption, path, collection, preview}: FigurePlace): string {
  const {slug} = chart;
  const drawn = ofCollection(tables, chart.tables, collection);
  const rows = chart.rows(drawn);
  const title = chart.title(drawn);
  // An embedded figure is a page of its own.
  const heading = path.startsWith("/embed/") ? "h1" : "h2";
  const drawing = (size: "narrow" | "wide") =>
    `<div class="${size}">${svgText(
      drawChart(chart, drawn, {width: widths[size], theme: pageTheme, prefix: `${slug}-${size}`})
    )}</div>`;
  const packed = (html: string) => (preview ? `<packed-html data-html="${escapeHtml(html)}"></packed-html>` : html);
  const up = upFrom(path);
  const files = preview
    ? chart.tables.map((table) => dataLink(`${table}.csv`, `${table}.csv`, {path, preview}))
    : downloads.map(
        ([suffix, label]) => `<a href="${up}charts/${slug}${suffix}" rel="external" download>${escapeHtml(label)}</a>`
      );
  const texts = [caption, ...chart.notes(drawn)].filter(Boolean);
  return (
    `<figure class="figure" id="${slug}" aria-labelledby="${slug}-title">\n` +
    `<${heading} class="figure-title" id="${slug}-title">${escapeHtml(title)}</${heading}>\n` +
    `<p class="figure-subtitle">${escapeHtml(chart.subtitle(drawn))}</p>\n` +
    `<div class="figure-drawing" data-tables="${up}${preview ? "_file/" : ""}data/" data-reads="${chart.tables.join(" ")}"` +
    ` data-collection="${escapeHtml(collection)}">${packed(drawing("narrow") + drawing("wide"))}</div>\n` +
    `<figcaption>${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("")}` +
    `<p class="figure-source">${escapeHtml(sourceLine(rows, tables.documents ?? []))}</p></figcaption>\n` +
    `<details class="figure-data"><summary>Data</summary>\n${packed(dataTable(rows, {title, up}))}\n</details>\n` +
    `<details class="figure-files"><summary>Downloads</summary>\n<ul>${files.map((file) => `<li>${file}</li>`).join("")}</ul>\n</details>\n` +
    `</figure>\n`
  );
}
