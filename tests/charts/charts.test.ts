import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {charts} from "../../src/charts/index.js";
import {pageTheme, themes} from "../../src/charts/theme.js";
import {widths} from "../../src/charts/tokens.js";
import {textWidth} from "../../src/charts/advances.js";
import {drawChart} from "../../src/render/figures/drawChart.js";
import {svgText} from "../../src/render/figures/svgText.js";
import {tablesOf} from "./fiveTables.js";

const sizes = [
  ["narrow", widths.narrow],
  ["wide", widths.wide]
] as const;

describe.each(charts.map((chart) => [chart.slug, chart] as const))("%s", (slug, chart) => {
  const tables = tablesOf(chart);

  test.each(sizes)("is drawn as before, %s", async (size, width) => {
    const svg = drawChart(chart, tables, {width, theme: themes.light, prefix: slug});
    const text = svgText(svg).replace(/></g, ">\n<");
    await expect(`${text}\n`).toMatchFileSnapshot(`../snapshots/charts/${slug}-${size}.svg`);
  });

  test.each(sizes)("has attributes only, no text under 12 pixels, and all of it inside, %s", (_, width) => {
    const svg = drawChart(chart, tables, {width, theme: pageTheme, prefix: slug});
    expect(svg.querySelectorAll("style, [style], [class], image, foreignObject")).toHaveLength(0);
    expect(svg.outerHTML).not.toMatch(/currentColor|\dem"|NaN|undefined/);
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.querySelector("title")!.textContent).toBe(chart.title(tables));
    expect(svg.querySelector("desc")!.textContent).toBe(chart.alt(tables));
    for (const text of svg.querySelectorAll("text")) {
      const size = Number(text.closest("[font-size]")!.getAttribute("font-size"));
      expect(size).toBeGreaterThanOrEqual(12);
      if (text.querySelector("tspan") || /rotate/.test(text.getAttribute("transform") ?? "")) continue;
      const [left, right] = extentOf(text, size);
      expect(left, text.textContent!).toBeGreaterThanOrEqual(-1);
      expect(right, text.textContent!).toBeLessThanOrEqual(width + 1);
    }
  });

  test("marks every row of its data, and every mark leads to a row", () => {
    const svg = drawChart(chart, tables, {width: widths.wide, theme: themes.light, prefix: slug});
    const marked = new Set([...svg.querySelectorAll("[data-cell]")].map((mark) => mark.getAttribute("data-cell")));
    const rows = chart.rows(tables);
    expect(rows.length).toBeGreaterThan(0);
    expect(marked).toEqual(new Set(rows.map(({cell}) => cell)));
    for (const {documents, quote, record} of rows) {
      expect(documents.length > 0, "a document, or the record").toBe(record === undefined);
      expect(record ?? quote).not.toBe("");
    }
  });

  test.each([
    ["no rows", 0],
    ["one row", 1],
    ["500 rows", 500]
  ])("draws tables with %s, or says why not", (_, count) => {
    const many = tablesOf(chart, (rows) =>
      Array.from({length: rows.length === 0 ? 0 : count}, (_, i) => {
        const row = rows[i % rows.length];
        return i < rows.length ? row : {...row, key: `${row.key}.${i}`, short: `${row.short} ${i}`};
      })
    );
    for (const width of [widths.narrow, widths.wide]) {
      const svg = drawChart(chart, many, {width, theme: themes.dark, prefix: slug});
      expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
      expect(svg.querySelectorAll("text").length).toBeGreaterThan(0);
    }
    expect(chart.title(many)).not.toBe("");
  });

  test("says nothing that accuses, and nothing of a party that was none", () => {
    const words = [chart.title(tables), chart.subtitle(tables), ...chart.notes(tables)].join(" ");
    expect(words).not.toMatch(/copied|copy|plagiari|stole|false|lie[ds]?\b|fake|Russia (?:left|quit)/i);
  });
});

test("no two groups of one page share an id", () => {
  const ids = charts.flatMap((chart) =>
    sizes.flatMap(([size, width]) => {
      const svg = drawChart(chart, tablesOf(chart), {width, theme: pageTheme, prefix: `${chart.slug}-${size}`});
      const {document} = parseHTML(`<html><body>${svgText(svg)}</body></html>`);
      return [...document.querySelectorAll("[id]")].map(({id}) => id);
    })
  );
  expect(new Set(ids).size).toBe(ids.length);
});

/** Where a text begins and ends, from its own place, its groups' and its anchor. */
function extentOf(text: Element, size: number): [number, number] {
  let x = Number(text.getAttribute("x") ?? 0);
  for (let element: Element | null = text; element; element = element.parentElement) {
    const [, shift] = /translate\((-?[\d.]+)/.exec(element.getAttribute("transform") ?? "") ?? [];
    x += Number(shift ?? 0);
  }
  const width = textWidth(text.textContent!, size);
  const anchor = text.closest("[text-anchor]")?.getAttribute("text-anchor") ?? "start";
  const start = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return [start, start + width];
}
