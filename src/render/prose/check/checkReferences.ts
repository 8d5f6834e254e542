import type {Finding} from "../finding.js";
import type {Page} from "../page/passagesOf.js";

const even = (label: string) => label.trim().replace(/\s+/g, " ").toLowerCase();

/** References that stand twice, or that no link uses. */
export function checkReferences({definitions, passages}: Page, source: string, file: string): Finding[] {
  const used = new Set(passages.flatMap(({links}) => links.map(({label}) => even(label))));
  // Images take references too; their labels stand in the source alone.
  for (const [, words, label] of source.matchAll(/!\[([^\]]*)\]\[([^\]]*)\]/g)) used.add(even(label || words));
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const {label, line, column} of definitions) {
    const first = seen.get(even(label));
    const report = (kind: "duplicate" | "unused", message: string) =>
      findings.push({file, line, column, kind, message: `reference [${label}] ${message}`, fits: []});
    if (first !== undefined) report("duplicate", `stands already in line ${first}; rename one`);
    else if (!used.has(even(label))) report("unused", "is used by no link; remove it");
    if (first === undefined) seen.set(even(label), line);
  }
  return findings;
}
