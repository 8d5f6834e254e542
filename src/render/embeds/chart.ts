import {charts} from "../../charts/index.js";
import {nearest} from "../nearest.js";
import {figureHtml} from "../figures/figureHtml.js";
import type {Embed} from "./embed.js";

/** Brings a figure alive when a reader points at it or focuses it; the same script for all of a page's figures. */
const script = `<script type="module" src="/components/figures.js"></script>\n`;

/** In the preview drawings come packed. */
const unpackScript = `<script type="module" src="/components/packedHtml.js"></script>\n`;

/** In a frame the figure tells its height to the page around. */
const frameScript = `<script type="module" src="/components/embeddedFrame.js"></script>\n`;

/** `![caption](chart:slug)`: a figure, drawn into the HTML; the slug may be a parameter of the page's address. */
export const chart: Embed = (address, context) => {
  const slug = context.params[address] ?? address;
  const found = charts.find((chart) => chart.slug === slug);
  if (!found) {
    const slugs = charts.map(({slug}) => slug);
    throw new Error(`unknown chart: ${slug}; did you mean ${nearest(slug, slugs)}? One of ${slugs.join(", ")}`);
  }
  const missing = found.tables.filter((table) => !Object.hasOwn(context.tables, table));
  if (missing.length > 0) throw new Error(`missing table: ${missing.join(", ")} of chart ${slug}`);
  return [
    {
      html:
        figureHtml(found, context) +
        script +
        (context.preview ? unpackScript : "") +
        (context.path.startsWith("/embed/") ? frameScript : "")
    }
  ];
};
