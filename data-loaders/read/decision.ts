/** What a stage refused, merged, left out, repaired or corrected: the reason and the span (code points), never the text. */
export interface Decision {
  document: string;
  stage: "read" | "extract" | "reconcile" | "tables";
  rule: string;
  outcome: "refused" | "merged" | "furniture" | "repaired" | "corrected";
  reason: string;
  start: number;
  end: number;
}
