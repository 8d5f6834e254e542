import * as Plot from "@observablehq/plot";
import {group} from "d3";
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
    const marks = countries.flatMap(({name, rows}) =>
      [...group(rows, ({step}) => step)].flatMap(([step, same]) =>
        same.map((row, i) => ({...row, name, x: columns.indexOf(step) + (i - (same.length - 1) / 2) * 0.24}))
      )
    );
    const narrow = width < 560;
    return Plot.plot({
      document,
      width,
      height: 60 + (narrow ? 30 : 0) + countries.length * 46,
      marginLeft: narrow ? 84 : 120,
      marginTop: narrow ? 66 : 34,
      marginRight: 12,
      marginBottom: 8,
      style: {fontSize: "13px", color: theme.ink, overflow: "visible"},
      x: {domain: [-0.5, columns.length - 0.5], axis: null},
      y: {domain: countries.map(({name}) => name), axis: null},
      marks: [
        Plot.ruleX([ladder.length - 0.5], {stroke: theme.rule, strokeDasharray: "3 3"}),
        Plot.ruleY(countries, {y: "name", stroke: theme.rule}),
        Plot.text(columns, {
          x: (_, i) => i,
          frameAnchor: "top",
          dy: -10,
          rotate: narrow ? -45 : 0,
          textAnchor: narrow ? "start" : "middle",
          fill: theme.muted
        }),
        Plot.text(countries, {y: "name", text: "name", frameAnchor: "left", textAnchor: "end", dx: -10, fontWeight: 600}),
        Plot.dot(marks, {
          x: "x",
          y: "name",
          r: narrow ? 5 : 6.5,
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
    .map((rows) => ({name: rows[0].country_words, rows}))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}
