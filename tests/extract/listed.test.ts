import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {refiners} from "../../data-loaders/extract/refiners/index.js";
import {rules} from "../../data-loaders/extract/rules/index.js";
import {stepRules} from "../../data-loaders/extract/rules/withdrawal/index.js";

const root = "data-loaders/extract";
// A file that exports an object with a name of its own is a part; the others help the parts.
const parts = (folder: string, type: string) =>
  readdirSync(`${root}/${folder}`, {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .filter(({name}) =>
      new RegExp(`^export const ${name.slice(0, -3)}: ${type} =`, "m").test(
        readFileSync(`${root}/${folder}/${name}`, "utf8")
      )
    )
    .map(({name}) => name.slice(0, -3))
    .sort();
const helpers = (folder: string, type: string) =>
  readdirSync(`${root}/${folder}`, {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && entry.name !== "index.ts")
    .map(({name}) => name.slice(0, -3))
    .filter((name) => !parts(folder, type).includes(name))
    .sort();

describe.each([
  [
    "rules",
    "Rule",
    rules.map(({name}) => name),
    ["answer", "denies", "doubt", "otherCourts", "period", "qualifier", "respectively", "rule"]
  ],
  [
    "rules/withdrawal",
    "StepRule",
    stepRules.map(({name}) => name.replace("withdrawal/", "")),
    [
      "actors",
      "countedDates",
      "countriesWithin",
      "cue",
      "datesFor",
      "exit",
      "exitOf",
      "exitWords",
      "exits",
      "finding",
      "governing",
      "inTime",
      "manyUnnamed",
      "otherDays",
      "signatureExits",
      "softStep",
      "step",
      "stepsOf",
      "stretch"
    ]
  ],
  ["refiners", "Refiner", refiners.map(({name}) => name), ["refiner"]]
])("%s", (folder, type, listed, others) => {
  test("every part stands in the list, once, under the name of its file", () => {
    expect(listed.toSorted()).toEqual(parts(folder, type));
  });

  test("a file that is no part is known as a helper", () => {
    expect(helpers(folder, type)).toEqual(others);
  });
});

test("every rule, step and refiner has a test of its name", () => {
  const tested = ["rules", "rules/withdrawal", "refiners"].flatMap((folder) =>
    readdirSync(`tests/extract/${folder}`)
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `${folder}/${name.slice(0, -8)}`)
  );
  const all = [
    ...parts("rules", "Rule")
      .filter((name) => name !== "withdrawal")
      .map((name) => `rules/${name}`),
    ...parts("rules/withdrawal", "StepRule").map((name) => `rules/withdrawal/${name}`),
    ...parts("refiners", "Refiner").map((name) => `refiners/${name}`)
  ];
  expect(all.filter((name) => !tested.includes(name))).toEqual([]);
});
