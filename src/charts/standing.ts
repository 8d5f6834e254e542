import * as Plot from "@observablehq/plot";
import {group} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart, type DrawOptions} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {edtfWords} from "./edtfWords.js";
import {listNames} from "./names.js";
import {numberWordFirst} from "./numberWord.js";
import {orderDay} from "./orderDay.js";
import {recordedStanding} from "./recordedStanding.js";
import {recordRow} from "./recordRow.js";
import {spots} from "./symbols.js";
import type {Theme} from "./theme.js";

type Read = Pick<
  Tables,
  | "standing"
  | "documents"
  | "states-parties"
  | "signatories-not-party-2016-11-16"
  | "record-withdrawals"
  | "record-events"
>;
type Row = Tables["standing"][number];

const words: Record<Row["standing"], string> = {
  member: "member",
  signatory: "signatory",
  "not-member": "not a member"
};

/** What the documents say that States are to the Rome Statute: a State a row, a document a column, the record beside. */
export const standing = defineChart({
  slug: "standing",
  tables: [
    "standing",
    "documents",
    "states-parties",
    "signatories-not-party-2016-11-16",
    "record-withdrawals",
    "record-events"
  ],
  title: ({standing}) => {
    if (standing.length === 0) return "No document says what a State is to the Rome Statute";
    const states = statesOf(standing);
    const [{name, rows}] = states;
    const called = new Set(rows.map(({standing}) => words[standing].replace(/^(?!not)/, "a ")));
    const by = new Set(rows.map(({document}) => document)).size;
    return by === 1
      ? `What ${states.length === 1 ? "one State is" : "States are"} said to be to the Court, document by document`
      : `${numberWordFirst(by)} documents say what ${name} is to the Court: ${listNames([...called])}`;
  },
  subtitle: (tables) =>
    `What each document calls a State. Filled: in the document’s own voice. Ring: it names somebody who says so.${orderDay(tables) === "" ? "" : ` In the margin: what it was by the record on ${edtfWords(orderDay(tables))}.`}`,
  notes: ({standing}) => {
    const both = statesOf(standing).filter(({rows}) =>
      ["signatory", "not-member"].every((value) => rows.some(({standing}) => standing === value))
    );
    const silent = both.length === 0 ? [] : ["A signatory that has not ratified is not a member: both can be right."];
    return [...silent, ...(standing.length === 0 ? [] : ["A document without a mark for a State does not say."])];
  },
  alt: (tables) =>
    withRecord(tables)
      .map(({name, rows, recorded}) => {
        const said = rows.map((row) => `${words[row.standing]} (${row.short})`);
        return `${name}: ${[...said, ...(recorded ? [`${recorded.words} (the record)`] : [])].join(", ")}.`;
      })
      .join(" "),
  rows: (tables) =>
    withRecord(tables).flatMap(({name, rows, recorded}) => [
      ...rows.map((row) => drawnRow("standing", row, {State: name, standing: words[row.standing], since: row.since})),
      ...(recorded?.row
        ? [recordRow(recorded.table, recorded.row, {State: name, standing: recorded.words, since: recorded.since})]
        : [])
    ]),
  draw(tables, options) {
    const {documents} = tables;
    const states = withRecord(tables);
    if (states.length === 0) return nothing("No document says what a State is to the Rome Statute.", options);
    const columns = documents.map(({short}) => short);
    return options.width < 560 || columns.length > 6 ? drawLines(states, options) : drawGrid(states, columns, options);
  }
});

type State = ReturnType<typeof withRecord>[number];

