import * as Plot from "@observablehq/plot";
import {max} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {defineChart} from "./chart.js";
import {qualified} from "./qualified.js";
import {saying} from "./saying.js";

type Row = Tables["cost-per-verdict"][number];

const open = ["over", "at least"];

/** What a verdict cost by each document's statement: our division, with the qualifier that follows. */
export const costPerVerdict = defineChart({
  slug: "cost-per-verdict",
  tables: ["cost-per-verdict"],
  title: () => "What one verdict cost, as we work it out",
  subtitle: () =>
    "The sum that a document says was spent, divided by the verdicts that it counts. No document makes this division.",
  notes: () => ["Worked out. An arrow stands where the sum is only a lower bound, and so the quotient is."],
  alt: (tables) =>
    tables["cost-per-verdict"].map((row) => `${row.short}: ${quotientWords(row)}, worked out.`).join(" "),
  draw(tables, {width, theme, document}) {
    const rows = tables["cost-per-verdict"].filter(({per_verdict}) => per_verdict !== null);
    const rays = rows.filter(({per_verdict_qualifier}) => open.includes(per_verdict_qualifier));
    const top = 1.3 * (max(rows, ({per_verdict}) => per_verdict) ?? 1);
    return Plot.plot({
      document,
      width,
      height: 50 + rows.length * 52,
      marginLeft: 12,
      marginRight: 12,
      marginTop: 12,
      marginBottom: 32,
      style: {fontSize: "13px", color: theme.ink, overflow: "visible"},
      x: {
        domain: [0, top],
        ticks: width < 560 ? 4 : 7,
        label: null,
        tickFormat: (value: number) => (value === 0 ? "0" : `${value / 1e6} m`)
      },
      y: {domain: rows.map(({key}) => key), axis: null},
      marks: [
        Plot.gridX({stroke: theme.rule, strokeOpacity: 1, ticks: width < 560 ? 4 : 7}),
        Plot.barX(rows, {
          x: "per_verdict",
          y: "key",
          fill: theme.accent,
          insetTop: 24,
          insetBottom: 8,
          title: saying,
          tip: {lineWidth: 24, fill: theme.paper}
        }),
        Plot.arrow(rays, {
          x1: "per_verdict",
          x2: top,
          y: "key",
          dy: 8,
          stroke: theme.accent,
          strokeWidth: 2,
          headLength: 8
        }),
        Plot.text(rows, {
          x: 0,
          y: "key",
          text: (row) => `${row.short}: ${quotientWords(row)}`,
          textAnchor: "start",
          dy: -12,
          fontWeight: 600,
          stroke: theme.paper,
          strokeWidth: 4,
          fill: theme.ink
        })
      ]
    }) as SVGElement;
  }
});

function quotientWords({per_verdict, per_verdict_qualifier, currency, counted}: Row): string {
  if (per_verdict === null) return "no quotient follows";
  const amount = new Intl.NumberFormat("en-US", {style: "currency", currency, maximumSignificantDigits: 3});
  return `${qualified(per_verdict_qualifier, `${amount.format(per_verdict / 1e6)} million`)} per ${counted.replace(/s$/, "")}`;
}
