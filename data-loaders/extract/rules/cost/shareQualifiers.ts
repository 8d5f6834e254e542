import type {Finding} from "../rule.js";

const again = /^[^.;]{0,14}\($|^ ?\/ ?$|^, or (?:about |roughly )?$|^ or $/;

/** "About €140 million ($150 million)": the second figure is the first in other money, with all that is said of it. */
export function shareQualifiers(text: string, findings: Finding[]): void {
  findings.forEach((finding, i) => {
    const first = findings[i - 1];
    if (!first || finding.kind !== "cost" || first.kind !== "cost") return;
    if (!again.test(text.slice(first.span.end, finding.span.start))) return;
    if (finding.qualifier === "exactly") finding.qualifier = first.qualifier;
    if (!finding.period) finding.period = first.period;
    finding.measure = first.measure;
  });
}
