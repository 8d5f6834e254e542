import * as Plot from "@observablehq/plot";
import {max, min} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {money} from "./money.js";
import {isOpen, qualified} from "./qualified.js";

type Row = Tables["cost-per-verdict"][number];

const rowHeight = 56;

/** What a verdict cost by each document's statement: our division, with the qualifier that follows. */
export const costPerVerdict = defineChart({
  slug: "cost-per-verdict",
  tables: ["cost-per-verdict"],
  title: (tables) => {
    const rows = divided(tables["cost-per-verdict"]);
    if (rows.length === 0) return "No document gives a sum and a count that can be divided";
    const least = min(rows, ({per_verdict}) => per_verdict!)!;
    const more = rows.some((row) => row.per_verdict! > least || isOpen(row.per_verdict_qualifier));
    return `Taken at its word, the statement comes to ${money(least, rows[0].currency)} a verdict${more ? " or more" : ""}`;
  },
  subtitle: () =>
    "Worked out: the sum that each document says was spent, divided by the verdicts that it counts. No document makes this division.",
  notes: (tables) =>
    tables["cost-per-verdict"].some(({per_verdict_qualifier}) => isOpen(per_verdict_qualifier))
      ? ["An arrow stands where the words give only a lower bound of the sum, and so of what it comes to."]
      : [],
  alt: (tables) =>
    tables["cost-per-verdict"].map((row) => `${row.short}: ${quotientWords(row)}, worked out.`).join(" "),
  rows: (tables) =>
    divided(tables["cost-per-verdict"]).map((row) =>
      drawnRow(
        "cost-per-verdict",
        row,
        {
          "sum said": qualified(row.spent_qualifier, money(row.spent, row.currency)),
          "outcomes said": `${qualified(row.verdicts_qualifier, String(row.verdicts))} ${row.words}`,
          "each, worked out": qualified(row.per_verdict_qualifier, money(row.per_verdict!, row.currency))
        },
        row.spent_claim
      )
    ),
  draw(tables, options) {
    const rows = divided(tables["cost-per-verdict"]);
    if (rows.length === 0) return nothing("No document gives a sum and a count that can be divided.", options);
    const {width, theme} = options;
    const top = max(rows, ({per_verdict}) => per_verdict!)! || 1;
    const scale = (amount: number) => (amount / top) * width * 0.74;
    const bars = rows.map((row, i) => ({
      row,
      x: scale(row.per_verdict!),
      y1: i * rowHeight + 26,
      y2: i * rowHeight + 44,
      cell: `cost-per-verdict/${row.key}`
    }));
    return canvas(
      [
        Plot.text(bars, {
          x: 0,
          y: ({y1}) => y1 - 12,
          text: ({row}) => `${row.short}: ${quotientWords(row)}`,
          textAnchor: "start",
          fontWeight: 600,
          fill: theme.ink
        }),
        Plot.rect(bars, {x1: 0, x2: "x", y1: "y1", y2: "y2", fill: theme.accent, ariaLabel: "cell"}),
        Plot.arrow(
          bars.filter(({row}) => isOpen(row.per_verdict_qualifier)),
          {
            x1: "x",
            x2: ({x}) => x + Math.min(70, width * 0.16),
            y1: ({y1}) => y1 + 9,
            y2: ({y1}) => y1 + 9,
            stroke: theme.accent,
            strokeWidth: 3,
            headLength: 9
          }
        )
      ],
      rows.length * rowHeight,
      options
    );
  }
});

function divided(rows: readonly Row[]): Row[] {
  return rows.filter(({per_verdict}) => per_verdict !== null);
}

function quotientWords({per_verdict, per_verdict_qualifier, currency, counted}: Row): string {
  if (per_verdict === null) return "no quotient follows";
  return `${qualified(per_verdict_qualifier, money(per_verdict, currency))} per ${counted.replace(/s$/, "")}`;
}
