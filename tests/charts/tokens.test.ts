import {lab, rgb} from "d3";
import {expect, test} from "vitest";
import {colours} from "../../src/charts/tokens.js";

// Viénot, Brettel and Mollon 1999 for the first two; for the third, the usual matrix of full tritanopia.
const eyes: Record<string, number[][]> = {
  protanopia: [
    [0.112, 0.888, 0],
    [0.112, 0.888, 0],
    [0.004, -0.004, 1]
  ],
  deuteranopia: [
    [0.292, 0.708, 0],
    [0.292, 0.708, 0],
    [-0.022, 0.022, 1]
  ],
  tritanopia: [
    [1.255, -0.077, -0.178],
    [-0.078, 0.931, 0.148],
    [0.005, 0.691, 0.304]
  ]
};

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

function channels(colour: string): number[] {
  const {r, g, b} = rgb(colour);
  return [r, g, b].map((value) => linear(value / 255));
}

function seen(colour: string, eye: number[][]) {
  const [r, g, b] = eye.map((row) => row.reduce((sum, weight, i) => sum + weight * channels(colour)[i], 0));
  return lab(
    rgb(...([r, g, b].map((value) => 255 * gamma(Math.min(1, Math.max(0, value)))) as [number, number, number]))
  );
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const pairs = [
  ["accent", "second"],
  ["accent", "third"],
  ["second", "third"]
] as const;

test.each(["light", "dark"] as const)(
  "the colours that tell things apart do so for every eye and in grey, %s",
  (name) => {
    const palette = colours[name];
    for (const [a, b] of pairs) {
      for (const [eye, matrix] of Object.entries(eyes)) {
        const [x, y] = [seen(palette[a], matrix), seen(palette[b], matrix)];
        expect(Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b), `${a}, ${b}, ${eye}`).toBeGreaterThan(20);
      }
      expect(Math.abs(lab(palette[a]).l - lab(palette[b]).l), `${a}, ${b}, grey`).toBeGreaterThan(11);
    }
  }
);

test.each(["light", "dark"] as const)("text stands out from the paper, and marks enough to be seen, %s", (name) => {
  const palette = colours[name];
  for (const text of ["ink", "muted", "accent", "second", "wrong"] as const) {
    expect(contrast(palette[text], palette.paper), text).toBeGreaterThanOrEqual(4.5);
  }
  for (const text of ["ink", "muted"] as const)
    expect(contrast(palette[text], palette.panel)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.third, palette.paper)).toBeGreaterThanOrEqual(3);
  expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.accent, palette.mark)).toBeGreaterThanOrEqual(3);
});
