import type {Quotation} from "../../extract/claim.js";
import type {Document} from "../../read/document.js";
import {grouped} from "../grouped.js";
import {wordsOf} from "./words.js";

/**
 * Which wording of its statement each quotation is, from 1 in the order of the catalogue; case and marks aside. A
 * quotation that is a part of a longer one is no wording of its own.
 */
export function wordingNumbers(
  quotations: readonly Quotation[],
  documents: readonly Document[]
): Map<Quotation, number> {
  const collectionOf = new Map(documents.map(({id, row}) => [id, row.collection]));
  const statements = grouped(quotations, ({document, statement}) => `${collectionOf.get(document)}/${statement}`);
  const numbers = new Map<Quotation, number>();
  for (const group of statements.values()) {
    const said = group.map(({quote}) => foldedOf(quote.text));
    const all = [...new Set(said)];
    const wordings = all.filter((words) => !all.some((other) => other !== words && other.includes(words)));
    for (const [n, quotation] of group.entries())
      numbers.set(quotation, 1 + wordings.findIndex((wording) => wording.includes(said[n])));
  }
  return numbers;
}

function foldedOf(text: string): string {
  return ` ${wordsOf(text)
    .map(({folded}) => folded)
    .join(" ")} `;
}
