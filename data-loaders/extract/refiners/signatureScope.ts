import type {Refiner} from "./refiner.js";

/**
 * Who signed and never ratified has only a signature to give up: where a document tells that of a country, its
 * "withdraws from the Court" is read with the scope signature, inferred.
 */
export const signatureScope: Refiner = {
  name: "signatureScope",
  refine(findings) {
    const outside = new Set<string>();
    const inside = new Set<string>();
    for (const finding of findings) {
      if (finding.kind === "standing" && finding.standing === "signatory" && !finding.weak)
        outside.add(finding.country);
      if (finding.kind === "standing" && finding.standing === "member") inside.add(finding.country);
      if (finding.kind === "withdrawal" && finding.scope === "signature") outside.add(finding.country);
    }
    return {
      findings: findings.map((finding) =>
        finding.kind === "withdrawal" &&
        finding.scope === "membership" &&
        outside.has(finding.country) &&
        !inside.has(finding.country)
          ? {...finding, scope: "signature" as const, inferred: [...finding.inferred, "scope"]}
          : finding
      ),
      merges: []
    };
  }
};
