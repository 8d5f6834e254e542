import {ofCollection, type Chart} from "../charts/chart.js";
import {pageTheme} from "../charts/theme.js";

/** What Framework's FileAttachment gives, as far as a figure needs it. */
interface Attachment {
  json(): Promise<Record<string, unknown>[]>;
}

/** An element that holds the chart's drawing and draws it again when its width changes. */
export async function liveFigure(
  chartLoading: Promise<Chart>,
  files: Record<string, Attachment>,
  collection: string
): Promise<HTMLElement> {
  const chart = await chartLoading;
  const entries = await Promise.all(Object.entries(files).map(async ([name, file]) => [name, await file.json()]));
  const tables = ofCollection(Object.fromEntries(entries), chart.tables, collection);
  const container = document.createElement("div");
  let drawnWidth = 0;
  new ResizeObserver(([{contentRect}]) => {
    const width = Math.floor(contentRect.width);
    if (width === 0 || width === drawnWidth) return;
    drawnWidth = width;
    container.replaceChildren(chart.draw(tables, {width, theme: pageTheme, document}));
  }).observe(container);
  return container;
}
