import type {CatalogueRow} from "./document.js";
import {isDay, isEdtf} from "./edtf.js";

/** The catalogue row of a file that stands in no catalogue: `published` is EDTF or "", all else is unknown. */
export function looseRow({document, published}: {document: string; published: string}): CatalogueRow {
  if (published !== "" && !isEdtf(published)) {
    throw new Error(`invalid date: ${published} (published of ${document}); give it as 2016, 2016-11 or 2016-11-16`);
  }
  return {
    document,
    file: "",
    sha256: "",
    short: document,
    publisher: "",
    headline: "",
    byline: "",
    published,
    published_basis: "",
    resolve_from: isDay(published) ? published : "",
    origin: "",
    origin_basis: "",
    url: "",
    collection: "",
    note: ""
  };
}
