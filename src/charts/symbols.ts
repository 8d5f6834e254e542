import * as Plot from "@observablehq/plot";
import type {Theme} from "./theme.js";

/** A mark at a place, that stands for a row; how it is drawn says in which voice. */
export interface Spot {
  x: number;
  y: number;
  voice: string;
  cell: string;
}

/** Dots: filled where a document speaks in its own voice, rings where it names somebody who says so. */
export function spots(places: readonly Spot[], theme: Theme, {r = 6}: {r?: number} = {}): Plot.Dot {
  return Plot.dot(places, {
    x: "x",
    y: "y",
    r,
    fill: ({voice}: Spot) => (voice === "own" ? theme.accent : theme.paper),
    stroke: theme.accent,
    strokeWidth: 2,
    ariaLabel: "cell"
  });
}
