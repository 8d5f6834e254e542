import * as Plot from "@observablehq/plot";
import {scaleLinear, scaleUtc} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart, type DrawOptions} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {edtfWords} from "./edtfWords.js";
import {firstDay} from "./firstDay.js";
import {numberWord, numberWordFirst} from "./numberWord.js";
import {orderDay, rowOn} from "./orderDay.js";
import {qualified} from "./qualified.js";
import {countedRow, recordRow} from "./recordRow.js";
import {spots} from "./symbols.js";
import type {Theme} from "./theme.js";
import {waysOut, type WayOut} from "./waysOut.js";

type Read = Pick<
  Tables,
  "members-in-force" | "record-withdrawals" | "record-about" | "record-events" | "membership" | "documents"
>;
type Row = Tables["members-in-force"][number];

const allHeight = 200;
const closerTop = 262;
const closerHeight = 140;
const laneHeight = 44;
const closerFrom = "2014";

/** States parties in force over time; the counts that documents give; closer, the ways out of membership. */
export const membersOverTime = defineChart({
  slug: "members-over-time",
  tables: ["members-in-force", "record-withdrawals", "record-about", "record-events", "membership", "documents"],
  title: (tables) => {
    const rows = tables["members-in-force"];
    if (rows.length === 0) return "The record counts no members";
    const ways = waysOut(tables["record-withdrawals"]);
    const [left, back] = (["left", "taken back"] as const).map((end) => ways.filter(({came}) => came === end).length);
    return `${numberWordFirst(left)} ${left === 1 ? "State has" : "States have"} left the Court, ${numberWord(back)} took ${back === 1 ? "its notice" : "their notices"} back; it has ${rows.at(-1)!.members} members`;
  },
  subtitle: (tables) =>
    `States parties in force${tables["record-about"].map(({as_of}) => ` to ${edtfWords(as_of)}`).join("")}, by the record, and the counts that documents give. Below, closer, the steps out of membership: ring, a step on the way; filled, the day it took effect; cross, taken back.`,
  notes: (tables) => [
    "A withdrawal counts from the day on which it takes effect, a year after notice.",
    ...(tables["record-withdrawals"].some(({unverified}) => unverified.length > 0)
      ? ["Unconfirmed: the record has the date and nobody could confirm it."]
      : [])
  ],
  alt: (tables) => {
    const rows = tables["members-in-force"];
    const told = [rows[0], rowOn(rows, orderDay(tables)), rows.at(-1)]
      .filter((row, i, all) => row !== undefined && all.indexOf(row) === i)
      .map((row) => `${row!.members} from ${edtfWords(row!.date)}`);
    const ways = waysOut(tables["record-withdrawals"]).map(({country, words}) => `${country}: ${words}.`);
    return [`States parties in force: ${told.join(", ")}.`, ...tables.membership.map(countWords), ...ways].join(" ");
  },
  rows: (tables) => [
    ...tables.membership.map((row) => drawnRow("membership", row, {date: publishedOf(row, tables), count: row.count})),
    ...tables["members-in-force"].map((row) =>
      countedRow("members-in-force", row, "states-parties and record-withdrawals", {
        date: row.date,
        count: row.members,
        change: row.joined - row.left
      })
    ),
    ...waysOut(tables["record-withdrawals"])
      .flatMap(({steps}) => steps)
      .map((row) =>
        recordRow("record-withdrawals", row, {
          date: row.date,
          State: row.country,
          step: row.step,
          confirmed: row.unverified.length === 0 ? "yes" : "no"
        })
      )
  ],
  draw(tables, options) {
    const rows = tables["members-in-force"];
    if (rows.length === 0) return nothing("The record counts no members.", options);
    const {width} = options;
    const end = firstDay(tables["record-about"][0]?.as_of ?? rows.at(-1)!.date);
    const all = scaleUtc([firstDay("1998"), end], [0, width - 34]);
    const closer = scaleUtc([firstDay(closerFrom), end], [0, width - 34]);
    const ways = waysOut(tables["record-withdrawals"]);
    return canvas(
      [...overview(tables, all, end, options), ...closeUp(rows, closer, end, options), ...lanes(ways, closer, options)],
      closerTop + closerHeight + 44 + ways.length * laneHeight,
      options
    );
  }
});

type Time = ReturnType<typeof scaleUtc<number>>;

function overview(tables: Read, time: Time, end: Date, {width, theme}: DrawOptions): Plot.Markish[] {
  const rows = tables["members-in-force"];
  const y = scaleLinear([0, Math.max(130, ...rows.map(({members}) => members))], [allHeight, 8]);
  const places = tables.membership
    .map((row) => ({
      x: time(firstDay(publishedOf(row, tables))),
      y: y(row.count),
      voice: row.voice,
      cell: `membership/${row.key}`,
      text: countWords(row)
    }))
    .sort((a, b) => a.y - b.y);
  const labels = places.slice(0, 5).map(({x, text}, i) => ({text, x: x - 12, y: y(40) + i * 19}));
  const years = time.ticks(width < 560 ? 4 : 8);
  return [
    Plot.ruleY([0, 50, 100], {x1: 0, x2: width, y, stroke: theme.rule}),
    Plot.text([50, 100], {x: 0, y: (count) => y(count) - 9, text: String, textAnchor: "start", fill: theme.muted}),
    Plot.text(years, {x: time, y: allHeight + 16, text: yearOf, fill: theme.muted}),
    ...steps(rows, time, y, end, theme),
    Plot.text(rows.slice(0, 1), {
      x: ({date}: Row) => time(firstDay(date)) + 10,
      y: ({members}: Row) => y(members) + 10,
      text: ({members, date}: Row) => `${members} from ${edtfWords(date)}`.replace(/ from .* /, " in "),
      textAnchor: "start",
      fontWeight: 600,
      fill: theme.ink
    }),
    lastCount(rows, time(end), y, theme),
    Plot.text(labels, {x: "x", y: "y", text: "text", textAnchor: "end", fill: theme.ink}),
    spots(places, theme, {r: 5})
  ];
}

