import type {Chart} from "../../charts/chart.js";
import {ofCollection} from "../../charts/chart.js";
import type {Theme} from "../../charts/theme.js";
import {type} from "../../charts/tokens.js";
import {wrap} from "../../charts/wrap.js";
import {escapeHtml} from "../escapeHtml.js";
import {checkGlyphs} from "../figures/checkGlyphs.js";
import {drawChart} from "../figures/drawChart.js";
import type {Tables} from "../readTables.js";
import {metadataElement, provenanceOf} from "./provenance.js";
import {textElements} from "./textElements.js";

/** A whole picture: title, subtitle, chart, notes and source, as SVG that needs nothing else. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** How a picture is made. `height`, when given, is kept: the chart is made smaller or larger to fill what is left. */
export interface PictureOptions {
  tables: Tables;
  collection: string;
  width: number;
  theme: Theme;
  height?: number;
}

/** A chart as a picture of its own. */
export function picture(chart: Chart, {tables, collection, width, theme, height}: PictureOptions): Picture {
  const provenance = provenanceOf(chart, tables, collection);
  const side = width < 480 ? 16 : 24;
  const inner = width - 2 * side;
  const titleSize = width < 480 ? 19 : type.title;
  const texts = {
    title: wrap(provenance.title, inner, titleSize),
    subtitle: height === undefined ? wrap(provenance.subtitle, inner, type.subtitle) : [],
    notes: height === undefined ? provenance.notes.flatMap((note) => wrap(note, inner, 13)) : [],
    source: wrap(`${provenance.source ? `${provenance.source}. ` : ""}${provenance.credit}`, inner, 13)
  };
  checkGlyphs([provenance.title, provenance.subtitle, ...provenance.notes, provenance.source].join(""), chart.slug);
  let y = side + titleSize - 4;
  const parts = [
    textElements(texts.title, {
      x: side,
      y,
      size: titleSize,
      leading: titleSize * 1.22,
      fill: theme.ink,
      weight: type.strong
    })
  ];
  y += (texts.title.length - 1) * titleSize * 1.22 + 24;
  parts.push(textElements(texts.subtitle, {x: side, y, size: type.subtitle, leading: 21, fill: theme.muted}));
  y += texts.subtitle.length === 0 ? -6 : (texts.subtitle.length - 1) * 21 + 20;
  const footHeight = (texts.notes.length + texts.source.length) * 18 + side;
  const drawn = drawing(chart, ofCollection(tables, chart.tables, collection), {
    width: inner,
    theme,
    height: height === undefined ? undefined : height - y - footHeight - 14
  });
  parts.push(
    `<g id="${chart.slug}-chart" text-anchor="${drawn.anchor}" transform="translate(${side} ${round(y)})${drawn.transform}">${drawn.content}</g>`
  );
  y += drawn.height + 26;
  const total = height ?? Math.ceil(y + footHeight - 16);
  parts.push(
    textElements([...texts.notes, ...texts.source], {
      x: side,
      y: total - footHeight + 10,
      size: 13,
      leading: 18,
      fill: theme.muted
    })
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}"` +
    ` font-family="${escapeHtml(type.plain).replaceAll("&#39;", "'")}" font-size="${type.label}" role="img"` +
    ` aria-labelledby="${chart.slug}-title ${chart.slug}-desc">` +
    `<title id="${chart.slug}-title">${escapeHtml(provenance.title)}</title>` +
    `<desc id="${chart.slug}-desc">${escapeHtml(provenance.alt)}</desc>${metadataElement(provenance)}` +
    `<rect id="${chart.slug}-background" width="${width}" height="${total}" fill="${theme.paper}"/>${parts.join("")}</svg>\n`;
  return {svg, width, height: total};
}

/** The chart's own drawing; where its height is bounded, the one of some widths that comes out largest. */
function drawing(
  chart: Chart,
  tables: ReturnType<typeof ofCollection>,
  {width, theme, height}: {width: number; theme: Theme; height?: number}
): {content: string; anchor: string; height: number; transform: string} {
  const draw = (at: number) => {
    const svg = drawChart(chart, tables, {width: at, theme, prefix: chart.slug});
    for (const name of ["title", "desc"]) svg.querySelector(`:scope > ${name}`)?.remove();
    // HTML's name for a no-break space is not one of XML's.
    return {
      content: svg.innerHTML.replaceAll("&nbsp;", "&#160;"),
      anchor: svg.getAttribute("text-anchor") ?? "start",
      height: Number(svg.getAttribute("height"))
    };
  };
  if (height === undefined) return {...draw(width), transform: ""};
  const tried = [0.65, 0.8, 1, 1.15, 1.35, 1.6, 2, 2.5].map((times) => {
    const drawn = draw(Math.round(width * times));
    return {...drawn, scale: Math.min(1 / times, height / drawn.height)};
  });
  const best = tried.reduce((a, b) => (b.scale > a.scale ? b : a));
  return {...best, height: best.height * best.scale, transform: ` scale(${round(best.scale, 4)})`};
}

function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
