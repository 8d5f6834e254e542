const perUnit: Record<string, number> = {"": 1, px: 1, mm: 96 / 25.4, in: 96};

/** A width as typed ("640", "86mm", "3in") in CSS pixels, from 240 to 2400. */
export function pixelsOf(width: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(px|mm|in)?$/.exec(width) ?? [];
  if (number === undefined) throw new Error(`invalid width: ${width}; a number of pixels, or one with mm or in`);
  const pixels = Math.round(Number(number) * perUnit[unit ?? ""]);
  if (pixels < 240 || pixels > 2400) throw new Error(`invalid width: ${width} is ${pixels} pixels; from 240 to 2400`);
  return pixels;
}
