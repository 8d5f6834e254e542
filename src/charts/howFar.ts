import * as Plot from "@observablehq/plot";
import {greatest, group, rollups} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {defineChart} from "./chart.js";
import {listNames} from "./names.js";
import {saying} from "./saying.js";

type Row = Tables["withdrawals"][number];

const ladder = ["considered", "begun", "announced", "voted", "ordered", "notified", "effective"];
const apart = "left";
const columns = [...ladder, apart];

/** How far each document says that each country had gone: countries by steps, a dot a document. */
export const howFar = defineChart({
  slug: "how-far",
  tables: ["withdrawals"],
  title: () => "How far each country was said to have gone",
  subtitle: () =>
    "A dot is a document: filled in its own voice, a ring where it names somebody who says so. “Left” stands apart: the words name no step.",
  notes: ({withdrawals}) => [
    `Read from ${listNames([...new Set(withdrawals.map(({short}) => short))])}. Steps taken back are not drawn.`
  ],
  alt: ({withdrawals}) =>
    countriesOf(withdrawals)
      .map(({name, rows}) => `${name}: ${rows.map(({short, step}) => `${step} (${short})`).join(", ")}.`)
      .join(" "),
  draw({withdrawals}, {width, theme, document}) {
    const countries = countriesOf(withdrawals);
    const narrow = width < 560;
    const radius = narrow ? 5 : 6.5;
    const margin = {left: narrow ? 104 : 120, right: 12, top: narrow ? 70 : 34, bottom: 8};
    const columnWidth = (width - margin.left - margin.right) / columns.length;
    const rowHeight = narrow ? 56 : 46;
    const marks = countries.flatMap(({rows}, y) =>
      [...group(rows, ({step}) => step)].flatMap(([step, same]) =>
        same.map((row, i) => ({...row, ...place(i, same.length, columns.indexOf(step), y)}))
      )
    );
    /** Dots of one step stand side by side, in as many rows as their column needs. */
    function place(i: number, count: number, x: number, y: number) {
      const space = 2 * radius + 4;
      const across = Math.min(count, Math.max(1, Math.floor(columnWidth / space)));
      const down = Math.ceil(count / across);
      return {
        x: x + (((i % across) - (across - 1) / 2) * space) / columnWidth,
        y: y + ((Math.floor(i / across) - (down - 1) / 2) * space) / rowHeight
      };
    }
    return Plot.plot({
      document,
      width,
      height: margin.top + countries.length * rowHeight + margin.bottom,
      marginLeft: margin.left,
      marginRight: margin.right,
      marginTop: margin.top,
      marginBottom: margin.bottom,
      style: {fontSize: "13px", color: theme.ink, overflow: "visible"},
      x: {domain: [-0.5, columns.length - 0.5], axis: null},
      y: {domain: [-0.5, countries.length - 0.5], axis: null, reverse: true},
      marks: [
        Plot.ruleX([ladder.length - 0.5], {stroke: theme.rule, strokeDasharray: "3 3"}),
        Plot.ruleY(countries, {y: (_, i) => i, stroke: theme.rule}),
        Plot.text(columns, {
          x: (_, i) => i,
          text: (step) => step,
          frameAnchor: "top",
          dy: -10,
          rotate: narrow ? -45 : 0,
          textAnchor: narrow ? "start" : "middle",
          fill: theme.muted
        }),
        Plot.text(countries, {
          y: (_, i) => i,
          text: "name",
          frameAnchor: "left",
          textAnchor: "end",
          dx: -10,
          fontWeight: 600
        }),
        Plot.dot(marks, {
          x: "x",
          y: "y",
          r: radius,
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

/** The countries with the rows of theirs that stand on the ladder, the one with the most documents first. */
function countriesOf(withdrawals: readonly Row[]): {name: string; rows: Row[]}[] {
  const standing = withdrawals.filter(({step}) => columns.includes(step));
  return [...group(standing, ({country}) => country).values()]
    .map((rows) => ({name: nameOf(rows), rows}))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}

/** The documents' most frequent word for the country. */
function nameOf(rows: readonly Row[]): string {
  const counts = rollups(
    rows,
    (same) => same.length,
    ({country_words}) => country_words
  );
  return greatest(counts, ([, count]) => count)![0];
}
