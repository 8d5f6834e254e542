import type {Finding} from "../rules/rule.js";
import type {Merge, Refiner} from "./refiner.js";

const acts = new Set(["voted", "ordered", "notified", "effective"]);
const named = new Set(["announced", "voted", "ordered", "notified", "effective"]);

/**
 * "left", "begun" and a bare decision give way to a named step of the same country and scope in the same document, and
 * an undated "may leave" to an act that went further.
 */
export const namedStep: Refiner = {
  name: "namedStep",
  refine(findings) {
    const strong = new Set<string>();
    for (const finding of findings)
      if (finding.kind === "withdrawal" && named.has(finding.step) && !finding.weak)
        strong.add(`${finding.country} ${finding.scope}`);
    const acted = new Set(
      findings.flatMap((finding) =>
        finding.kind === "withdrawal" && acts.has(finding.step) ? [`${finding.country} ${finding.scope}`] : []
      )
    );
    const others = (finding: Finding, i: number) =>
      findings.some(
        (other, j) =>
          j !== i &&
          other.kind === "withdrawal" &&
          finding.kind === "withdrawal" &&
          !other.weak &&
          other.step !== "rescinded" &&
          other.country === finding.country &&
          other.scope === finding.scope
      );
    const kept: Finding[] = [];
    const merges: Merge[] = [];
    findings.forEach((finding, i) => {
      const yields =
        finding.kind === "withdrawal" &&
        (finding.step === "considered" && !finding.date
          ? acted.has(`${finding.country} ${finding.scope}`)
          : finding.step === "left" || finding.step === "begun"
            ? strong.has(`${finding.country} ${finding.scope}`)
            : finding.weak && others(finding, i));
      if (yields) merges.push({finding, reason: "gives way to a named step of the same country and scope"});
      else kept.push(finding);
    });
    const settled = new Set(
      kept
        .filter((finding) => finding.kind === "withdrawal" && named.has(finding.step))
        .map((finding) => finding.kind === "withdrawal" && `${finding.country} ${finding.scope}`)
    );
    const last = kept.filter((finding) => {
      const yields =
        finding.kind === "withdrawal" &&
        (finding.step === "left" || finding.step === "begun") &&
        settled.has(`${finding.country} ${finding.scope}`);
      if (yields) merges.push({finding, reason: "gives way to a named step of the same country and scope"});
      return !yields;
    });
    return {findings: last, merges};
  }
};
