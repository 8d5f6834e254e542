import {existsSync, readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {expect, test} from "vitest";
import {charts} from "../../src/charts/index.js";
import {finishingSteps} from "../../src/render/finish/index.js";

test("every chart is listed, and its file and export are its slug in camel case", async () => {
  for (const {slug} of charts) {
    const name = slug.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    expect(existsSync(`src/charts/${name}.ts`), slug).toBe(true);
    expect(Object.keys(await import(/* @vite-ignore */ resolve(`src/charts/${name}.ts`)))).toEqual([name]);
  }
  const defining = readdirSync("src/charts").filter((file) => /defineChart\(\{/.test(readText(`src/charts/${file}`)));
  expect(defining).toHaveLength(charts.length);
});

test("every finishing step is listed", () => {
  const steps = readdirSync("src/render/finish").filter((file) =>
    /: FinishingStep = /.test(readText(`src/render/finish/${file}`))
  );
  expect(steps).toHaveLength(finishingSteps.length);
});

function readText(file: string): string {
  return readFileSync(file, "utf8");
}
