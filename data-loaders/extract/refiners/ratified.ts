import type {Refiner} from "./refiner.js";

/**
 * "a signatory", of a country that the same document calls a member, says less and gives way, unless it tells since when:
 * "signed it in 2000", which came before; "never ratified", of one
 * whose signature it tells of, says that the signature is all there is.
 */
export const ratified: Refiner = {
  name: "ratified",
  refine(findings) {
    const members = new Set<string>();
    const signed = new Set<string>();
    for (const finding of findings) {
      if (finding.kind === "standing" && finding.standing === "member") members.add(finding.country);
      if (finding.kind === "standing" && finding.standing === "signatory") signed.add(finding.country);
      if (finding.kind === "withdrawal" && finding.scope === "signature") signed.add(finding.country);
    }
    const yields = findings.filter(
      (finding) =>
        finding.kind === "standing" &&
        finding.standing === "signatory" &&
        !finding.since &&
        members.has(finding.country)
    );
    return {
      findings: findings
        .filter((finding) => !yields.includes(finding))
        .map((finding) =>
          finding.kind === "standing" && finding.unratified && signed.has(finding.country)
            ? {...finding, standing: "signatory" as const, inferred: [...finding.inferred, "standing"]}
            : finding
        ),
      merges: yields.map((finding) => ({finding, reason: "the same document calls the country a member"}))
    };
  }
};
