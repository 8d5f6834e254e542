import * as Plot from "@observablehq/plot";
import {max, scaleLinear} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {textWidth} from "./advances.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart, type DrawOptions} from "./chart.js";
import {edtfWords} from "./edtfWords.js";
import {firstDay} from "./firstDay.js";
import {hatch} from "./hatch.js";
import {money} from "./money.js";
import {numberWord, numberWordFirst} from "./numberWord.js";
import {qualified} from "./qualified.js";
import {recordRow} from "./recordRow.js";
import {type} from "./tokens.js";

type Read = Pick<Tables, "cumulative-budget" | "budgets" | "spending-reports" | "eur-usd">;
type Year = Tables["cumulative-budget"][number];
type Report = Tables["spending-reports"][number];

const yearlyTop = 34;
const yearlyHeight = 150;
const totalTop = 264;
const totalHeight = 190;

/** The Court's approved budgets by year and added up, with what the press reported as spent; unconfirmed years hatched. */
export const budgets = defineChart({
  slug: "budgets",
  tables: ["cumulative-budget", "budgets", "spending-reports", "eur-usd"],
  title: (tables) => {
    const years = tables["cumulative-budget"];
    if (years.length === 0) return "The record has no budget of the Court";
    const doubted = years.filter(({confirmed}) => !confirmed).length;
    const sure = money(years.at(-1)!.confirmed_eur, "EUR");
    return doubted === 0
      ? `The Court’s approved budgets come to ${sure}`
      : `${numberWordFirst(doubted)} of the Court’s ${numberWord(years.length)} approved budgets could not be confirmed; the others come to ${sure}`;
  },
  subtitle: () =>
    "Approved budgets, which are not what was spent. Hatched: a year whose budget could not be confirmed. Solid line: the confirmed years added up; dashed: all of them, the unconfirmed too. Squares: what the press reported as spent.",
  notes: (tables) => [
    "Dollars at the mean rate of each year.",
    ...tables["spending-reports"]
      .filter(({currency}) => currency !== "USD")
      .map(
        (report) => `${labelOf(report)} stands at ${inDollarsWords(report, tables)}, worked out at that year’s rate.`
      )
  ],
  alt: (tables) => {
    const years = tables["cumulative-budget"];
    const last = years.at(-1);
    return [
      ...years.map(
        (year) => `${year.financial_year}: ${money(year.budget_eur, "EUR")}${year.confirmed ? "" : " (not confirmed)"}.`
      ),
      ...(last
        ? [
            `Confirmed years together: ${money(last.confirmed_usd, "USD")}; all years, some not confirmed: ${money(last.cumulative_usd, "USD")}.`
          ]
        : []),
      ...tables["spending-reports"].map((report) => `Reported as spent: ${labelOf(report)}.`)
    ].join(" ");
  },
  rows: (tables) => [
    ...tables["cumulative-budget"].map((year) =>
      recordRow("cumulative-budget", sourceOf(year, tables), {
        "financial year": year.financial_year,
        "budget, EUR": year.budget_eur,
        confirmed: year.confirmed ? "yes" : "no",
        "all so far, USD": year.cumulative_usd,
        "confirmed so far, USD": year.confirmed_usd
      })
    ),
    ...tables["spending-reports"].map((report) =>
      recordRow("spending-reports", report, {"reported as spent": labelOf(report)})
    )
  ],
  draw(tables, options) {
    if (tables["cumulative-budget"].length === 0) return nothing("The record has no budget of the Court.", options);
    return canvas([...yearly(tables, options), ...totals(tables, options)], totalTop + totalHeight + 28, options);
  }
});

function yearly(tables: Read, {width, theme}: DrawOptions): Plot.Markish[] {
  const years = tables["cumulative-budget"];
  const band = width / years.length;
  const bottom = yearlyTop + yearlyHeight;
  const y = scaleLinear([0, max(years, ({budget_eur}) => budget_eur)!], [bottom, yearlyTop + 14]);
  const bars = years.map((year, i) => ({
    year,
    x1: (i + 0.12) * band,
    x2: (i + 0.88) * band,
    y1: y(year.budget_eur),
    y2: bottom,
    cell: `cumulative-budget/${year.key}`
  }));
  const doubted = bars.filter(({year}) => !year.confirmed);
  const box = {x1: "x1", x2: "x2", y1: "y1", y2: "y2", ariaLabel: "cell"};
  const top = bars.reduce((a, b) => (b.year.budget_eur > a.year.budget_eur ? b : a));
  const topWords = `${money(top.year.budget_eur, "EUR")}${top.year.confirmed ? "" : " (unconfirmed)"}`;
  return [
    head("Approved budget of each year", 12, theme),
    Plot.ruleY(
      [100e6].filter((level) => level < top.year.budget_eur),
      {x1: 0, x2: width, y, stroke: theme.rule}
    ),
    Plot.text(
      [100e6].filter((level) => level < top.year.budget_eur),
      {
        x: 0,
        y: (level) => y(level) - 9,
        text: (level) => money(level, "EUR"),
        textAnchor: "start",
        fill: theme.muted
      }
    ),
    Plot.rect(
      bars.filter(({year}) => year.confirmed),
      {...box, fill: theme.accent}
    ),
    Plot.rect(doubted, {...box, fill: theme.paper, stroke: theme.accent, strokeWidth: 1.2}),
    Plot.link(doubted.flatMap(hatch), {x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: theme.accent}),
    Plot.ruleY([bottom], {x1: 0, x2: width, stroke: theme.muted}),
    Plot.text([placed(topWords, top.x2, width)], {
      x: "x",
      y: top.y1 - 10,
      text: "text",
      textAnchor: "start",
      fontWeight: 600,
      fill: theme.ink
    }),
    yearLabels(years, band, bottom + 16, width, theme)
  ];
}