function drawGrid(states: readonly State[], columns: readonly string[], options: DrawOptions): SVGElement {
  const {width, theme} = options;
  const left = 116;
  const margin = states.some(({recorded}) => recorded) ? 92 : 0;
  const columnWidth = (width - left - margin) / columns.length;
  const xOf = (short: string) => left + columns.indexOf(short) * columnWidth;
  let y = 30;
  const placed = states.map(({name, rows, recorded}) => {
    const most = Math.max(...[...group(rows, ({short}) => short).values()].map((same) => same.length));
    const top = y;
    y += 14 + most * 22;
    return {name, rows, recorded, top};
  });
  const cells = placed.flatMap(({rows, top}) =>
    [...group(rows, ({short}) => short).values()].flatMap((same) =>
      same.map((row, i) => spotOf(row, xOf(row.short) + 7, top + 18 + i * 22))
    )
  );
  return canvas(
    [
      Plot.text(columns, {x: xOf, y: 12, text: String, textAnchor: "start", fill: theme.ink, fontWeight: 600}),
      ...heads(placed, width, theme),
      Plot.text(cells, {x: ({x}) => x + 12, y: "y", text: "words", textAnchor: "start", fill: theme.ink}),
      spots(cells, theme),
      ...(margin === 0
        ? []
        : [Plot.text(["Record"], {x: width - margin + 8, y: 12, textAnchor: "start", fill: theme.second})]),
      recordedWords(
        placed.map((state) => ({...state, x: width - margin + 8, y: state.top + 18})),
        theme
      )
    ],
    y + 4,
    options
  );
}

function drawLines(states: readonly State[], options: DrawOptions): SVGElement {
  const {width, theme} = options;
  let y = 0;
  const placed = states.map(({name, rows, recorded}) => {
    const top = y;
    y += 34 + (rows.length + (recorded ? 1 : 0)) * 24 + 8;
    return {name, rows, recorded, top};
  });
  const lines = placed.map((state) => ({...state, x: 134, y: state.top + 42 + state.rows.length * 24}));
  const cells = placed.flatMap(({rows, top}) => rows.map((row, i) => spotOf(row, 120, top + 42 + i * 24)));
  return canvas(
    [
      ...heads(placed, width, theme),
      Plot.text(cells, {x: 0, y: "y", text: "short", textAnchor: "start", fill: theme.muted}),
      Plot.text(cells, {x: 134, y: "y", text: "words", textAnchor: "start", fill: theme.ink}),
      spots(cells, theme),
      Plot.text(
        lines.filter(({recorded}) => recorded),
        {x: 0, y: "y", text: () => "Record", textAnchor: "start", fill: theme.second}
      ),
      recordedWords(lines, theme)
    ],
    y,
    options
  );
}

function spotOf(row: Row, x: number, y: number) {
  return {x, y, voice: row.voice, cell: `standing/${row.key}`, short: row.short, words: words[row.standing]};
}

/** Each State's name below a rule. */
function heads(placed: readonly {name: string; top: number}[], width: number, theme: Theme): Plot.Markish[] {
  return [
    Plot.ruleY(placed, {x1: 0, x2: width, y: "top", stroke: theme.rule}),
    Plot.text(placed, {
      x: 0,
      y: ({top}) => top + 18,
      text: "name",
      textAnchor: "start",
      fill: theme.ink,
      fontWeight: 600
    })
  ];
}

/** What the record says in words, marked where a row of it says so. */
function recordedWords(places: readonly (Pick<State, "recorded"> & {x: number; y: number})[], theme: Theme): Plot.Text {
  const told = places.flatMap(({recorded, x, y}) => (recorded ? [{...recorded, x, y}] : []));
  return Plot.text(told, {
    x: "x",
    y: "y",
    text: "words",
    textAnchor: "start",
    fill: theme.second,
    ariaLabel: ({table, row}) => (row ? `${table}/${row.key}` : null)
  });
}

/** The States with what they were by the record on the day of the order. */
function withRecord(tables: Read) {
  return statesOf(tables.standing).map((state) => ({...state, recorded: recordedStanding(tables, state.country)}));
}

/** The States with their rows, the one that most documents name first. */
function statesOf(standing: readonly Row[]) {
  return [...group(standing, ({country}) => country).values()]
    .map((rows) => ({country: rows[0].country, name: rows[0].country_name, rows}))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}
