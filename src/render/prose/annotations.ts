import type {TableRow, TableRows} from "./cells.js";
import {cellsByClaim} from "./cellsByClaim.js";
import type {Use} from "./uses.js";

/** Every claim's quote as a W3C Web Annotation on the document as received, with the places that use it. */
export function annotations(tables: TableRows, uses: ReadonlyMap<string, readonly Use[]>, site: string) {
  const documents = new Map((tables.documents ?? []).map((row) => [row.key, row]));
  const cells = cellsByClaim(tables);
  return {
    "@context": [
      "http://www.w3.org/ns/anno.jsonld",
      {sha256: "http://id.loc.gov/vocabulary/preservation/cryptographicHashFunctions/sha256"}
    ],
    id: `${site}data/annotations.jsonld`,
    type: "AnnotationCollection",
    label: "The words behind every claim",
    total: tables.claims?.length ?? 0,
    first: {
      id: `${site}data/annotations.jsonld#page`,
      type: "AnnotationPage",
      startIndex: 0,
      items: (tables.claims ?? []).map((claim) =>
        annotation(claim, documents.get(claim.document), {
          uses: uses.get(String(claim.key)) ?? [],
          cells: cells.get(String(claim.key)) ?? [],
          site
        })
      )
    }
  };
}

function annotation(
  claim: TableRow,
  document: TableRow | undefined,
  {uses, cells, site}: {uses: readonly Use[]; cells: readonly string[]; site: string}
) {
  const body = [
    {type: "TextualBody", purpose: "identifying", format: "text/plain", value: String(claim.key)},
    ...cells.map((cell) => ({type: "TextualBody", purpose: "linking", format: "text/plain", value: cell})),
    ...uses.map(({href}) => ({type: "SpecificResource", purpose: "linking", source: site + href.slice(1)}))
  ];
  return {
    id: `${site}sources#${claim.key}`,
    type: "Annotation",
    motivation: "identifying",
    body,
    target: {
      type: "SpecificResource",
      source: {
        id: String(document?.url || `${site}sources#${claim.document}`),
        type: "Text",
        format: "text/plain",
        sha256: String(document?.sha256 ?? "")
      },
      selector: [
        {type: "TextQuoteSelector", exact: String(claim.quote_exact)},
        {type: "TextPositionSelector", start: Number(claim.quote_start), end: Number(claim.quote_end)}
      ]
    }
  };
}
