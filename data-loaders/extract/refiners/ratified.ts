import type {Refiner} from "./refiner.js";

/** "a signatory" of a country that the same document calls a member says less: it gives way. */
export const ratified: Refiner = {
  name: "ratified",
  refine(findings) {
    const members = new Set(
      findings.flatMap((finding) =>
        finding.kind === "standing" && finding.standing === "member" ? [finding.country] : []
      )
    );
    const yields = findings.filter(
      (finding) => finding.kind === "standing" && finding.standing === "signatory" && members.has(finding.country)
    );
    return {
      findings: findings.filter((finding) => !yields.includes(finding)),
      merges: yields.map((finding) => ({finding, reason: "the same document calls the country a member"}))
    };
  }
};
