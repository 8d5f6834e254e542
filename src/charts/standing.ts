import * as Plot from "@observablehq/plot";
import {group} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart, type DrawOptions} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {listNames} from "./names.js";
import {spots} from "./symbols.js";

type Row = Tables["standing"][number];

const words: Record<Row["standing"], string> = {
  member: "member",
  signatory: "signatory",
  "not-member": "not a member"
};

/** What the documents say that States are to the Rome Statute: a State a row, a document a column. */
export const standing = defineChart({
  slug: "standing",
  tables: ["standing", "documents"],
  title: ({standing}) => {
    if (standing.length === 0) return "No document says what a State is to the Rome Statute";
    const states = statesOf(standing);
    const several = states.filter(({rows}) => new Set(rows.map(({standing}) => standing)).size > 1);
    const [{name, rows}] = states;
    if (several.length === 0 && rows.length > 1) {
      return `Every document that says what ${name} is to the Court calls it ${words[rows[0].standing].replace(/^(?!not)/, "a ")}`;
    }
    return several.length === 0
      ? `What ${states.length === 1 ? "one State is" : "States are"} said to be to the Court, document by document`
      : `${listNames(several.map(({name}) => name))} ${several.length === 1 ? "is" : "are"} called ${listNames([...new Set(several.flatMap(({rows}) => rows.map(({standing}) => words[standing])))])}`;
  },
  subtitle: () =>
    "What each document calls a State. Filled: in the document’s own voice. Ring: it names somebody who says so.",
  notes: ({standing}) => {
    const both = statesOf(standing).filter(({rows}) =>
      ["signatory", "not-member"].every((value) => rows.some(({standing}) => standing === value))
    );
    const silent = both.length === 0 ? [] : ["A signatory that has not ratified is not a member: both can be right."];
    return [...silent, ...(standing.length === 0 ? [] : ["A document without a mark for a State does not say."])];
  },
  alt: ({standing}) =>
    statesOf(standing)
      .map(({name, rows}) => `${name}: ${rows.map((row) => `${words[row.standing]} (${row.short})`).join(", ")}.`)
      .join(" "),
  rows: ({standing}) =>
    statesOf(standing).flatMap(({name, rows}) =>
      rows.map((row) => drawnRow("standing", row, {State: name, standing: words[row.standing], since: row.since}))
    ),
  draw({standing, documents}, options) {
    const states = statesOf(standing);
    if (states.length === 0) return nothing("No document says what a State is to the Rome Statute.", options);
    const columns = documents.map(({short}) => short);
    return options.width < 560 || columns.length > 6 ? drawLines(states, options) : drawGrid(states, columns, options);
  }
});

type State = ReturnType<typeof statesOf>[number];

function drawGrid(states: readonly State[], columns: readonly string[], options: DrawOptions): SVGElement {
  const {width, theme} = options;
  const left = 116;
  const columnWidth = (width - left) / columns.length;
  const xOf = (short: string) => left + columns.indexOf(short) * columnWidth;
  let y = 30;
  const placed = states.map(({name, rows}) => {
    const most = Math.max(...[...group(rows, ({short}) => short).values()].map((same) => same.length));
    const top = y;
    y += 14 + most * 22;
    return {name, rows, top};
  });
  const cells = placed.flatMap(({rows, top}) =>
    [...group(rows, ({short}) => short).values()].flatMap((same) =>
      same.map((row, i) => spotOf(row, xOf(row.short) + 7, top + 18 + i * 22))
    )
  );
  return canvas(
    [
      Plot.text(columns, {x: xOf, y: 12, text: String, textAnchor: "start", fill: theme.ink, fontWeight: 600}),
      Plot.ruleY(placed, {x1: 0, x2: width, y: "top", stroke: theme.rule}),
      Plot.text(placed, {
        x: 0,
        y: ({top}) => top + 18,
        text: "name",
        textAnchor: "start",
        fill: theme.ink,
        fontWeight: 600
      }),
      Plot.text(cells, {x: ({x}) => x + 12, y: "y", text: "words", textAnchor: "start", fill: theme.ink}),
      spots(cells, theme)
    ],
    y + 4,
    options
  );
}

function drawLines(states: readonly State[], options: DrawOptions): SVGElement {
  const {width, theme} = options;
  let y = 0;
  const placed = states.map(({name, rows}) => {
    const top = y;
    y += 34 + rows.length * 24 + 8;
    return {name, rows, top};
  });
  const cells = placed.flatMap(({rows, top}) => rows.map((row, i) => spotOf(row, 120, top + 42 + i * 24)));
  return canvas(
    [
      Plot.ruleY(placed, {x1: 0, x2: width, y: "top", stroke: theme.rule}),
      Plot.text(placed, {
        x: 0,
        y: ({top}) => top + 18,
        text: "name",
        textAnchor: "start",
        fill: theme.ink,
        fontWeight: 600
      }),
      Plot.text(cells, {x: 0, y: "y", text: "short", textAnchor: "start", fill: theme.muted}),
      Plot.text(cells, {x: 134, y: "y", text: "words", textAnchor: "start", fill: theme.ink}),
      spots(cells, theme)
    ],
    y,
    options
  );
}

function spotOf(row: Row, x: number, y: number) {
  return {x, y, voice: row.voice, cell: `standing/${row.key}`, short: row.short, words: words[row.standing]};
}

/** The States with their rows, the one that most documents name first. */
function statesOf(standing: readonly Row[]) {
  return [...group(standing, ({country}) => country).values()]
    .map((rows) => ({name: rows[0].country_name, rows}))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}
