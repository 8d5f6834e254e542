/** A box in pixels. */
interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** Slanting lines that fill a box, six pixels apart: a pattern that every program that reads SVG draws alike. */
export function hatch({x1, x2, y1, y2}: Box): Box[] {
  const lines: Box[] = [];
  const apart = 6;
  // On each line x + y is the same.
  for (let sum = Math.ceil((x1 + y1) / apart) * apart; sum < x2 + y2; sum += apart) {
    const [left, right] = [Math.max(x1, sum - y2), Math.min(x2, sum - y1)];
    if (left < right) lines.push({x1: left, y1: sum - left, x2: right, y2: sum - right});
  }
  return lines;
}
