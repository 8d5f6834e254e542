import type {Reporter, SerializedError, TestModule} from "vitest/node";

/** Prints `N passed, N failed` last, on a line of its own; a module or a setup that breaks counts as failed. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: string): void {
    const counts = countResults(modules, errors, reason);
    // After the default reporter, whose own summary is printed at the same moment.
    process.once("exit", () => process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`));
  }
}

/** Tests passed and failed; every error outside a test is one more failure, and a run that failed has one at least. */
export function countResults(
  modules: readonly Pick<TestModule, "children" | "errors">[],
  errors: readonly unknown[],
  reason: string
): {passed: number; failed: number} {
  let passed = 0;
  let failed = errors.length;
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const {state} = test.result();
      if (state === "passed") passed += 1;
      else if (state !== "skipped") failed += 1;
    }
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
  }
  return {passed, failed: reason !== "passed" && failed === 0 ? 1 : failed};
}
