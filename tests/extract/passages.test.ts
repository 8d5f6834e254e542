import {expect, test} from "vitest";
import {development} from "./development.js";
import {heldBack} from "./heldBack.js";
import type {ExpectedClaim} from "./passage.js";

const subject = (claim: ExpectedClaim): string => {
  if (claim.kind === "withdrawal") return [claim.kind, claim.country, claim.scope, claim.step].join("/");
  return JSON.stringify(claim);
};

const repeated = (values: string[]): string[] => values.filter((value, i) => values.indexOf(value) < i);

test("an id names one passage", () => {
  expect(repeated([...development, ...heldBack].map(({id}) => id))).toEqual([]);
});

test("no passage stands in both sets", () => {
  expect(repeated([...development, ...heldBack].map(({text}) => text))).toEqual([]);
});

test.each([...development, ...heldBack])("$id expects one claim a subject", ({expected}) => {
  expect(repeated(expected.map(subject))).toEqual([]);
});

test.each([...development, ...heldBack])("$id lets begun and left give way to a named step", ({expected}) => {
  const steps = expected.filter((claim) => claim.kind === "withdrawal");
  const idle = steps.filter(
    (claim) =>
      ["begun", "left"].includes(claim.step) &&
      steps.some((other) => other !== claim && other.country === claim.country && other.scope === claim.scope)
  );
  expect(idle).toEqual([]);
});
