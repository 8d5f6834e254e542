import type {Finding} from "../rules/rule.js";
import type {Refiner} from "./refiner.js";

/** A State that "will stay" reverses something only where the document tells that it was leaving; else it is a member. */
export const reversal: Refiner = {
  name: "reversal",
  refine(findings) {
    const leaving = new Set(
      findings.flatMap((finding) =>
        finding.kind === "withdrawal" && !finding.reversal && finding.step !== "considered" ? [finding.country] : []
      )
    );
    return {
      findings: findings.map((finding) =>
        finding.kind === "withdrawal" && finding.reversal && !leaving.has(finding.country) ? member(finding) : finding
      ),
      merges: []
    };
  }
};

function member({country, country_words, qualifier, span, reading}: Extract<Finding, {kind: "withdrawal"}>): Finding {
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
