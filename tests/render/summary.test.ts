import {expect, test} from "vitest";
import {summary} from "../../src/render/summary.js";

test("a build's summary counts what differs, between documents and with the record", () => {
  const tables = {
    documents: [{sentences: 3}, {sentences: 4}],
    claims: [{kind: "event"}, {kind: "event"}, {kind: "cost"}],
    agreement: [{stance: "own"}, {stance: "differs"}, {stance: "differs"}],
    checks: [{finding: "supported"}, {finding: "differs"}]
  };
  const lines = summary(tables, {pages: 2, seconds: 1}).split("\n");
  expect(lines).toContain("  sentences     7");
  expect(lines).toContain("  claims        3  (event 2, cost 1)");
  expect(lines).toContain("  disagreements 2 between documents, 1 with the record");
});
