import {greatest, rollups, select} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {nothing} from "./canvas.js";
import {defineChart, type DrawOptions} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {money} from "./money.js";
import {numberWord, numberWordFirst} from "./numberWord.js";
import {isOpen} from "./qualified.js";
import {statementParts} from "./statementParts.js";
import {type} from "./tokens.js";
import {wrap} from "./wrap.js";

type Row = Tables["cost-per-verdict"][number];
type Part = keyof ReturnType<typeof statementParts>;

const heads: Record<Part, string> = {
  period: "in",
  count: "how many",
  counted: "of what",
  sum: "for",
  who: "who says it"
};
const shares: Record<Part, number> = {period: 0.14, count: 0.17, counted: 0.16, sum: 0.24, who: 0.29};
const parts = Object.keys(heads) as Part[];
const lineHeight = 20;
const size = 16;

/** The statement as each document carries it, aligned by part; a part that is worded like no other stands out. */
export const oneStatement = defineChart({
  slug: "one-statement",
  tables: ["cost-per-verdict"],
  title: (tables) => {
    const rows = tables["cost-per-verdict"];
    if (rows.length === 0) return "No document sets a sum against a count of verdicts";
    const [first] = rows;
    const more = rows.some((row) => row.spent > first.spent || isOpen(row.spent_qualifier));
    const years = first.years === null ? "" : ` in ${first.years} years`;
    return `${numberWordFirst(rows.length)} ${rows.length === 1 ? "document carries" : "documents carry"} one statement: ${numberWord(first.verdicts)} ${first.counted}${years} for ${money(first.spent, first.currency)}${more ? " or more" : ""}`;
  },
  subtitle: () => "Each document’s own words, part by part. Bold in colour: worded otherwise than in most.",
  notes: () => [],
  alt: (tables) =>
    tables["cost-per-verdict"]
      .map((row) => {
        const {period, count, counted, sum, who} = statementParts(row);
        return `${row.short}: ${count} ${counted} in ${period} for ${sum}; ${who}.`;
      })
      .join(" "),
  rows: (tables) =>
    tables["cost-per-verdict"].map((row) => drawnRow("cost-per-verdict", row, statementParts(row), row.verdicts_claim)),
  draw(tables, options) {
    const rows = tables["cost-per-verdict"];
    if (rows.length === 0) return nothing("No document sets a sum against a count of verdicts.", options);
    return options.width < 560 ? drawBlocks(rows, options) : drawColumns(rows, options);
  }
});

function drawColumns(rows: readonly Row[], options: DrawOptions): SVGElement {
  const {width, theme, document} = options;
  const left = 100;
  const common = commonWords(rows);
  const starts = parts.map(
    (_, i) => left + parts.slice(0, i).reduce((sum, part) => sum + shares[part], 0) * (width - left)
  );
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  for (const [i, part] of parts.entries()) line(svg, heads[part], starts[i], 14, {fill: theme.muted, size: type.label});
  let y = 26;
  for (const row of rows) {
    const words = statementParts(row);
    const cells = parts.map((part) => wrap(words[part], shares[part] * (width - left) - 12, size));
    const height = Math.max(...cells.map((lines) => lines.length)) * lineHeight + 20;
    const group = svg.append("g").attr("data-cell", `cost-per-verdict/${row.key}`);
    background(group, {y, width, height, fill: theme.paper, rule: theme.rule});
    line(group, row.short, 0, y + 26, {fill: theme.ink, size: type.label, weight: 600});
    for (const [i, part] of parts.entries()) {
      const odd = words[part] !== common[part];
      for (const [j, text] of cells[i].entries()) {
        line(group, text, starts[i], y + 26 + j * lineHeight, {
          fill: odd ? theme.second : theme.ink,
          size,
          weight: odd ? 600 : 400
        });
      }
    }
    y += height;
  }
  return svg.attr("width", width).attr("height", y).attr("viewBox", `0 0 ${width} ${y}`).node()!;
}

function drawBlocks(rows: readonly Row[], options: DrawOptions): SVGElement {
  const {width, theme, document} = options;
  const left = 92;
  const common = commonWords(rows);
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  let y = 0;
  for (const row of rows) {
    const words = statementParts(row);
    const cells = parts.map((part) => wrap(words[part], width - left, size));
    const height = 34 + cells.reduce((sum, lines) => sum + lines.length, 0) * (lineHeight + 2) + 12;
    const group = svg.append("g").attr("data-cell", `cost-per-verdict/${row.key}`);
    background(group, {y, width, height, fill: theme.paper, rule: theme.rule});
    line(group, row.short, 0, y + 22, {fill: theme.ink, size, weight: 600});
    let at = y + 46;
    for (const [i, part] of parts.entries()) {
      const odd = words[part] !== common[part];
      line(group, heads[part], 0, at, {fill: theme.muted, size: type.label});
      for (const text of cells[i]) {
        line(group, text, left, at, {fill: odd ? theme.second : theme.ink, size, weight: odd ? 600 : 400});
        at += lineHeight + 2;
      }
    }
    y += height;
  }
  return svg.attr("width", width).attr("height", y).attr("viewBox", `0 0 ${width} ${y}`).node()!;
}

/** Each part's most frequent words. */
function commonWords(rows: readonly Row[]): Record<Part, string> {
  const all = rows.map(statementParts);
  const most = (part: Part) =>
    greatest(
      rollups(
        all,
        (same) => same.length,
        (words) => words[part]
      ),
      ([, count]) => count
    )![0];
  return Object.fromEntries(parts.map((part) => [part, most(part)])) as Record<Part, string>;
}

type Group =
  d3.Selection<SVGSVGElement, unknown, null, undefined> | d3.Selection<SVGGElement, unknown, null, undefined>;

function background(
  group: Group,
  {y, width, height, fill, rule}: {y: number; width: number; height: number; fill: string; rule: string}
): void {
  group.append("rect").attr("y", y).attr("width", width).attr("height", height).attr("fill", fill);
  group.append("line").attr("x2", width).attr("y1", y).attr("y2", y).attr("stroke", rule);
}

function line(
  group: Group,
  text: string,
  x: number,
  y: number,
  {fill, size, weight = 400}: {fill: string; size: number; weight?: number}
): void {
  group
    .append("text")
    .attr("x", x)
    .attr("y", y)
    .attr("fill", fill)
    .attr("font-size", size)
    .attr("font-weight", weight)
    .text(text);
}
