import * as Plot from "@observablehq/plot";
import {scaleUtc} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart, type DrawOptions} from "./chart.js";
import {edtfWords} from "./edtfWords.js";
import {firstDay} from "./firstDay.js";
import {numberWord, numberWordFirst} from "./numberWord.js";
import {orderDay} from "./orderDay.js";
import {recordRow} from "./recordRow.js";
import {type} from "./tokens.js";
import {wrap} from "./wrap.js";

type Read = Pick<Tables, "judgments" | "record-events" | "record-about">;
type Row = Tables["judgments"][number];

const lineHeight = 18;

/** Each person judged, from the trial judgment to the appeal, and where that stood on the day of Russia's order. */
export const judgments = defineChart({
  slug: "judgments",
  tables: ["judgments", "record-events", "record-about"],
  title: (tables) => {
    if (tables.judgments.length === 0) return "The record has no judgment of the Court";
    const {before, day} = around(tables);
    const core = before.filter(({outcome, category}) => outcome === "convicted" && category === "core");
    const lost = core.filter(isReversed);
    const stood = `By ${edtfWords(day)} the Court had convicted ${numberWord(core.length)} ${core.length === 1 ? "person" : "persons"} of core crimes`;
    return lost.length === 0
      ? stood
      : `${stood}; ${numberWord(lost.length)} of the convictions ${lost.length === 1 ? "was" : "were"} later reversed`;
  },
  subtitle: (tables) =>
    `Each person judged, from trial judgment to the end of the appeal; no line where the record dates none. Filled: convicted. Ring: acquitted. Cross: conviction reversed. The upright line is ${edtfWords(around(tables).day)}.`,
  notes: (tables) => [
    "Core crimes: war crimes and crimes against humanity. Article 70: offences against the administration of justice.",
    ...(tables.judgments.some(isDoubted)
      ? ["Unconfirmed: what the record has of the appeal nobody could confirm."]
      : [])
  ],
  alt: (tables) => {
    const {before, after, day} = around(tables);
    return [
      `${numberWordFirst(before.length)} judged by ${edtfWords(day)}, ${numberWord(after.length)} after.`,
      ...tables.judgments.map((row) => `${nameOf(row)}: ${wordsOf(row)}.`)
    ].join(" ");
  },
  rows: (tables) =>
    tables.judgments.map((row) =>
      recordRow("judgments", row, {
        accused: row.accused,
        case: row.case,
        judged: row.judgment_date,
        outcome: row.outcome,
        of: row.category === "core" ? row.crimes : "Article 70",
        appeal: row.appeal_outcome,
        "end of appeal": row.appeal_date,
        unconfirmed: row.unverified.join(", ")
      })
    ),
  draw(tables, options) {
    if (tables.judgments.length === 0) return nothing("The record has no judgment of the Court.", options);
    return drawLanes(tables, options);
  }
});

