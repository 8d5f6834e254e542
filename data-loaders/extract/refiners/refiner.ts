import type {Finding} from "../rules/rule.js";

/** A finding that gave way to another, or was changed by one. */
export interface Merge {
  finding: Finding;
  reason: string;
}

/** Findings of one document in the order of the text → fewer or changed ones, with what was merged. */
export interface Refiner {
  name: string;
  refine(findings: readonly Finding[]): {findings: Finding[]; merges: Merge[]};
}
