import {type Addition} from "../../../data-loaders/desk/index.js";
import {readDocument} from "../../../data-loaders/read/index.js";
import type {Tables} from "../../../data-loaders/tables/index.js";
import {claimWords} from "../lists/claimWords.js";

const longest = 24;

/** What was read out of a new document: its claims with their quotes, what was refused, and with whom it differs. */
export function tellAddition({bytes, row}: Addition, tables: Tables): string[] {
  const source = [...readDocument(bytes, row).source];
  const own = <T extends {document: string}>(rows: readonly T[]) =>
    rows.filter(({document}) => document === row.document);
  const claims = own(tables.claims);
  const decisions = own(tables.decisions);
  const refused = decisions.filter(({outcome}) => outcome === "refused" || outcome === "merged");
  const differing = own(tables.agreement).filter(({incompatible}) => incompatible.length > 0);
  return [
    `${row.document}: ${row.publisher}, ${row.published || "no date"}, ${row.collection ? `of the collection ${row.collection}` : "of no collection"}`,
    `  claims: ${claims.length}`,
    ...claims.flatMap((claim) => [
      `    ${claim.key}  ${claim.kind}: ${claimWords(claim)}${saidBy(claim)}`,
      `      “${claim.quote_text}”`
    ]),
    `  refused or merged: ${refused.length}`,
    ...refused.flatMap(({rule, reason, start, end}) => [
      `    ${rule}: ${reason}`,
      `      “${shortened(source.slice(start, end).join(""))}”`
    ]),
    row.collection
      ? `  differs from other documents on: ${differing.length}`
      : "  compared with no other document: it is of no collection",
    ...differing.map(({point, value, why}) => {
      const reasons = why.filter((reason) => reason.includes(": incompatible"));
      return `    ${point}, ${value}: ${reasons.join("; ")}`;
    })
  ];
}

function saidBy({voice, speaker}: Tables["claims"][number]): string {
  return voice === "own" ? "" : ` (${voice}${speaker && `: ${speaker}`})`;
}

function shortened(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > longest ? `${words.slice(0, longest).join(" ")} …` : words.join(" ");
}
