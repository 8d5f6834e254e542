import * as Plot from "@observablehq/plot";
import {group} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {textWidth} from "./advances.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {edtfWords} from "./edtfWords.js";
import {listNames} from "./names.js";
import {numberWord} from "./numberWord.js";
import {orderDay} from "./orderDay.js";
import {recordRow} from "./recordRow.js";
import {spots} from "./symbols.js";
import {type} from "./tokens.js";

type Read = Pick<Tables, "withdrawals" | "record-withdrawals" | "record-events">;
type Row = Tables["withdrawals"][number];
type Step = Tables["record-withdrawals"][number];

const ladder = ["considered", "begun", "announced", "voted", "ordered", "notified", "effective"];
const columns = [...ladder, "left"];
const lineHeight = 22;

/**
 * How far each document says that each country had gone: countries by steps, a line a document, a dot a claim; and where
 * the record stood on the day of Russia's order.
 */
export const howFar = defineChart({
  slug: "how-far",
  tables: ["withdrawals", "record-withdrawals", "record-events"],
  title: ({withdrawals}) => {
    const widest = countriesOf(withdrawals)
      .map(({name, rows}) => ({name, steps: columns.filter((step) => rows.some((row) => row.step === step))}))
      .sort((a, b) => b.steps.length - a.steps.length)[0];
    if (!widest) return "No document says how far a country had gone";
    if (widest.steps.length === 1) return "How far each country was said to have gone";
    const [first, last] = [widest.steps[0], widest.steps.at(-1)];
    return `From ${first} to ${last}: the documents put ${widest.name} at ${numberWord(widest.steps.length)} different points`;
  },
  subtitle: (tables) =>
    `What each document says a country had done. Filled: in the document’s own voice. Ring: it names somebody who says so. “Left”: the words name no step.${recordedOf(tables).size === 0 ? "" : ` Diamond: how far the record has it on ${edtfWords(orderDay(tables))}.`}`,
  notes: (tables) => {
    const {withdrawals} = tables;
    const back = withdrawals.filter(({step}) => !columns.includes(step));
    const other = bandsOf(withdrawals).flatMap(({scope, countries}) =>
      countries.flatMap(({name, rows}) => rows.filter((row) => row.scope !== scope).map(({short}) => ({name, short})))
    );
    const [documents, names] = [other.map(({short}) => short), other.map(({name}) => name)].map((all) =>
      listNames([...new Set(all)])
    );
    return [
      ...(other.length === 0 ? [] : [`${documents} puts the step of ${names} as one out of membership.`]),
      ...(back.length === 0 ? [] : ["Steps taken back are not drawn."]),
      ...namesWithout(tables)
    ];
  },
  alt: (tables) =>
    countriesOf(tables.withdrawals)
      .map(({name, rows, country}) => {
        const recorded = recordedOf(tables).get(country);
        const said = [
          ...rows.map(({short, step}) => `${step} (${short})`),
          ...(recorded ? [`${recorded.step} (the record)`] : [])
        ];
        return `${name}: ${said.join(", ")}.`;
      })
      .join(" "),
  rows: (tables) =>
    countriesOf(tables.withdrawals).flatMap(({name, rows, country}) => {
      const values = ({scope, step, date}: Pick<Row, "scope" | "step" | "date">) => ({
        country: name,
        scope,
        step,
        date
      });
      const recorded = recordedOf(tables).get(country);
      return [
        ...rows.map((row) => drawnRow("withdrawals", row, values(row))),
        ...(recorded ? [recordRow("record-withdrawals", recorded, values(recorded))] : [])
      ];
    }),
  draw(tables, options) {
    const {withdrawals} = tables;
    const recordedBy = recordedOf(tables);
    const {width, theme} = options;
    const bands = bandsOf(withdrawals);
    if (bands.length === 0) return nothing("No document says how far a country had gone.", options);
    const narrow = width < 560;
    const left = narrow ? 0 : 124;
    const columnWidth = (width - left) / columns.length;
    const xOf = (step: string) => left + (columns.indexOf(step) + 0.5) * columnWidth;
    const headHeight = narrow ? 42 : 24;
    const heads: {text: string; x: number; y: number}[] = [];
    const names: {text: string; x: number; y: number}[] = [];
    const blocks: {top: number; bottom: number}[] = [];
    const dots: {x: number; y: number; voice: string; cell: string}[] = [];
    const diamonds: {x: number; y: number; cell: string}[] = [];
    const labels: {text: string; x: number; y: number; anchor: "start" | "end"; ours?: boolean}[] = [];
    let y = headHeight + 8;
    for (const {title, countries} of bands) {
      heads.push({text: title, x: 0, y: y + 16});
      y += 30;
      for (const {name, rows, country} of countries) {
        const top = y;
        names.push({text: name, x: 0, y: y + 18});
        if (narrow) y += 22;
        for (const same of group(rows, ({document}) => document).values()) {
          const middle = y + 7 + lineHeight / 2;
          for (const row of same) {
            dots.push({x: xOf(row.step), y: middle, voice: row.voice, cell: `withdrawals/${row.key}`});
          }
          labels.push(
            labelBeside(
              same.map(({step}) => xOf(step)),
              same[0].short,
              middle
            )
          );
          y += lineHeight;
        }
        const recorded = recordedBy.get(country);
        if (recorded) {
          const middle = y + 7 + lineHeight / 2;
          const words = recorded.unverified.includes("date") ? "the record (unconfirmed)" : "the record";
          diamonds.push({x: xOf(recorded.step), y: middle, cell: `record-withdrawals/${recorded.key}`});
          labels.push({...labelBeside([xOf(recorded.step)], words, middle), ours: true});
          y += lineHeight;
        }
        y += 14;
        blocks.push({top, bottom: y});
      }
      y += 8;
    }
    /** The document's name right of its last dot, or left of its first where the right has no room. */
    function labelBeside(xs: number[], text: string, y: number) {
      const end = Math.max(...xs) + 11;
      return end + textWidth(text, type.label) > width
        ? {text, x: Math.min(...xs) - 11, y, anchor: "end" as const}
        : {text, x: end, y, anchor: "start" as const};
    }
    const upright = columns.map((step, i) => {
      const half = textWidth(step, type.label) / 2;
      const x = Math.min(Math.max(xOf(step), half), width - half);
      return {text: step, x, y: narrow && i % 2 === 0 ? 10 : headHeight - 12};
    });
    const verticals = blocks.flatMap(({top, bottom}) => columns.map((step) => ({step, x: xOf(step), top, bottom})));
    return canvas(
      [
        ...[true, false].map((apart) =>
          Plot.ruleX(
            verticals.filter(({step}) => (step === "left") === apart),
            {
              x: "x",
              y1: ({top}) => top + (narrow ? 26 : 4),
              y2: ({bottom}) => bottom - 4,
              stroke: apart ? theme.muted : theme.rule,
              strokeDasharray: apart ? "2 4" : "none"
            }
          )
        ),
        Plot.ruleY(blocks, {x1: 0, x2: width, y: "top", stroke: theme.rule}),
        Plot.text(upright, {x: "x", y: "y", text: "text", fill: theme.muted}),
        Plot.text(heads, {x: "x", y: "y", text: "text", textAnchor: "start", fill: theme.muted, fontWeight: 600}),
        Plot.text(names, {x: "x", y: "y", text: "text", textAnchor: "start", fontWeight: 600, fill: theme.ink}),
        ...(["start", "end"] as const).map((anchor) =>
          Plot.text(
            labels.filter((label) => label.anchor === anchor),
            {
              x: "x",
              y: "y",
              text: "text",
              textAnchor: anchor,
              fill: ({ours}) => (ours ? theme.second : theme.ink)
            }
          )
        ),
        spots(dots, theme),
        Plot.dot(diamonds, {
          x: "x",
          y: "y",
          r: 6,
          symbol: "diamond",
          fill: theme.paper,
          stroke: theme.second,
          strokeWidth: 2,
          ariaLabel: "cell"
        })
      ],
      y,
      options
    );
  }
});

