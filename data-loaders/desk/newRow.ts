import {createHash} from "node:crypto";
import type {CatalogueRow} from "../read/document.js";
import {looseRow} from "../read/index.js";
import {slug} from "../reconcile/slug.js";

/** What an analyst says of a new document; `published` is EDTF, and "" where nothing is known. */
export interface Details {
  publisher: string;
  published: string;
  url: string;
  collection: string;
  short: string;
}

/** The catalogue row of a new file; its id is made of the publisher and, where that is taken, of the date. */
export function newRow(bytes: Uint8Array, details: Details, taken: ReadonlySet<string>): CatalogueRow {
  const {publisher, published, url, collection, short} = details;
  if (publisher === "") throw new Error("missing publisher: (empty); give --publisher");
  if (url !== "" && !/^https?:\/\/[^\s"<>]+$/.test(url))
    throw new Error(`invalid address: ${url}; give --url from http:// or https:// on`);
  if (collection !== slug(collection))
    throw new Error(`invalid collection: ${collection}; give --collection in small letters, digits and hyphens`);
  const id = freeId(publisher, published, taken);
  return {
    ...looseRow({document: id, published}),
    file: `${id}.txt`,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    short: short || publisher,
    publisher,
    published_basis: published !== "" && inAddress(published, url) ? "url" : "",
    url,
    collection
  };
}

function freeId(publisher: string, published: string, taken: ReadonlySet<string>): string {
  const name = slug(publisher) || "document";
  const dated = [name, slug(published)].filter((part) => part !== "").join("-");
  for (const id of [name, dated]) if (!taken.has(id)) return id;
  for (let n = 2; ; n += 1) if (!taken.has(`${dated}-${n}`)) return `${dated}-${n}`;
}

function inAddress(published: string, url: string): boolean {
  return url.replace(/\D+/g, "-").includes(published.replace(/\D+/g, "-").replace(/-$/, ""));
}