function totals(tables: Read, {width, theme}: DrawOptions): Plot.Markish[] {
  const years = tables["cumulative-budget"];
  const band = width / years.length;
  const bottom = totalTop + totalHeight;
  const reports = tables["spending-reports"].map((report) => ({report, dollars: inDollars(report, tables)}));
  const highest = Math.max(...years.map(({cumulative_usd}) => cumulative_usd), ...reports.map(({dollars}) => dollars));
  const y = scaleLinear([0, highest], [bottom, totalTop + 20]);
  const line = (column: "cumulative_usd" | "confirmed_usd") =>
    years.map((year, i) => ({x: (i + 0.88) * band, y: y(year[column])}));
  const squares = reports
    .map(({report, dollars}) => ({
      report,
      x: placeInYears(report, years) * band,
      y: y(dollars),
      cell: `spending-reports/${report.key}`
    }))
    .sort((a, b) => a.y - b.y);
  const labels = squares
    .toSorted((a, b) => a.x - b.x)
    .slice(0, 3)
    .map(({report, x}, i) => ({
      ...placed(shortLabelOf(report, width), x, width, {}, "end"),
      y: totalTop + 34 + i * 20
    }));
  const last = years.at(-1)!;
  const ends = [
    {text: `all, some unconfirmed: ${money(last.cumulative_usd, "USD")}`, y: y(last.cumulative_usd) - 12},
    {text: `confirmed: ${money(last.confirmed_usd, "USD")}`, y: bottom - 14}
  ].map(({text, y}) => ({...placed(text, width, width), y}));
  return [
    head("Added up", totalTop - 10, theme),
    Plot.ruleY([bottom], {x1: 0, x2: width, stroke: theme.muted}),
    Plot.line(line("cumulative_usd"), {x: "x", y: "y", stroke: theme.accent, strokeWidth: 2, strokeDasharray: "5 4"}),
    Plot.line(line("confirmed_usd"), {x: "x", y: "y", stroke: theme.accent, strokeWidth: 2.5}),
    Plot.text(ends, {x: "x", y: "y", text: "text", textAnchor: "start", fontWeight: 600, fill: theme.ink}),
    Plot.link(
      squares.map(({x, y}) => ({x, y1: y, y2: totalTop + 26 + labels.length * 20})),
      {x1: "x", x2: "x", y1: "y1", y2: "y2", stroke: theme.muted}
    ),
    Plot.dot(squares, {
      x: "x",
      y: "y",
      r: 5.5,
      symbol: "square",
      fill: theme.second,
      stroke: theme.paper,
      ariaLabel: "cell"
    }),
    Plot.text(
      squares.slice(0, 6).map(({report, x}, i) => ({
        ...placed(shortLabelOf(report, width), x, width, {}, "end"),
        y: totalTop + 34 + i * 20
      })),
      {x: "x", y: "y", text: "text", textAnchor: "start", fill: theme.ink}
    ),
    yearLabels(years, band, bottom + 16, width, theme)
  ];
}

/** A text whose middle, or end, is near x and all of which is inside. */
function placed<T extends object>(
  text: string,
  x: number,
  width: number,
  more = {} as T,
  at: "middle" | "end" = "middle"
) {
  const long = textWidth(text, type.label) * 1.06;
  const start = at === "end" ? x - long - 6 : x - long / 2;
  return {...more, text, x: Math.max(0, Math.min(start, width - long))};
}

function head(text: string, y: number, theme: DrawOptions["theme"]): Plot.Markish {
  return Plot.text([text], {x: 0, y, textAnchor: "start", fontWeight: 600, fill: theme.muted});
}

function yearLabels(years: readonly Year[], band: number, y: number, width: number, theme: DrawOptions["theme"]) {
  const every = Math.ceil(62 / band);
  const shown = years.flatMap(({financial_year}, i) =>
    i % every === 0 ? [placed(financial_year.replace("-", "–"), (i + 0.5) * band, width)] : []
  );
  return Plot.text(shown, {x: "x", y, text: "text", textAnchor: "start", fill: theme.muted});
}

function placeInYears({reported}: Report, years: readonly Year[]): number {
  const day = firstDay(reported);
  const i = Math.max(
    0,
    years.findLastIndex(({date}) => firstDay(date) <= day)
  );
  return Math.min(years.length, i + day.getUTCMonth() / 12);
}

function inDollars({amount, currency, reported}: Report, tables: Pick<Read, "eur-usd">): number {
  if (currency === "USD") return amount;
  return amount * (tables["eur-usd"].find(({year}) => year === reported.slice(0, 4))?.usd_per_eur ?? 1);
}

function inDollarsWords(report: Report, tables: Pick<Read, "eur-usd">): string {
  return money(inDollars(report, tables), "USD");
}

function labelOf({primary, reported, qualifier, amount, currency}: Report): string {
  return `${qualified(qualifier, money(amount, currency))}, ${primary.split(",")[0]}, ${edtfWords(reported.slice(0, 7))}`;
}

/** In a narrow drawing the name of who reported it stands in the notes alone. */
function shortLabelOf(report: Report, width: number): string {
  const {qualifier, amount, currency, reported} = report;
  if (width >= 560) return labelOf(report);
  return `${qualified(qualifier, money(amount, currency))}, ${edtfWords(reported.slice(0, 7))}`;
}

/** The budget's own sources; the totals rest on those of the years before as well. */
function sourceOf({key, financial_year}: Year, {budgets}: Pick<Read, "budgets">) {
  const row = budgets.find((budget) => budget.financial_year === financial_year)!;
  return {...row, key};
}