/** Countries whose membership is at stake, and apart from them those of which a document says that only a signature is. */
function bandsOf(withdrawals: readonly Row[]) {
  const countries = countriesOf(withdrawals);
  const signed = countries.filter(({rows}) => rows.some(({scope}) => scope === "signature"));
  return [
    {scope: "signature", title: "Signature: not to become a party", countries: signed},
    {scope: "membership", title: "Membership", countries: countries.filter((country) => !signed.includes(country))}
  ].filter(({countries}) => countries.length > 0);
}

/** The countries with the rows of theirs that stand on the ladder, the one with the most rows first. */
function countriesOf(withdrawals: readonly Row[]): {country: string; name: string; rows: Row[]}[] {
  const standing = withdrawals.filter(({step}) => columns.includes(step));
  return [...group(standing, ({country}) => country).values()]
    .map((rows) => ({country: rows[0].country, name: rows[0].country_name, rows}))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}

/** By country, the furthest step that the record has by the day of the order. */
function recordedOf({withdrawals, "record-withdrawals": record, ...events}: Read): Map<string, Step> {
  const day = orderDay(events);
  const steps = record.filter(({step, date}) => ladder.includes(step) && date <= day);
  const furthest = countriesOf(withdrawals).flatMap(({country}) => {
    const own = steps.filter(({iso3}) => iso3 === country);
    return own.sort((a, b) => ladder.indexOf(b.step) - ladder.indexOf(a.step)).slice(0, 1);
  });
  return new Map(furthest.map((step) => [step.iso3, step]));
}

function namesWithout(tables: Read): string[] {
  const recorded = recordedOf(tables);
  if (recorded.size === 0) return [];
  const without = countriesOf(tables.withdrawals).filter(({country}) => !recorded.has(country));
  if (without.length === 0) return [];
  return [`Of ${listNames(without.map(({name}) => name))} the record has no step by that day.`];
}