function drawLanes(tables: Read, options: DrawOptions): SVGElement {
  const {width, theme} = options;
  const narrow = width < 560;
  const left = narrow ? 10 : Math.round(width * 0.56);
  const {before, after, day} = around(tables);
  const days = tables.judgments.flatMap(({judgment_date, appeal_date}) => [judgment_date, appeal_date].filter(Boolean));
  const [first, last] = [
    [...days, day].sort()[0],
    [...days, day, tables["record-about"][0]?.as_of ?? ""].sort().at(-1)!
  ];
  const time = scaleUtc([firstDay(first), firstDay(last)], [left + 8, width - 10]);
  const heads: {text: string; y: number}[] = [];
  let y = 24;
  const bands = [
    {text: `Judged by ${edtfWords(day)}`, rows: before},
    {text: "Judged later", rows: after}
  ].filter(({rows}) => rows.length > 0);
  const placed = bands.flatMap(({text, rows}) => {
    heads.push({text, y: y + 14});
    y += 30;
    return rows.map((row) => {
      const lines = [nameOf(row), ...wrap(wordsOf(row), (narrow ? width : left - 16) / 1.04, type.label)];
      const top = y;
      const height = lines.length * lineHeight + (narrow ? 34 : 14);
      y += height;
      const middle = narrow ? top + height - 16 : top + height / 2;
      return {
        row,
        lines,
        top,
        middle,
        x: time(firstDay(row.judgment_date)),
        end: time(firstDay(row.appeal_date || row.judgment_date))
      };
    });
  });
  const marks = placed.map(({row, middle, x}) => ({row, x, y: middle, cell: `judgments/${row.key}`}));
  const reversed = placed.filter(({row}) => isReversed(row));
  const texts = placed.flatMap(({row, lines, top}) =>
    lines.map((text, i) => ({text, y: top + 14 + i * lineHeight, name: i === 0, reversed: isReversed(row)}))
  );
  const text = {x: 0, y: "y", text: "text", textAnchor: "start"} as const;
  const years = time.ticks(narrow ? 4 : 5);
  return canvas(
    [
      Plot.text(years, {x: time, y: 10, text: (date: Date) => String(date.getUTCFullYear()), fill: theme.muted}),
      Plot.ruleY(placed, {x1: 0, x2: width, y: "top", stroke: theme.rule}),
      Plot.ruleX(placed, {
        x: time(firstDay(day)),
        y1: ({top, middle}) => (narrow ? middle - 14 : top + 2),
        y2: ({middle, top}) => (narrow ? middle + 14 : 2 * middle - top - 2),
        stroke: theme.second,
        strokeDasharray: "3 3"
      }),
      Plot.text(heads, {...text, fontWeight: 600, fill: theme.muted}),
      Plot.text(
        texts.filter(({name}) => name),
        {...text, fontWeight: 600, fill: theme.ink}
      ),
      Plot.text(
        texts.filter(({name}) => !name),
        {...text, fill: ({reversed}) => (reversed ? theme.second : theme.ink)}
      ),
      Plot.link(placed, {x1: "x", x2: "end", y1: "middle", y2: "middle", stroke: theme.accent, strokeWidth: 2}),
      Plot.ruleX(
        placed.filter(({row}) => row.appeal_date !== "" && !isReversed(row)),
        {x: "end", y1: ({middle}) => middle - 6, y2: ({middle}) => middle + 6, stroke: theme.accent, strokeWidth: 2}
      ),
      Plot.dot(reversed, {x: "end", y: "middle", r: 6, symbol: "times", stroke: theme.second, strokeWidth: 3}),
      Plot.dot(marks, {
        x: "x",
        y: "y",
        r: 6,
        fill: ({row}) => (row.outcome === "convicted" ? theme.accent : theme.paper),
        stroke: theme.accent,
        strokeWidth: 2,
        ariaLabel: "cell"
      })
    ],
    y + 4,
    options
  );
}

/** The rows judged by the day of Russia's order, and after; the day is the record's own where it lacks the order. */
function around({judgments, ...tables}: Read) {
  const day = orderDay(tables) || (tables["record-about"][0]?.as_of ?? "");
  return {
    day,
    before: judgments.filter(({judgment_date}) => judgment_date <= day),
    after: judgments.filter(({judgment_date}) => judgment_date > day)
  };
}

function isReversed({appeal_outcome}: Row): boolean {
  return appeal_outcome.startsWith("conviction reversed");
}

function isDoubted({unverified}: Row): boolean {
  return unverified.some((column) => column.startsWith("appeal"));
}

function nameOf({accused, category}: Row): string {
  return `${accused}${category === "core" ? "" : " (Article 70)"}`;
}

/** "convicted 21 Mar 2016; conviction reversed, acquitted 8 June 2018". */
function wordsOf(row: Row): string {
  const [ended, ...since] = row.appeal_outcome.split("; ");
  const appeal = [[ended, row.appeal_date].filter(Boolean).join(" "), ...since].filter(Boolean).join("; ");
  const words = `${row.outcome} ${row.judgment_date}${appeal ? `; ${appeal}` : ""}`;
  return `${words.replace(/\d{4}-\d\d-\d\d/g, edtfWords)}${isDoubted(row) ? " (unconfirmed)" : ""}`;
}
