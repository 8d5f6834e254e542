import * as Plot from "@observablehq/plot";
import {extent, ticks} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {textWidth} from "./advances.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {listNames} from "./names.js";
import {isOpen, qualified} from "./qualified.js";
import {spots} from "./symbols.js";
import {type} from "./tokens.js";

type Row = Tables["membership"][number];

const rowHeight = 56;
const edge = 8;

/** The counts of members, on one short axis; a bound from below is a ray. */
export const membershipClaims = defineChart({
  slug: "membership-claims",
  tables: ["membership"],
  title: ({membership}) =>
    membership.length === 0
      ? "No document counts the Court’s members"
      : `How many States? The documents say ${listNames([...new Set(membership.map(countWords))])}`,
  subtitle: ({membership}) =>
    `States, as each document counts them${membership.some(({qualifier}) => isOpen(qualifier)) ? "; an arrow where the words give only a lower bound" : ""}`,
  notes: ({membership}) =>
    new Set(membership.map(({measure}) => measure)).size > 1
      ? ["Members and ratifications are different measures: their counts can differ and both be right."]
      : [],
  alt: ({membership}) => membership.map((row) => `${row.short}: ${countWords(row)}.`).join(" "),
  rows: ({membership}) =>
    membership.map((row) =>
      drawnRow("membership", row, {qualifier: row.qualifier, count: row.count, measure: row.measure})
    ),
  draw({membership}, options) {
    if (membership.length === 0) return nothing("No document counts the Court’s members.", options);
    const {width, theme} = options;
    const [low, high] = extent(membership, ({count}) => count) as [number, number];
    const around = Math.max(3, (high - low) * 0.15);
    const scale = (count: number) => edge + ((count - low + around) / (high - low + 2 * around)) * (width - 2 * edge);
    const places = membership.map((row, i) => ({
      row,
      x: scale(row.count),
      y: i * rowHeight + 40,
      voice: row.voice,
      cell: `membership/${row.key}`
    }));
    const bottom = membership.length * rowHeight + 8;
    const labels = places.map((place) => {
      const text = `${place.row.short}: ${countWords(place.row)}`;
      return {text, x: Math.max(0, Math.min(place.x - 8, width - textWidth(text, type.label))), y: place.y - 20};
    });
    const marks = ticks(low - around, high + around, width < 560 ? 5 : 9).filter((tick) => Number.isInteger(tick));
    return canvas(
      [
        Plot.ruleY(places, {x1: edge, x2: width - edge, y: "y", stroke: theme.rule}),
        Plot.ruleX(marks, {x: scale, y1: bottom, y2: bottom + 6, stroke: theme.muted}),
        Plot.ruleY([bottom], {x1: edge, x2: width - edge, stroke: theme.muted}),
        Plot.text(marks, {x: scale, y: bottom + 18, text: String, fill: theme.muted}),
        Plot.arrow(
          places.filter(({row}) => isOpen(row.qualifier)),
          {x1: "x", y1: "y", x2: width - edge, y2: "y", stroke: theme.accent, strokeWidth: 2, headLength: 8}
        ),
        Plot.text(labels, {x: "x", y: "y", text: "text", textAnchor: "start", fontWeight: 600, fill: theme.ink}),
        spots(places, theme)
      ],
      bottom + 32,
      options
    );
  }
});

function countWords({qualifier, count, measure}: Pick<Row, "qualifier" | "count" | "measure">): string {
  return `${qualified(qualifier, String(count))} ${measure}`;
}
