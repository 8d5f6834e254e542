import {charts} from "../charts/index.js";
import {ofCollection} from "../charts/chart.js";
import {flatten} from "../charts/flatten.js";
import {pageTheme} from "../charts/theme.js";

/**
 * Draws a figure again at the width that it has, and whenever that changes: the page holds drawings of two widths only.
 * The drawing is the chart module's, the same as in Node.
 */
export async function figureRedraw(drawing: HTMLElement): Promise<void> {
  const {tables, reads, collection} = drawing.dataset;
  const {id} = drawing.closest("figure")!;
  const chart = charts.find(({slug}) => slug === id)!;
  const entries = await Promise.all(
    reads!.split(" ").map(async (name) => [name, await (await fetch(`${tables}${name}.json`)).json()])
  );
  const rows = ofCollection(Object.fromEntries(entries), chart.tables, collection!);
  const live = document.createElement("div");
  live.className = "live";
  drawing.prepend(live);
  let drawn = 0;
  new ResizeObserver(([{contentRect}]) => {
    const width = Math.floor(contentRect.width);
    if (width === 0 || width === drawn) return;
    drawn = width;
    const svg = chart.draw(rows, {width, theme: pageTheme, document});
    live.replaceChildren(
      flatten(svg, {
        prefix: `${id}-live`,
        title: chart.title(rows),
        description: chart.alt(rows),
        theme: pageTheme
      })
    );
  }).observe(drawing);
}
