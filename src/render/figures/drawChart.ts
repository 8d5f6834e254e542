import {parseHTML} from "linkedom";
import type {Chart} from "../../charts/chart.js";
import {flatten} from "../../charts/flatten.js";
import type {Theme} from "../../charts/theme.js";
import type {Tables as Typed} from "../../../data-loaders/tables/index.js";
import {checkGlyphs} from "./checkGlyphs.js";

/** A chart's drawing made in Node, flat; its ids begin with `prefix`. Throws when Plot warns or a glyph is missing. */
export function drawChart(
  chart: Chart,
  tables: Typed,
  {width, theme, prefix}: {width: number; theme: Theme; prefix: string}
): SVGElement {
  const {document} = parseHTML("<html><body></body></html>");
  const warned: string[] = [];
  const {warn} = console;
  console.warn = (...message: unknown[]) => void warned.push(message.join(" "));
  try {
    const svg = chart.draw(tables, {width, theme, document});
    flatten(svg, {prefix, title: chart.title(tables), description: chart.alt(tables), theme});
    if (warned.length > 0) throw new Error(`invalid drawing: Plot warns: ${warned.join("; ")}`);
    checkGlyphs(svg.textContent!, chart.slug);
    return svg;
  } catch (error) {
    throw new Error(`${(error as Error).message} (chart ${chart.slug} at ${width} pixels)`, {cause: error});
  } finally {
    console.warn = warn;
  }
}
