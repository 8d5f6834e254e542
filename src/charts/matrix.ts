import * as Plot from "@observablehq/plot";
import {max} from "d3";
import {textWidth} from "./advances.js";
import {canvas} from "./canvas.js";
import type {DrawOptions} from "./chart.js";
import {spots, type Spot} from "./symbols.js";
import {type} from "./tokens.js";
import {wrap} from "./wrap.js";

/** What one document has to do with a row: a dot or a ring by its voice, marked when it differs; none means silence. */
export interface MatrixCell {
  column: string;
  voice: string;
  differs?: boolean;
  cell: string;
}

export interface MatrixRow {
  /** A short text before the label: a date, a length. */
  lead?: string;
  label: string;
  emphasised?: boolean;
  cells: readonly MatrixCell[];
}

const lineHeight = 18;

/** Rows of text by columns of documents: what each document has to do with each row. Labels stand above when narrow. */
export function matrix(columns: readonly string[], rows: readonly MatrixRow[], options: DrawOptions): SVGElement {
  const {width, theme} = options;
  const narrow = width < 560;
  const left = narrow ? 0 : Math.round(width * 0.48);
  const columnWidth = (width - left) / columns.length;
  const widest = max(columns, (column) => textWidth(column, type.label)) ?? 0;
  // Names that don't fit beside each other stand on two lines in turn, and longer ones aslant.
  const staggered = widest > columnWidth - 6;
  const turned = widest > 2 * columnWidth - 12;
  const headHeight = turned ? Math.min(120, widest * 0.8) + 16 : staggered ? 42 : 24;
  const xOf = (column: string) => left + (columns.indexOf(column) + 0.5) * columnWidth;
  const leadWidth =
    (max(rows, ({lead = ""}) => textWidth(lead, type.label)) ?? 0) + (rows.some(({lead}) => lead) ? 12 : 0);
  let y = headHeight;
  const placed = rows.map((row) => {
    const lines = wrap(row.label, (narrow ? width : left - 16) - leadWidth, type.label);
    const height = narrow ? lines.length * lineHeight + 38 : Math.max(34, lines.length * lineHeight + 16);
    const top = y;
    y += height;
    return {...row, lines, top, middle: narrow ? top + height - 15 : top + height / 2, height};
  });
  const texts = placed.flatMap(({lines, lead = "", top, middle, emphasised}) => {
    const first = narrow ? top + 15 : middle - ((lines.length - 1) * lineHeight) / 2;
    return lines.map((text, i) => ({text, lead: i === 0 ? lead : "", y: first + i * lineHeight, emphasised}));
  });
  const dots: (Spot & {differs?: boolean})[] = placed.flatMap(({cells, middle}) =>
    cells.map(({column, ...cell}) => ({...cell, x: xOf(column), y: middle}))
  );
  // Among very many documents a dash each would say nothing.
  const silent = (columns.length > 30 ? [] : placed).flatMap(({cells, middle}) =>
    columns
      .filter((column) => !cells.some((cell) => cell.column === column))
      .map((column) => ({x: xOf(column), y: middle}))
  );
  return canvas(
    [
      Plot.rect(
        placed.filter(({emphasised}) => emphasised),
        {x1: 0, x2: width, y1: "top", y2: ({top, height}) => top + height, fill: theme.mark}
      ),
      Plot.ruleY(placed, {x1: 0, x2: width, y: "top", stroke: theme.rule}),
      Plot.text(columns, {
        x: (column: string) => {
          const half = turned ? 0 : textWidth(column, type.label) / 2;
          return Math.min(Math.max(xOf(column), half), width - half);
        },
        y: (_, i) => (staggered && !turned && i % 2 === 0 ? 12 : headHeight - 12),
        text: String,
        rotate: turned ? -50 : 0,
        textAnchor: turned ? "start" : "middle",
        fill: theme.ink,
        fontWeight: 600
      }),
      Plot.text(
        texts.filter(({lead}) => lead),
        {x: 0, y: "y", text: "lead", textAnchor: "start", fill: theme.muted}
      ),
      ...[true, false].map((strong) =>
        Plot.text(
          texts.filter(({emphasised = false}) => emphasised === strong),
          {x: leadWidth, y: "y", text: "text", textAnchor: "start", fill: theme.ink, fontWeight: strong ? 600 : 400}
        )
      ),
      Plot.ruleY(silent, {x1: ({x}) => x - 3, x2: ({x}) => x + 3, y: "y", stroke: theme.muted}),
      spots(
        dots.filter(({differs}) => !differs),
        theme
      ),
      Plot.dot(
        dots.filter(({differs}) => differs),
        {
          x: "x",
          y: "y",
          r: 7,
          symbol: "diamond",
          fill: ({voice}) => (voice === "own" ? theme.second : theme.paper),
          stroke: theme.second,
          strokeWidth: 2,
          ariaLabel: "cell"
        }
      )
    ],
    y + 4,
    options
  );
}
