import type {Finding} from "../rules/rule.js";
import type {Refiner} from "./refiner.js";

/** One claim for what a document says more than once: the fullest mention stays, the others are recorded. */
export const onceEach: Refiner = {
  name: "onceEach",
  refine(findings) {
    const best = new Map<string, Finding>();
    for (const finding of findings) {
      const key = sameness(finding);
      const other = best.get(key);
      if (!other || fullness(finding) > fullness(other)) best.set(key, finding);
    }
    const kept = new Set(best.values());
    return {
      findings: findings.filter((finding) => kept.has(finding)),
      merges: findings
        .filter((finding) => !kept.has(finding))
        .map((finding) => ({finding, reason: "says again what another mention says"}))
    };
  }
};

function sameness(finding: Finding): string {
  switch (finding.kind) {
    case "withdrawal":
      return `${finding.country} ${finding.scope} ${finding.step}`;
    case "standing":
      return `${finding.country} ${finding.standing}`;
    case "membership":
      return `${finding.measure} ${finding.count}`;
    case "cost":
      return `${finding.measure} ${finding.amount} ${finding.currency}`;
    case "outcomes":
      return `${finding.counted} ${finding.count}`;
    case "event":
      return `${finding.actor} ${finding.date} ${finding.what}`;
  }
}

// A dated mention tells more than an undated one, and the first of two alike stays.
function fullness(finding: Finding): number {
  if (finding.kind === "withdrawal")
    return (
      (finding.date ? 1 + finding.date.replace(/[~/].*/, "").length / 10 : 0) +
      (finding.reading.sentence.role === "headline" ? -0.5 : 0)
    );
  if (finding.kind === "standing") return finding.since ? 1 + finding.since.length / 10 : 0;
  if (finding.kind === "cost" || finding.kind === "outcomes") return finding.period ? 1 : 0;
  return 0;
}
