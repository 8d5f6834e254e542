import type {Finding} from "../rules/rule.js";
import type {Refiner} from "./refiner.js";

/**
 * A State that "will stay" reverses something only where the document tells that it was leaving; else it is a member,
 * and said so once.
 */
export const reversal: Refiner = {
  name: "reversal",
  refine(findings) {
    const leaving = new Set<string>();
    const standing = new Set<string>();
    for (const finding of findings) {
      if (finding.kind === "withdrawal" && !finding.reversal && finding.step !== "considered")
        leaving.add(finding.country);
      if (finding.kind === "standing") standing.add(finding.country);
    }
    const stays = (finding: Finding): finding is Withdrawal =>
      finding.kind === "withdrawal" && finding.reversal === true && !leaving.has(finding.country);
    const yields = findings.filter((finding) => stays(finding) && standing.has(finding.country));
    return {
      findings: findings
        .filter((finding) => !yields.includes(finding))
        .map((finding) => (stays(finding) ? member(finding) : finding)),
      merges: yields.map((finding) => ({finding, reason: "stays where nothing tells that it was leaving"}))
    };
  }
};

type Withdrawal = Extract<Finding, {kind: "withdrawal"}>;

function member({country, country_words, qualifier, span, reading}: Withdrawal): Finding {
  return {
    kind: "standing",
    country,
    country_words,
    standing: "member",
    since: "",
    qualifier,
    inferred: ["standing"],
    span,
    reading
  };
}
