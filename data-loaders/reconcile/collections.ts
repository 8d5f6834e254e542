import type {Document} from "../read/document.js";

/** The collections in the order in which the catalogue names them first, with their documents. */
export function collectionsOf(documents: readonly Document[]): [string, Document[]][] {
  const names = new Set(documents.map(({row}) => row.collection).filter((name) => name !== ""));
  return [...names].map((name) => [name, documents.filter(({row}) => row.collection === name)]);
}
