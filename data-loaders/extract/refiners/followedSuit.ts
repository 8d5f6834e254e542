import type {Finding} from "../rules/rule.js";
import type {Refiner} from "./refiner.js";

type Told = Extract<Finding, {kind: "withdrawal"}>;

const reach = 2;

/** Who "followed suit", or "did too", took the step told last before it of another country. */
export const followedSuit: Refiner = {
  name: "followedSuit",
  refine(findings) {
    const told = findings.filter((finding): finding is Told => finding.kind === "withdrawal");
    return {
      findings: findings.map((finding) => {
        const first = finding.kind === "withdrawal" && finding.again ? toldBefore(finding, told) : undefined;
        return first ? ({...finding, step: first.step, inferred: [...finding.inferred, "step"]} as Told) : finding;
      }),
      merges: []
    };
  }
};

// Of the nearest sentence that tells of an exit, its first: "deposited its notice, with effect from …".
function toldBefore({reading, span, country}: Told, told: readonly Told[]): Told | undefined {
  return told
    .filter((other) => !other.again && other.country !== country)
    .filter(
      (other) =>
        (other.reading === reading && other.span.start < span.start) ||
        (other.reading.index < reading.index && reading.index - other.reading.index <= reach)
    )
    .toSorted((a, b) => b.reading.index - a.reading.index || a.span.start - b.span.start)[0];
}
