import * as Plot from "@observablehq/plot";
import {max, min} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart, type DrawOptions} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {edtfWords} from "./edtfWords.js";
import {hatch} from "./hatch.js";
import {money} from "./money.js";
import {orderDay} from "./orderDay.js";
import {otherCounts, type OtherCount} from "./otherCounts.js";
import {isOpen, qualified} from "./qualified.js";
import {countedRow} from "./recordRow.js";
import {type} from "./tokens.js";
import {wrap} from "./wrap.js";

type Row = Tables["cost-per-verdict"][number];

const rowHeight = 56;
const lineHeight = 18;

/**
 * What a verdict cost by each document's statement: our division, with the qualifier that follows; below, what the
 * division gives by the record's budgets and other ways of counting.
 */
export const costPerVerdict = defineChart({
  slug: "cost-per-verdict",
  tables: ["cost-per-verdict", "judgments-by-definition", "cumulative-budget", "record-events"],
  title: (tables) => {
    const rows = divided(tables["cost-per-verdict"]);
    if (rows.length === 0) return "No document gives a sum and a count that can be divided";
    const least = min(rows, ({per_verdict}) => per_verdict!)!;
    const more = rows.some((row) => row.per_verdict! > least || isOpen(row.per_verdict_qualifier));
    return `Taken at its word, the statement comes to ${money(least, rows[0].currency)} a verdict${more ? " or more" : ""}`;
  },
  subtitle: () =>
    "Worked out by us: the sum that each document says was spent, divided by the verdicts that it counts. No document makes this division.",
  notes: (tables) => [
    ...(tables["cost-per-verdict"].some(({per_verdict_qualifier}) => isOpen(per_verdict_qualifier))
      ? ["An arrow stands where the words give only a lower bound of the sum, and so of what it comes to."]
      : []),
    ...(otherCounts(tables).length === 0
      ? []
      : ["Approved budgets are not what was spent. Hatched: years whose budget could not be confirmed."]),
    "A court’s work is not only judgments."
  ],
  alt: (tables) =>
    [
      ...tables["cost-per-verdict"].map((row) => `${row.short}: ${quotientWords(row)}, worked out.`),
      ...otherCounts(tables).map(({words}) => `By approved budgets, ${words}.`)
    ].join(" "),
  rows: (tables) => [
    ...divided(tables["cost-per-verdict"]).map((row) =>
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
    ...otherCounts(tables).map(({row, confirmed, all}) =>
      countedRow("judgments-by-definition", row, "judgments and budgets", {
        "sum said": "approved budgets",
        "outcomes said": `${row.count} ${row.words}`,
        "each, worked out": `${money(confirmed, "USD")}, or ${money(all, "USD")} with unconfirmed years`
      })
    )
  ],
  draw(tables, options) {
    const rows = divided(tables["cost-per-verdict"]);
    if (rows.length === 0) return nothing("No document gives a sum and a count that can be divided.", options);
    const {width, theme} = options;
    const others = otherCounts(tables);
    const top = max([...rows.map(({per_verdict}) => per_verdict!), ...others.map(({all}) => all)])! || 1;
    const scale = (amount: number) => (amount / top) * width * 0.74;
    const bars = rows.map((row, i) => ({
      row,
      x: scale(row.per_verdict!),
      y1: i * rowHeight + 26,
      y2: i * rowHeight + 44,
      cell: `cost-per-verdict/${row.key}`
    }));
    const head = {
      text: `By the record on ${edtfWords(orderDay(tables))}: approved budgets divided by`,
      y: rows.length * rowHeight + 26
    };
    const placed = placeOthers(others, scale, head.y + 12, width);
    return canvas(
      [
        ...(others.length === 0 ? [] : drawOthers(placed, head, options)),
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
      placed.at(-1)?.bottom ?? rows.length * rowHeight,
      options
    );
  }
});

/** Each other way of counting with the lines of its words and its two bars, one below the other. */
function placeOthers(others: readonly OtherCount[], scale: (amount: number) => number, top: number, width: number) {
  let y = top;
  return others.map(({row, confirmed, all, words}) => {
    const lines = wrap(words, width, type.label).map((text, i) => ({text, y: y + 14 + i * lineHeight}));
    const y1 = y + lines.length * lineHeight + 8;
    const bar = {y1, y2: y1 + 18};
    y = y1 + 30;
    const cell = `judgments-by-definition/${row.key}`;
    return {
      lines,
      cell,
      sure: {...bar, x1: 0, x2: scale(confirmed), cell},
      rest: {...bar, x1: scale(confirmed), x2: scale(all)},
      bottom: y
    };
  });
}

function drawOthers(
  placed: ReturnType<typeof placeOthers>,
  head: {text: string; y: number},
  {theme}: DrawOptions
): Plot.Markish[] {
  const box = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"};
  const text = {x: 0, y: "y", text: "text", textAnchor: "start"} as const;
  const rests = placed.map(({rest}) => rest);
  return [
    Plot.text([head], {...text, fontWeight: 600, fill: theme.muted}),
    Plot.text(
      placed.flatMap(({lines}) => lines),
      {...text, fill: theme.ink}
    ),
    Plot.rect(
      placed.map(({sure}) => sure),
      {...box, fill: theme.second, ariaLabel: "cell"}
    ),
    Plot.link(rests.flatMap(hatch), {...box, stroke: theme.second}),
    Plot.rect(rests, {...box, fill: "none", stroke: theme.second})
  ];
}

function divided(rows: readonly Row[]): Row[] {
  return rows.filter(({per_verdict}) => per_verdict !== null);
}

function quotientWords({per_verdict, per_verdict_qualifier, currency, counted}: Row): string {
  if (per_verdict === null) return "no quotient follows";
  return `${qualified(per_verdict_qualifier, money(per_verdict, currency))} per ${counted.replace(/s$/, "")}`;
}
