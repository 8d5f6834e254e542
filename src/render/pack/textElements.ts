import {escapeHtml} from "../escapeHtml.js";

/** Lines of text as SVG, the first on the baseline `y`. */
export function textElements(
  lines: readonly string[],
  {
    x,
    y,
    size,
    leading,
    fill,
    weight = 400
  }: {x: number; y: number; size: number; leading: number; fill: string; weight?: number}
): string {
  return lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${Math.round((y + i * leading) * 100) / 100}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeHtml(line)}</text>`
    )
    .join("");
}
