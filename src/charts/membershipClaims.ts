import * as Plot from "@observablehq/plot";
import {extent, ticks} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {textWidth} from "./advances.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {edtfWords} from "./edtfWords.js";
import {listNames} from "./names.js";
import {orderDay, rowOn} from "./orderDay.js";
import {isOpen, qualified} from "./qualified.js";
import {countedRow} from "./recordRow.js";
import {spots} from "./symbols.js";
import {type} from "./tokens.js";

type Read = Pick<Tables, "membership" | "members-in-force" | "record-events">;
type Row = Tables["membership"][number];

const rowHeight = 56;
const edge = 8;
const headHeight = 34;

/** The counts of members, on one short axis; a bound from below is a ray, the record's count a hairline. */
export const membershipClaims = defineChart({
  slug: "membership-claims",
  tables: ["membership", "members-in-force", "record-events"],
  title: ({membership}) =>
    membership.length === 0
      ? "No document counts the Court’s members"
      : `How many States? The documents say ${listNames([...new Set(membership.map(countWords))])}`,
  subtitle: ({membership}) =>
    `States, as each document counts them${membership.some(({qualifier}) => isOpen(qualifier)) ? "; an arrow where the words give only a lower bound" : ""}`,
  notes: ({membership}) =>
    new Set(membership.map(({measure}) => measure)).size > 1
      ? ["Members and ratifications are different measures: their counts can differ and both be right."]
      : [],
  alt: (tables) =>
    [...tables.membership.map((row) => `${row.short}: ${countWords(row)}.`), ...recordWords(tables)].join(" "),
  rows: (tables) => [
    ...tables.membership.map((row) =>
      drawnRow("membership", row, {qualifier: row.qualifier, count: row.count, measure: row.measure})
    ),
    ...recorded(tables).map((row) =>
      countedRow("members-in-force", row, "states-parties and record-withdrawals", {
        qualifier: "exactly",
        count: row.members,
        measure: "members"
      })
    )
  ],
  draw(tables, options) {
    const {membership} = tables;
    if (membership.length === 0) return nothing("No document counts the Court’s members.", options);
    const {width, theme} = options;
    const onRecord = recorded(tables);
    const counts = [...membership.map(({count}) => count), ...onRecord.map(({members}) => members)];
    const [low, high] = extent(counts) as [number, number];
    const around = Math.max(3, (high - low) * 0.15);
    const scale = (count: number) => edge + ((count - low + around) / (high - low + 2 * around)) * (width - 2 * edge);
    const places = membership.map((row, i) => ({
      row,
      x: scale(row.count),
      y: headHeight + i * rowHeight + 40,
      voice: row.voice,
      cell: `membership/${row.key}`
    }));
    const bottom = headHeight + membership.length * rowHeight + 8;
    const lines = onRecord.map(({key, members}) => ({x: scale(members), cell: `members-in-force/${key}`}));
    const labels = places.map((place) => {
      const text = `${place.row.short}: ${countWords(place.row)}`;
      const length = textWidth(text, type.label);
      const start = Math.max(0, Math.min(place.x - 8, width - length));
      // A label that the hairline would cross ends before it.
      const crossing = lines.find(({x}) => start < x && x < start + length);
      return {text, x: crossing ? Math.max(0, crossing.x - 8 - length) : start, y: place.y - 20};
    });
    const above = recordWords(tables).map((text) => {
      const half = textWidth(text, type.label) / 2;
      return {text, x: Math.min(Math.max(lines[0].x, half), width - half)};
    });
    const marks = ticks(low - around, high + around, width < 560 ? 5 : 9).filter((tick) => Number.isInteger(tick));
    return canvas(
      [
        Plot.ruleY(places, {x1: edge, x2: width - edge, y: "y", stroke: theme.rule}),
        Plot.ruleX(lines, {x: "x", y1: 22, y2: bottom, stroke: theme.second, ariaLabel: "cell"}),
        Plot.text(above, {x: "x", y: 10, text: "text", fill: theme.second}),
        Plot.ruleX(marks, {x: scale, y1: bottom, y2: bottom + 6, stroke: theme.muted}),
        Plot.ruleY([bottom], {x1: edge, x2: width - edge, stroke: theme.muted}),
        Plot.text(marks, {x: scale, y: bottom + 18, text: String, fill: theme.muted}),
        Plot.arrow(
          places.filter(({row}) => isOpen(row.qualifier)),
          {x1: "x", y1: "y", x2: width - edge, y2: "y", stroke: theme.accent, strokeWidth: 2, headLength: 8}
        ),
        Plot.text(labels, {x: "x", y: "y", text: "text", textAnchor: "start", fontWeight: 600, fill: theme.ink}),
        spots(places, theme)
      ],
      bottom + 32,
      options
    );
  }
});

function countWords({qualifier, count, measure}: Pick<Row, "qualifier" | "count" | "measure">): string {
  return `${qualified(qualifier, String(count))} ${measure}`;
}

/** The record's row for the day of the order; none where it has no such day. */
function recorded(tables: Read): Tables["members-in-force"] {
  const row = rowOn(tables["members-in-force"], orderDay(tables));
  return row ? [row] : [];
}

function recordWords(tables: Read): string[] {
  return recorded(tables).map(({members}) => `The record on ${edtfWords(orderDay(tables))}: ${members} members`);
}
