import * as Plot from "@observablehq/plot";
import type {DrawOptions} from "./chart.js";
import {type} from "./tokens.js";

/** A Plot laid out in pixels, from the top left: no margins, no axes, the charts' type. */
export function canvas(marks: Plot.Markish[], height: number, {document, width, theme}: DrawOptions): SVGElement {
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    r: {type: "identity"},
    style: {fontSize: `${type.label}px`, color: theme.ink, overflow: "visible"},
    marks
  }) as SVGElement;
}

/** What stands in place of a drawing that has nothing to draw. */
export function nothing(words: string, options: DrawOptions): SVGElement {
  return canvas([Plot.text([words], {x: 0, y: 28, textAnchor: "start", fill: options.theme.muted})], 48, options);
}
