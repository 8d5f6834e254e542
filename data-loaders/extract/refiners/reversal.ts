import type {Refiner} from "./refiner.js";

/** A State that "will stay" reverses something only where the document tells that it was leaving. */
export const reversal: Refiner = {
  name: "reversal",
  refine(findings) {
    const leaving = new Set(
      findings.flatMap((finding) =>
        finding.kind === "withdrawal" && !finding.reversal && finding.step !== "considered" ? [finding.country] : []
      )
    );
    const yields = findings.filter(
      (finding) => finding.reversal && finding.kind === "withdrawal" && !leaving.has(finding.country)
    );
    return {
      findings: findings.filter((finding) => !yields.includes(finding)),
      merges: yields.map((finding) => ({finding, reason: "stays where nothing tells that it was leaving"}))
    };
  }
};
