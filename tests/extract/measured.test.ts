import {expect, test} from "vitest";
import {development} from "./development.js";
import {heldBack} from "./heldBack.js";
import {measure} from "./measure.js";

test.each([
  ["development", development, 0.97, 0.85],
  ["held back", heldBack, 0.95, 0.8]
] as const)("%s passages", (name, passages, precision, recall) => {
  const found = measure(passages);
  console.log(
    `${name}: ${passages.length} passages, ${found.expected} claims expected, ${found.found} found; ` +
      `precision ${found.precision.toFixed(3)}, recall ${found.recall.toFixed(3)}`
  );
  expect(found.precision).toBeGreaterThanOrEqual(precision);
  expect(found.recall).toBeGreaterThanOrEqual(recall);
});