function closeUp(rows: readonly Row[], time: Time, end: Date, {width, theme}: DrawOptions): Plot.Markish[] {
  const since = rows.filter((_, i) => (rows[i + 1]?.date ?? "9") > closerFrom);
  const counts = since.map(({members}) => members);
  const y = scaleLinear([Math.min(...counts) - 1, Math.max(...counts) + 1], [closerTop + closerHeight, closerTop + 12]);
  const bottom = closerTop + closerHeight;
  const years = time.ticks(width < 560 ? 4 : 8).filter((year) => time(year) > 16);
  return [
    Plot.text([`Closer, from ${closerFrom}`], {
      x: 0,
      y: closerTop - 10,
      textAnchor: "start",
      fontWeight: 600,
      fill: theme.muted
    }),
    Plot.ruleY([bottom], {x1: 0, x2: width, stroke: theme.rule}),
    Plot.text(years, {x: time, y: bottom + 16, text: yearOf, fill: theme.muted}),
    ...steps(since, time, y, end, theme),
    Plot.text(since, {
      x: ({date}: Row) => Math.max(0, time(firstDay(date)) + 4),
      // In a dip the number stands below its line, clear of those on both sides.
      y: ({members}: Row, i: number) => y(members) + (members < counts[i - 1] && members < counts[i + 1] ? 13 : -11),
      text: ({members}: Row) => String(members),
      textAnchor: "start",
      fill: theme.ink
    })
  ];
}

function lanes(ways: readonly WayOut[], time: Time, {width, theme}: DrawOptions): Plot.Markish[] {
  const top = closerTop + closerHeight + 44;
  const placed = ways.map((way, i) => ({...way, y: top + i * laneHeight}));
  const dots = placed.flatMap(({steps, y}) =>
    steps.map(({key, step, date}) => ({x: time(firstDay(date)), y: y + 26, step, cell: `record-withdrawals/${key}`}))
  );
  const drawn = (wanted: (step: string) => boolean) => dots.filter(({step}) => wanted(step));
  const place = {x: "x", y: "y", strokeWidth: 2, ariaLabel: "cell"};
  return [
    Plot.ruleY(placed, {x1: 0, x2: width, y: ({y}) => y + 26, stroke: theme.rule}),
    Plot.text(placed, {
      x: 0,
      y: ({y}) => y + 8,
      text: ({country, words}) => `${country}: ${words}`,
      textAnchor: "start",
      fill: theme.ink
    }),
    Plot.dot(
      drawn((step) => step !== "effective" && step !== "rescinded"),
      {...place, r: 4.5, fill: theme.paper, stroke: theme.accent}
    ),
    Plot.dot(
      drawn((step) => step === "effective"),
      {...place, r: 6, fill: theme.second, stroke: theme.second}
    ),
    Plot.dot(
      drawn((step) => step === "rescinded"),
      {...place, r: 6, symbol: "times", stroke: theme.accent}
    )
  ];
}

/** The step function: a level line a row, and what joins them. */
function steps(rows: readonly Row[], time: Time, y: (count: number) => number, end: Date, theme: Theme) {
  const levels = rows.map((row, i) => ({
    x1: Math.max(time.range()[0], time(firstDay(row.date))),
    x2: time(rows[i + 1] ? firstDay(rows[i + 1].date) : end),
    y: y(row.members),
    before: y(rows[i - 1]?.members ?? row.members),
    cell: `members-in-force/${row.key}`
  }));
  const stroke = {stroke: theme.accent, strokeWidth: 2.5};
  return [
    Plot.ruleX(levels, {x: "x1", y1: "before", y2: "y", ...stroke}),
    Plot.ruleY(levels, {x1: "x1", x2: "x2", y: "y", ariaLabel: "cell", ...stroke})
  ];
}

function lastCount(rows: readonly Row[], x: number, y: (count: number) => number, theme: Theme) {
  return Plot.text(rows.slice(-1), {
    x: x + 6,
    y: ({members}: Row) => y(members),
    text: ({members}: Row) => String(members),
    textAnchor: "start",
    fontWeight: 600,
    fill: theme.ink
  });
}

function yearOf(date: Date): string {
  return String(date.getUTCFullYear());
}

function publishedOf({document}: {document: string}, {documents}: Pick<Read, "documents">): string {
  return documents.find(({key}) => key === document)!.published;
}

function countWords({short, qualifier, count, measure}: Tables["membership"][number]): string {
  return `${short}: ${qualified(qualifier, String(count))} ${measure}`;
}
