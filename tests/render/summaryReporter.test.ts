import {expect, test} from "vitest";
import {countResults} from "../setup/summaryReporter.js";

const testsOf = (states: string[], errors: unknown[] = [], suiteErrors: unknown[] = []) =>
  [
    {
      errors: () => errors,
      children: {
        *allTests() {
          for (const state of states) yield {result: () => ({state})};
        },
        *allSuites() {
          if (suiteErrors.length > 0) yield {errors: () => suiteErrors};
        }
      }
    }
  ] as unknown as Parameters<typeof countResults>[0];

test.each([
  ["tests", testsOf(["passed", "failed", "passed", "skipped"]), [], "failed", {passed: 2, failed: 1}],
  ["a module that breaks", testsOf([], [new Error()]), [], "failed", {passed: 0, failed: 1}],
  ["a suite whose setup breaks", testsOf(["skipped"], [], [new Error()]), [], "failed", {passed: 0, failed: 1}],
  ["an error outside the tests", testsOf(["passed"]), [new Error()], "failed", {passed: 1, failed: 1}],
  ["a run that fails without saying why", testsOf([]), [], "failed", {passed: 0, failed: 1}],
  ["a good run", testsOf(["passed"]), [], "passed", {passed: 1, failed: 0}]
])("counts %s", (_, modules, errors, reason, counts) => {
  expect(countResults(modules, errors, reason)).toEqual(counts);
});
