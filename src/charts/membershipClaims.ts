import * as Plot from "@observablehq/plot";
import {extent} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {defineChart} from "./chart.js";
import {qualified} from "./qualified.js";
import {saying} from "./saying.js";

type Row = Tables["membership"][number];

const open = ["over", "at least"];

/** The counts of members, on one short axis; a bound from below is a ray. */
export const membershipClaims = defineChart({
  slug: "membership-claims",
  tables: ["membership"],
  title: () => "How many members the Court was said to have",
  subtitle: () => "States, as each document counts them. An arrow stands where the words give only a lower bound.",
  notes: () => [
    "Members, ratifications and signatures are different measures: two of them can differ and both be right."
  ],
  alt: ({membership}) => membership.map((row) => `${row.short}: ${countWords(row)}.`).join(" "),
  draw({membership}, {width, theme, document}) {
    const [low = 0, high = 0] = extent(membership, ({count}) => count);
    const margin = Math.max(2, (high - low) * 0.12);
    const domain = [low - margin, high + margin * 2];
    const rays = membership.filter(({qualifier}) => open.includes(qualifier));
    return Plot.plot({
      document,
      width,
      height: 50 + membership.length * 52,
      marginLeft: 12,
      marginRight: 12,
      marginTop: 8,
      marginBottom: 32,
      style: {fontSize: "13px", color: theme.ink, overflow: "visible"},
      x: {domain, ticks: width < 560 ? 4 : 8, label: null, tickFormat: "d"},
      y: {domain: membership.map(({key}) => key), axis: null},
      marks: [
        Plot.gridX({stroke: theme.rule, strokeOpacity: 1, ticks: width < 560 ? 4 : 8}),
        Plot.arrow(rays, {
          x1: "count",
          x2: domain[1],
          y: "key",
          stroke: theme.accent,
          strokeWidth: 2,
          headLength: 8,
          insetStart: 6
        }),
        Plot.text(membership, {
          y: "key",
          text: (row) => `${row.short}: ${countWords(row)}`,
          frameAnchor: "left",
          textAnchor: "start",
          dy: -18,
          fontWeight: 600,
          stroke: theme.paper,
          strokeWidth: 4,
          fill: theme.ink
        }),
        Plot.dot(membership, {
          x: "count",
          y: "key",
          r: 6.5,
          fill: ({voice}) => (voice === "own" ? theme.accent : theme.paper),
          stroke: theme.accent,
          strokeWidth: 2,
          title: saying,
          tip: {lineWidth: 24, fill: theme.paper}
        })
      ]
    }) as SVGElement;
  }
});

function countWords({qualifier, count, measure}: Row): string {
  return `${qualified(qualifier, String(count))} ${measure}`;
}
